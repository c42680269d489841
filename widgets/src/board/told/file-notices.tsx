import { useEffect, useRef, useState } from "preact/hooks";
import { inLanguage, type Notice } from "../../document/notices.js";
import { useBoard, useJourney, useUi } from "../state/board.js";
import { NoticeBar } from "./notice-bar.js";

/** What is older says nothing to whoever opens the file today. */
const DAY = 24 * 60 * 60 * 1000;

/** What happened to the file of late, the newest first; each can be put away, by each person for themselves. */
export function FileNotices() {
  const board = useBoard();
  const closed = useUi((state) => state.closed);
  const told = useJourney(() => board.store.notices);
  const shown = told.filter(({ key, when }) => !closed.has(key) && Date.now() - when < DAY);
  const [all, setAll] = useState(false);
  const [open, setOpen] = useState("");
  const box = useRef<HTMLElement>(null);
  useSaid(shown[0]);
  if (shown.length === 0) return null;
  const close = (notices: readonly Notice[]): void => {
    board.putAway(notices.map(({ key }) => key));
    setTimeout(() => focusAfter(box.current, board.root));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    const at = (event.target as HTMLElement).closest<HTMLElement>("[data-notice]")?.dataset.notice;
    if (open) setOpen("");
    else close(shown.filter(({ key }, index) => (at ? key === at : index === 0)));
  };
  const more = shown.length - 1;
  const turnAll = (wish: boolean): void => {
    setAll(wish);
    setTimeout(() => focusAfter(box.current, board.root));
  };
  return (
    <section ref={box} class="jn-told" aria-label={board.say("board.told")} onKeyDown={onKeyDown}>
      {(all ? shown : shown.slice(0, 1)).map((notice) => (
        <NoticeBar
          key={notice.key}
          notice={notice}
          open={open === notice.key}
          turn={() => setOpen(open === notice.key ? "" : notice.key)}
          close={() => close([notice])}
        >
          {!all && more > 0 && (
            <button type="button" class="jn-button" onClick={() => turnAll(true)}>
              {board.say("board.told.more", { n: more })}
            </button>
          )}
        </NoticeBar>
      ))}
      {all && more > 0 && (
        <div class="jn-told-foot">
          <button type="button" class="jn-button" onClick={() => turnAll(false)}>
            {board.say("board.told.fewer")}
          </button>
          <button type="button" class="jn-button" onClick={() => close(shown)}>
            {board.say("board.told.all")}
          </button>
        </div>
      )}
    </section>
  );
}

/** Says the newest to screen readers, once, when they have time. */
function useSaid(newest: Notice | undefined): void {
  const board = useBoard();
  const said = useRef("");
  useEffect(() => {
    if (!newest || newest.key === said.current) return;
    said.current = newest.key;
    board.tell(inLanguage(newest.sentence, board.ui.value.language) ?? "");
  }, [board, newest]);
}

/** Where the keyboard goes on when a bar is gone: the next bar, else the map. */
function focusAfter(box: HTMLElement | null, root: HTMLElement | null): void {
  const next = box?.isConnected
    ? box.querySelector<HTMLElement>("[data-closes]")
    : (root?.querySelector<HTMLElement>("[data-place][tabindex='0']") ??
      root?.querySelector<HTMLElement>(".jn-toolbar button"));
  next?.focus({ preventScroll: true });
}
