import type { Entry, Journey } from "../../document/journey.js";
import { metricsAt } from "../../document/view.js";
import type { StepColumn } from "../scene/columns.js";
import { isExample, metricGroundAt, metricLine, metricValue } from "../scene/metric.js";
import { useBoard, useJourney, useUi } from "../state/board.js";
import { memo } from "../state/memo.js";
import { placeKey, samePlace } from "../state/place.js";
import type { Density } from "../state/ui.js";
import { laneName } from "./lane-name.js";

interface Props {
  readonly lane: string;
  readonly column: StepColumn;
  readonly index: number;
  readonly density: Density;
  readonly language: string;
}

/** What was measured at a step, such as a survey's results; it comes from data and is not typed. */
export const MetricCell = memo(function MetricCell({ lane, column, index, density }: Props) {
  const board = useBoard();
  const place = { lane, step: column.id, item: "" };
  const focused = useUi((state) => samePlace(state.focus, place));
  const found = useMetrics(column.id);
  const row = useJourney((journey) => journey.lanes[lane]);
  if (!row) return null;
  const words = { lane: laneName(board, row), n: column.number, label: board.text(column.step.label) };
  const brief = density === "condensed" || density === "overview";
  return (
    <div
      class="jn-cell jn-metric-cell"
      role="gridcell"
      data-place={placeKey(place)}
      aria-colindex={index + 2}
      tabIndex={focused ? 0 : -1}
      style={{ gridColumn: index + 2 }}
    >
      <span class="jn-heard">
        {board.say(found.length > 0 ? "board.name.metrics" : "board.name.metrics.none", {
          ...words,
          cards: found.length,
        })}
      </span>
      <Metrics found={brief ? found.slice(0, 1) : found} brief={brief} />
    </div>
  );
});

/** What was measured at a step. */
export function useMetrics(step: string): readonly Entry<"metrics">[] {
  // whether it was made up stands in its evidence
  useJourney((journey: Journey) => journey.evidence);
  return useJourney((journey) => metricsAt(journey, step));
}

/** One figure a metric, with its name, its interval and what it rests on. */
export function Metrics({
  found,
  brief,
}: {
  readonly found: readonly Entry<"metrics">[];
  readonly brief: boolean;
}) {
  const board = useBoard();
  return (
    <>
      {found.map((entry) => (
        <div
          key={entry.id}
          class="jn-metric"
          data-hypothesis={entry.record.evidence?.length ? undefined : ""}
          data-tip={metricLine(board, entry)}
        >
          {!brief && (
            <span class="jn-metric-name" lang={board.ui.value.language}>
              {board.text(entry.record.label) || board.say("board.untitled")}
            </span>
          )}
          <b>{metricValue(board, entry.record)}</b>
          {!brief && isExample(board, entry.record) && (
            <span class="jn-chip" data-tone="mark">
              {board.say("board.standing.example")}
            </span>
          )}
          {!brief && <small>{metricGroundAt(board, entry.record)}</small>}
        </div>
      ))}
    </>
  );
}
