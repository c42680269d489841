import { X } from "lucide";
import { useEffect, useRef, useState } from "preact/hooks";
import { useBoard, useUi } from "../../board/state/board.js";
import { Button } from "../../board/toolbar/button.js";
import { moment } from "../../words/moment.js";
import { CopyRow } from "./copy-row.js";
import { haveBack } from "./have-back.js";
import { type Found, useCopies } from "./use-copies.js";

/** The copies of the file, at the right of whatever the board shows. */
export function Recovery() {
  const board = useBoard();
  const shown = useUi((state) => state.recovery);
  useEffect(() => board.host.onAsk?.(() => board.ui.set({ recovery: "" })), [board]);
  return shown === null || !board.host.recover ? null : <Sheet open={shown} />;
}

function Sheet({ open }: { readonly open: string }) {
  const board = useBoard();
  const language = useUi((state) => state.language);
  const box = useRef<HTMLDivElement>(null);
  const close = useReturningFocus(box);
  const found = useCopies();
  return (
    <div
      ref={box}
      class="jn-recovery"
      role="dialog"
      aria-label={board.say("board.recovery")}
      tabIndex={-1}
      lang={language}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        close();
      }}
    >
      <div class="jn-recovery-head">
        <h2>{board.say("board.recovery")}</h2>
        <Button label={board.say("board.close")} icon={X} bare act={close} />
      </div>
      <div class="jn-recovery-in jn-scroll-thin">
        <Snapshots found={found} open={open} />
        <Kept found={found} />
        <p class="jn-note">{board.say("board.recovery.place")}</p>
      </div>
    </div>
  );
}

function Snapshots({ found, open }: { readonly found: Found; readonly open: string }) {
  const board = useBoard();
  const [busy, setBusy] = useState("");
  const { copies, failure, effects } = found;
  const restore = async (name: string): Promise<void> => {
    if (busy) return;
    setBusy(name);
    // once it is put back, the panel closes and takes this component with it
    if (!(await haveBack(board, name))) setBusy("");
  };
  if (failure) return <p role="alert">{board.say("board.recovery.failed", { reason: failure })}</p>;
  if (!copies) return <p role="status">{board.say("board.recovery.waiting")}</p>;
  if (copies.snapshots.length === 0) return <p>{board.say("board.recovery.none")}</p>;
  return (
    <>
      <p>{board.say("board.recovery.lead")}</p>
      <ul class="jn-copies">
        {copies.snapshots.map((copy) => {
          const effect = effects.get(copy.name);
          const when = moment(copy.when, board.ui.value.language);
          const act = {
            label: board.say(busy === copy.name ? "board.recovery.busy" : "board.recovery.restore"),
            name: board.say("board.recovery.restore.named", { when }),
            off: busy !== "",
            run: () => void restore(copy.name),
          };
          return (
            <CopyRow
              key={copy.name}
              copy={copy}
              effect={effect}
              open={copy.name === open}
              act={effect === null ? null : act}
            />
          );
        })}
      </ul>
    </>
  );
}

function Kept({ found: { copies, effects } }: { readonly found: Found }) {
  const board = useBoard();
  if (!copies || copies.kept.length === 0) return null;
  return (
    <section>
      <h2>{board.say("board.recovery.kept")}</h2>
      <p>{board.say("board.recovery.kept.lead")}</p>
      <ul class="jn-copies">
        {copies.kept.map((copy) => {
          const name = copy.name;
          const act = board.host.openBeside && {
            label: board.say("board.recovery.open"),
            name: `${board.say("board.recovery.open")} ${name}`,
            run: () => board.host.openBeside?.(name),
          };
          return (
            <CopyRow
              key={name}
              copy={{ ...copy, reason: name }}
              effect={effects.get(name) ?? null}
              act={act ?? null}
            />
          );
        })}
      </ul>
    </section>
  );
}

/** Takes the focus, and gives it back where it was. */
function useReturningFocus(box: { readonly current: HTMLElement | null }): () => void {
  const board = useBoard();
  const from = useRef<Element | null>(null);
  useEffect(() => {
    const root = board.root?.getRootNode() as Document | ShadowRoot | undefined;
    from.current = root?.activeElement ?? null;
    box.current?.focus();
  }, [board, box]);
  return () => {
    board.ui.set({ recovery: null });
    const { focus } = board.ui.value;
    const back = from.current as HTMLElement | null;
    if (back?.isConnected && board.root?.contains(back)) back.focus();
    else if (focus) board.focusOn(focus);
    else board.root?.querySelector<HTMLElement>(".jn-toolbar button")?.focus();
  };
}
