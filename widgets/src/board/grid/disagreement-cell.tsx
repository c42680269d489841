import { type Apart, accordOf, apartAt, painNumbers } from "../../document/view.js";
import { Dumbbell } from "../../panels/rounds/dumbbell.js";
import { share } from "../../panels/rounds/wording.js";
import { Marker } from "../marks/marker.js";
import { Pin } from "../marks/pin.js";
import type { StepColumn } from "../scene/columns.js";
import { markerOf } from "../scene/emotion.js";
import { useBoard, useJourney, useUi } from "../state/board.js";
import { memo } from "../state/memo.js";
import { placeKey, samePlace } from "../state/place.js";
import type { Density } from "../state/ui.js";

interface Props {
  readonly lane: string;
  readonly column: StepColumn;
  readonly index: number;
  readonly density: Density;
  readonly language: string;
}

/** Where the room lay apart at a step, round to round; blank until answers are revealed. */
export const DisagreementCell = memo(function DisagreementCell({ lane, column, index, density }: Props) {
  const place = { lane, step: column.id, item: "" };
  const focused = useUi((state) => samePlace(state.focus, place));
  const found = useApart(lane, column.id);
  const worst = found.some(({ isWorst }) => isWorst);
  return (
    <div
      class="jn-cell jn-apart-cell"
      role="gridcell"
      data-place={placeKey(place)}
      data-worst={worst ? "" : undefined}
      aria-colindex={index + 2}
      tabIndex={focused ? 0 : -1}
      style={{ gridColumn: index + 2 }}
    >
      <Disagreements found={found} brief={density === "condensed" || density === "overview"} />
    </div>
  );
});

/** What the room disagrees on at a step. */
export function useApart(lane: string, step: string): readonly Apart[] {
  return useJourney(
    (journey) => apartAt(journey, journey.lanes[lane]?.persona ?? "", step),
    (one, other) => JSON.stringify(one) === JSON.stringify(other),
  );
}

/** One dumbbell a question that was asked about a step. */
export function Disagreements({
  found,
  brief,
}: {
  readonly found: readonly Apart[];
  readonly brief: boolean;
}) {
  const board = useBoard();
  const word = ({ now, isWorst }: Apart): string =>
    board.say(isWorst ? "board.round.apart.here" : `board.round.accord.${accordOf(now)}`);
  if (brief) {
    return (
      <>
        {found.slice(0, 1).map((one) => (
          <b key={one.subject} data-tip={word(one)} aria-label={`${word(one)} ${share(board, one.now)}`}>
            {share(board, one.now)}
          </b>
        ))}
      </>
    );
  }
  return (
    <>
      {found.map((one) => (
        <div key={`${one.measure}${one.persona}${one.subject}`} class="jn-apart-item">
          {found.length > 1 && <Whose one={one} />}
          <Dumbbell spread={{ disagreement: one.now, disagreementBefore: one.before }} worst={one.isWorst} />
        </div>
      ))}
    </>
  );
}

/** Whose experience it is, or which pain point. */
function Whose({ one: { persona, subject } }: { readonly one: Apart }) {
  const number = useJourney((journey) => painNumbers(journey).get(subject));
  const marker = useJourney((journey) => markerOf(journey, persona));
  if (number !== undefined) return <Pin number={number} severity={0} size={15} />;
  return marker < 0 ? null : <Marker index={marker} />;
}
