import type { Entry, Journey } from "../../document/journey.js";
import { metricsAt, painNumbers, severityOf, showsOf } from "../../document/view.js";
import { Pin } from "../marks/pin.js";
import type { PhaseColumns } from "../scene/columns.js";
import { itemsIn } from "../scene/items.js";
import { useJourney } from "../state/board.js";
import { memo } from "../state/memo.js";

interface Props {
  readonly lane: string;
  readonly phase: PhaseColumns;
  readonly index: number;
}

/** A lane in a folded phase: how many cards, or the worst pain point. */
export const FoldCell = memo(function FoldCell({ lane, phase, index }: Props) {
  const count = useJourney((journey) => {
    const row = journey.lanes[lane];
    const shown = row && showsOf(row) === "metrics" ? metricsAt : itemsAt(lane);
    return phase.steps.reduce((sum, step) => sum + shown(journey, step.id).length, 0);
  });
  const worst = useJourney((journey) => {
    const found = journey.lanes[lane];
    if (!found || showsOf(found) !== "pains") return "";
    const pains = phase.steps.flatMap((step) => itemsIn(journey, lane, step.id));
    const ranked = pains
      .map((pain) => ({ id: pain.id, value: severityOf(journey, pain as Entry<"insights">).value ?? 0 }))
      .sort((one, other) => other.value - one.value);
    return ranked[0] ? `${painNumbers(journey).get(ranked[0].id) ?? 0}|${ranked[0].value}` : "";
  });
  const [number, severity] = worst.split("|").map(Number);
  return (
    <div
      class="jn-cell"
      data-fold=""
      role="gridcell"
      aria-colindex={index + 2}
      style={{ gridColumn: index + 2 }}
    >
      {worst ? <Pin number={number ?? 0} severity={severity ?? 0} /> : count > 0 && <span>{count}</span>}
    </div>
  );
});

const itemsAt = (lane: string) => (journey: Journey, step: string) => itemsIn(journey, lane, step);
