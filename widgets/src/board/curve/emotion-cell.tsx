import { signed } from "../../words/figures.js";
import { useItem } from "../cards/use-item.js";
import { markerPath, personaColor } from "../marks/marker.js";
import type { StepColumn } from "../scene/columns.js";
import { type Feeling, feelingsAt, sameFeelings } from "../scene/emotion.js";
import { emotionCellName, pointName } from "../scene/names.js";
import { useBoard, useJourney, useUi } from "../state/board.js";
import { memo } from "../state/memo.js";
import { placeKey, samePlace } from "../state/place.js";
import { CurvePins } from "./curve-pins.js";
import { useExtremes } from "./extremes.js";
import { labelsOf } from "./labels.js";
import { heightOf, plotHeight } from "./scale.js";

interface Props {
  readonly lane: string;
  readonly column: StepColumn;
  readonly index: number;
  readonly width: number;
  readonly language: string;
}

const VALUES_FROM = 96;

/** How everybody feels at one step: points to drag, their values, and the pins of what hurts. */
export const EmotionCell = memo(function EmotionCell({ lane, column, index, width }: Props) {
  const board = useBoard();
  const hidden = useUi((state) => state.hiddenPersonas);
  const all = useJourney((journey) => feelingsAt(journey, column.id, board.store.rater), sameFeelings);
  const feelings = all.filter(({ persona }) => !hidden.has(persona));
  const place = { lane, step: column.id, item: "" };
  const focused = useUi((state) => samePlace(state.focus, place));
  const near = useUi((state) => state.focus?.step === column.id);
  const extreme = useExtremes(column.id);
  const middle = width / 2;
  return (
    <div
      class="jn-cell"
      role="gridcell"
      data-place={placeKey(place)}
      aria-colindex={index + 2}
      tabIndex={focused ? 0 : -1}
      style={{ gridColumn: index + 2 }}
    >
      <span class="jn-heard">{emotionCellName(board, column, feelings)}</span>
      <div class="jn-marks">
        {feelings.map((feeling) => (
          <Point key={feeling.persona} feeling={feeling} lane={lane} column={column} middle={middle} />
        ))}
        {(width >= VALUES_FROM || near || extreme) && (
          <Values feelings={feelings} step={column.id} middle={middle} />
        )}
        <CurvePins step={column.id} feelings={feelings} middle={middle} width={width} />
      </div>
    </div>
  );
});

interface PointProps {
  readonly feeling: Feeling;
  readonly lane: string;
  readonly column: StepColumn;
  readonly middle: number;
}

function Point({ feeling: { persona, index, point }, lane, column, middle }: PointProps) {
  const board = useBoard();
  const place = { lane, step: column.id, item: persona };
  const { marks } = useItem(place);
  const lifted = useUi(({ adjusting: now }) =>
    now?.persona === persona && now.step === column.id ? now.value : null,
  );
  const height = plotHeight(board.host.kind);
  const top = heightOf(lifted ?? point?.value ?? 0, height);
  return (
    <>
      {lifted !== null && (
        <span
          class="jn-was"
          style={{ left: `${middle}px`, top: `${heightOf(point?.value ?? 0, height)}px` }}
        />
      )}
      <div
        class="jn-point"
        {...marks}
        role="slider"
        aria-orientation="vertical"
        aria-valuemin={-2}
        aria-valuemax={2}
        aria-valuenow={lifted ?? point?.value ?? 0}
        aria-label={pointName(board, column, { persona, index, point })}
        data-point={persona}
        data-measured={point?.isMeasured ? "" : undefined}
        data-ghost={point || lifted !== null ? undefined : ""}
        style={{ left: `${middle}px`, top: `${top}px` }}
      >
        <Dot index={index} hollow={point?.isHypothesis ?? true} />
      </div>
      {lifted !== null && <Bubble value={lifted} left={middle} top={top} />}
      {point && point.mine !== null && point.n > 1 && lifted === null && (
        <span
          class="jn-mine"
          style={{
            left: `${middle}px`,
            top: `${heightOf(point.mine, height)}px`,
            color: personaColor(index),
          }}
          data-tip={board.say("board.emotion.mine")}
        />
      )}
    </>
  );
}

/** The mark of a persona on the curve: filled, or hollow where it is a guess. */
function Dot({ index, hollow }: { readonly index: number; readonly hollow: boolean }) {
  const color = personaColor(index);
  const path = markerPath(index);
  const edge = hollow ? { "stroke-width": 1.75, "stroke-dasharray": "2.6 1.9" } : { "stroke-width": 0 };
  return (
    <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
      <path d={path} fill="var(--jn-surface)" stroke="var(--jn-surface)" stroke-width="4" />
      <path d={path} fill={hollow ? "var(--jn-surface)" : color} stroke={color} {...edge} />
    </svg>
  );
}

function Bubble({
  value,
  left,
  top,
}: {
  readonly value: number;
  readonly left: number;
  readonly top: number;
}) {
  const board = useBoard();
  return (
    <>
      <span class="jn-rail" style={{ left: `${left}px` }} />
      <span class="jn-bubble" style={{ left: `${left}px`, top: `${top}px` }}>
        {signed(value, board.ui.value.language)}
      </span>
    </>
  );
}

function Values({
  feelings,
  step,
  middle,
}: {
  readonly feelings: readonly Feeling[];
  readonly step: string;
  readonly middle: number;
}) {
  const board = useBoard();
  const height = plotHeight(board.host.kind);
  const lifted = useUi((state) => (state.adjusting?.step === step ? state.adjusting.persona : null));
  return (
    <>
      {labelsOf(feelings)
        .filter(({ persona }) => persona !== lifted)
        .map(({ persona, value, above }) => {
          const top = Math.max(8, Math.min(height - 8, heightOf(value, height) + (above ? -15 : 15)));
          return (
            <span
              key={persona}
              class="jn-value"
              aria-hidden="true"
              style={{ left: `${middle}px`, top: `${top}px` }}
            >
              {signed(value, board.ui.value.language)}
            </span>
          );
        })}
    </>
  );
}
