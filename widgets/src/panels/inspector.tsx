import { ChevronDown, ChevronUp, MoreHorizontal, X } from "lucide";
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { all, find } from "../document/view.js";
import { KINDS } from "../document/schema.js";
import type { Entry, Journey, Kind, PlacedKind } from "../document/journey.js";
import { widthOf } from "../board/grid/geometry.js";
import { openItemMenu } from "../board/hands/opening.js";
import { Button } from "../board/toolbar/button.js";
import { type Board, useBoard, useJourney, useUi } from "../board/state/board.js";
import { Facts } from "./facts.js";
import { Many } from "./many.js";
import { Mark } from "./mark.js";
import { RecordPanel } from "./record-panel.js";

const COLUMN = 132;
const BESIDE = 124 + 322 + 16;
const DOUBLE_CLICK = 300;

/** The panel at the right: the fields of what is selected, else the facts of the map. */
export function Inspector() {
  const board = useBoard();
  const open = useUi((state) => state.panel);
  const pushes = useUi((state) => ["wide", "desk"].includes(widthOf(state.size.width)));
  const any = useUi((state) => state.selection.length > 0);
  const roomy = useJourney((journey) => Object.keys(journey.steps).length) * COLUMN + BESIDE < useUi((state) => state.size.width);
  useEffect(() => {
    if (open !== "auto" || !any) return undefined;
    // not before a second click could have made it a double click: the columns move when the panel opens
    const timer = setTimeout(() => board.ui.set({ panel: true }), DOUBLE_CLICK);
    return () => clearTimeout(timer);
  }, [board, open, any]);
  if (open === false || (!pushes && !any) || (open === "auto" && !roomy)) return null;
  return <Panel />;
}

/** The panel itself, wherever it stands. */
export function Panel() {
  const board = useBoard();
  useUi((state) => state.language);
  const selection = useUi((state) => state.selection);
  const [only] = selection;
  const entry = useJourney((journey) => (selection.length === 1 && only ? entryById(journey, only) : undefined));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    const { focus } = board.ui.value;
    if (focus) board.focusOn(focus);
  };
  return (
    <aside class="jn-inspector jn-scroll-thin" role="complementary" aria-label={board.say("board.panel")} onKeyDown={onKeyDown}>
      {selection.length > 1 ? <Many ids={selection} /> : entry ? <RecordPanel key={entry.id} entry={entry} /> : <Facts />}
    </aside>
  );
}

/** A record of any kind by its id. */
export function entryById(journey: Journey, id: string): Entry | undefined {
  for (const kind of KINDS) {
    if (kind === "scores") continue;
    const found = find(journey, kind as PlacedKind, id);
    if (found) return found as Entry;
  }
  return undefined;
}

interface HeadProps {
  readonly entry?: Entry;
  readonly children?: ComponentChildren;
}

/** Mark and kind; the one before and after; menu; close. */
export function Head({ entry, children }: HeadProps) {
  const board = useBoard();
  const overlay = useUi((state) => !["wide", "desk"].includes(widthOf(state.size.width)));
  const close = (): void => {
    if (overlay || board.host.kind !== "document") board.select([]);
    else board.ui.set({ panel: false });
  };
  const focus = useUi((state) => state.focus);
  return (
    <div class="jn-inspector-head">
      {entry && <Mark entry={entry} />}
      <span>{children ?? (entry && board.say(kindKey(entry)))}</span>
      {entry && <Button label={board.say("board.panel.before")} icon={ChevronUp} bare act={() => go(board, entry, -1)} />}
      {entry && <Button label={board.say("board.panel.after")} icon={ChevronDown} bare act={() => go(board, entry, 1)} />}
      {entry && focus?.item === entry.id && (
        <Button label={board.say("board.more")} icon={MoreHorizontal} bare act={(event) => openItemMenu(board, focus, board.under(event.currentTarget as Element))} />
      )}
      <Button label={board.say("board.close")} icon={X} bare act={close} />
    </div>
  );
}

/** The word for what a record is. */
export function kindKey({ kind, record }: Entry): string {
  if (kind === "insights") return `board.kind.${(record as { type?: string }).type ?? "pain"}`;
  if (kind === "touchpoints") return `board.kind.${(record as { nature?: string }).nature ?? "communication"}`;
  return `board.kind.${kind}`;
}

/** Selects the neighbor of the same kind. */
function go(board: Board, entry: Entry, by: number): void {
  const siblings = (all(board.journey, entry.kind as Exclude<Kind, "scores">) as readonly Entry[]).filter((other) => kindKey(other) === kindKey(entry));
  const index = siblings.findIndex(({ id }) => id === entry.id);
  const next = siblings[(index + by + siblings.length) % siblings.length];
  if (next) board.select([next.id]);
}
