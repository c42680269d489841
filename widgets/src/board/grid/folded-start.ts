import { useEffect, useRef } from "preact/hooks";
import type { Journey } from "../../document/journey.js";
import { insightsAt, severityOf, typeOf } from "../../document/view.js";
import { columnsOf, type PhaseColumns } from "../scene/columns.js";
import { type Board, useJourney } from "../state/board.js";

/** From more steps than this on, a map opens with most phases folded. */
const MANY = 30;

/** Opens a long map with every phase folded but the first and the one that hurts most. */
export function useFoldedStart(board: Board): void {
  const done = useRef(false);
  const many = useJourney((journey) => Object.keys(journey.steps).length > MANY);
  useEffect(() => {
    if (!many || done.current) return;
    done.current = true;
    board.ui.set({ foldedPhases: foldedAtFirst(board.journey) });
  }, [board, many]);
}

/** See `useFoldedStart`. */
export function foldedAtFirst(journey: Journey): ReadonlySet<string> {
  const phases = columnsOf(journey);
  const worst = [...phases].sort((one, other) => painOf(journey, other) - painOf(journey, one))[0];
  return new Set(phases.filter((phase, index) => index > 0 && phase !== worst).map(({ id }) => id));
}

function painOf(journey: Journey, phase: PhaseColumns): number {
  const pains = phase.steps
    .flatMap(({ id }) => insightsAt(journey, id))
    .filter(({ record }) => typeOf(record) === "pain");
  return Math.max(0, ...pains.map((pain) => severityOf(journey, pain).value ?? 0));
}
