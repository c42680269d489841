import type { Journey } from "../../document/journey.js";
import { insightsAt, painNumbers, severityOf, typeOf } from "../../document/view.js";
import { Pin } from "../marks/pin.js";
import type { Feeling } from "../scene/emotion.js";
import { useBoard, useJourney } from "../state/board.js";
import { heightOf, plotHeight } from "./scale.js";

interface Props {
  readonly step: string;
  readonly feelings: readonly Feeling[];
  readonly middle: number;
  readonly width: number;
}

interface Mark {
  readonly id: string;
  readonly number: number;
  readonly severity: number | null;
  readonly personas: readonly string[];
}

const PITCH = 21;
const EDGE = 10;

/** What hurts at a step, beside its point; a click selects the pain point. */
export function CurvePins({ step, feelings, middle, width }: Props) {
  const board = useBoard();
  const marks = useJourney((journey) => marksAt(journey, step), same);
  const room = Math.max(0, Math.floor((width - middle - EDGE) / PITCH));
  if (room === 0) return null;
  const height = plotHeight(board.host.kind);
  return (
    <>
      {marks.slice(0, room).map(({ id, number, severity, personas }, i) => (
        <span
          key={id}
          class="jn-curve-pin"
          data-pick={id}
          aria-hidden="true"
          style={{
            left: `${middle + PITCH * (i + 1)}px`,
            top: `${heightOf(levelOf(feelings, personas), height)}px`,
          }}
        >
          <Pin number={number} severity={severity} size={(severity ?? 0) >= 2.5 ? 18 : 15} />
        </span>
      ))}
    </>
  );
}

function marksAt(journey: Journey, step: string): readonly Mark[] {
  return insightsAt(journey, step)
    .filter(({ record }) => typeOf(record) === "pain")
    .map((pain) => ({
      id: pain.id,
      number: painNumbers(journey).get(pain.id) ?? 0,
      severity: severityOf(journey, pain).value,
      personas: pain.record.personas ?? [],
    }))
    .sort((one, other) => one.number - other.number);
}

function levelOf(feelings: readonly Feeling[], personas: readonly string[]): number {
  const own = feelings.find(({ persona, point }) => point && personas.includes(persona));
  return (own ?? feelings.find(({ point }) => point))?.point?.value ?? 0;
}

function same(one: readonly Mark[], other: readonly Mark[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
