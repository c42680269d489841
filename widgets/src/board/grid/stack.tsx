import { ChevronLeft, ChevronRight } from "lucide";
import { useRef } from "preact/hooks";
import { showsOf } from "../../document/view.js";
import { EditText } from "../cards/edit-text.js";
import { useItem } from "../cards/use-item.js";
import { onGridKey } from "../hands/keys.js";
import { usePointer } from "../hands/pointer.js";
import { Icon } from "../marks/icon.js";
import { laneIcons } from "../marks/icons.js";
import { columnsOf, type StepColumn, stepsOf } from "../scene/columns.js";
import { itemsIn } from "../scene/items.js";
import { cellName } from "../scene/names.js";
import { useBoard, useJourney, useUi } from "../state/board.js";
import { placeKey, STEPS } from "../state/place.js";
import { Items } from "./cell-box.js";
import { Disagreements, useApart } from "./disagreement-cell.js";
import { Feelings } from "./feelings.js";
import { laneName } from "./lane-name.js";
import { Metrics, useMetrics } from "./metric-cell.js";
import { Slot } from "./slot.js";
import { timeOf } from "./step-row.js";
import { type LaneEntry, useLanes, useLayout } from "./use-layout.js";

/** On a narrow screen: one step at a time, its lanes one under the other. */
export function Stack() {
  const board = useBoard();
  const steps = useJourney(stepsOf);
  const layout = useLayout();
  const scroll = useRef<HTMLDivElement>(null);
  const wish = useUi((state) => state.focus?.step ?? "");
  const lanes = useLanes(board);
  usePointer(board, scroll);
  const index = Math.max(
    0,
    steps.findIndex(({ id }) => id === wish),
  );
  const column = steps[index];
  if (!column) return null;
  const go = (by: number): void => {
    const next = steps[index + by];
    if (next) board.ui.set({ focus: { lane: STEPS, step: next.id, item: next.id }, selection: [] });
  };
  return (
    <div
      ref={scroll}
      role="group"
      class="jn-stack jn-scroll-thin"
      onKeyDown={(event) => onGridKey(board, layout, event)}
    >
      <div class="jn-stack-top">
        <button
          type="button"
          class="jn-button"
          aria-label={board.say("board.step.before")}
          aria-disabled={index === 0}
          onClick={() => go(-1)}
        >
          <Icon of={ChevronLeft} size={20} />
        </button>
        <StackName column={column} of={steps.length} />
        <button
          type="button"
          class="jn-button"
          aria-label={board.say("board.step.after")}
          aria-disabled={index === steps.length - 1}
          onClick={() => go(1)}
        >
          <Icon of={ChevronRight} size={20} />
        </button>
      </div>
      {lanes.map((entry) => (
        <StackLane key={`${entry.id}-${column.id}`} entry={entry} column={column} />
      ))}
    </div>
  );
}

function StackName({ column, of }: { readonly column: StepColumn; readonly of: number }) {
  const board = useBoard();
  const phase = useJourney((journey) => columnsOf(journey).find(({ id }) => id === column.phase));
  const place = board.say("board.stack.place", {
    phase: phase ? `${phase.letter} ${board.text(phase.phase.label)}` : "",
    n: column.number,
    of,
  });
  const time = timeOf(board, column.step);
  const label = board.text(column.step.label) || board.say("board.untitled");
  const { editing, marks, whole } = useItem({ lane: STEPS, step: column.id, item: column.id }, true);
  const editor = useUi((state) => (editing ? state.editing : null));
  return (
    <div class="jn-stack-name" aria-live="polite">
      <small>{place}</small>
      <strong {...marks} {...whole} aria-label={editing ? undefined : label}>
        {editor ? (
          <EditText editing={editor} words={column.step.label} name={label} oneLine />
        ) : (
          <span class="jn-text">{label}</span>
        )}
      </strong>
      {time && <small>{time}</small>}
    </div>
  );
}

function StackLane({
  entry: { id, lane },
  column,
}: {
  readonly entry: LaneEntry;
  readonly column: StepColumn;
}) {
  const board = useBoard();
  const items = useJourney((journey) => itemsIn(journey, id, column.id));
  const width = useUi((state) => state.size.width - 24);
  const place = { lane: id, step: column.id, item: "" };
  const shows = showsOf(lane);
  return (
    <section class="jn-stack-lane jn-lane" data-shows={shows === "emotion" ? "feelings" : shows}>
      <h2>
        <Icon of={laneIcons[shows] ?? []} size={15} />
        {laneName(board, lane)}
      </h2>
      {shows === "emotion" ? (
        <Feelings column={column} />
      ) : shows === "disagreement" ? (
        <StackApart lane={id} step={column.id} />
      ) : shows === "metrics" ? (
        <StackMetrics step={column.id} />
      ) : (
        <div
          class="jn-cell"
          data-place={placeKey(place)}
          role="group"
          aria-label={cellName(board, lane, column, items.length)}
          tabIndex={-1}
        >
          <Items
            items={items}
            of={items.length}
            lane={lane}
            place={place}
            width={width}
            density="comfortable"
            before={null}
          />
          <Slot lane={lane} place={place} empty={items.length === 0} open />
        </div>
      )}
    </section>
  );
}

function StackMetrics({ step }: { readonly step: string }) {
  return (
    <div class="jn-cell jn-metric-cell">
      <Metrics found={useMetrics(step)} brief={false} />
    </div>
  );
}

function StackApart({ lane, step }: { readonly lane: string; readonly step: string }) {
  return <Disagreements found={useApart(lane, step)} brief={false} />;
}
