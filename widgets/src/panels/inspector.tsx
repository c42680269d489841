import { useEffect } from "preact/hooks";
import { widthOf } from "../board/grid/geometry.js";
import { useBoard, useJourney, useUi } from "../board/state/board.js";
import { Edge } from "./edge.js";
import { entryById } from "./entry.js";
import { Facts } from "./facts.js";
import { Many } from "./many.js";
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
  const roomy =
    useJourney((journey) => Object.keys(journey.steps).length) * COLUMN + BESIDE <
    useUi((state) => state.size.width);
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
  const width = useUi((state) => state.panelWidth);
  const [only] = selection;
  const entry = useJourney((journey) =>
    selection.length === 1 && only ? entryById(journey, only) : undefined,
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    const { focus } = board.ui.value;
    if (focus) board.focusOn(focus);
  };
  return (
    <aside
      class="jn-inspector"
      aria-label={board.say("board.panel")}
      style={{ "--jn-panel": `${width}px` }}
      onKeyDown={onKeyDown}
    >
      {board.host.kind === "document" && <Edge />}
      <div class="jn-inspector-in jn-scroll-thin">
        {selection.length > 1 ? (
          <Many ids={selection} />
        ) : entry ? (
          <RecordPanel key={entry.id} entry={entry} />
        ) : (
          <Facts />
        )}
      </div>
    </aside>
  );
}
