import type { Entry, Journey } from "../journey.js";
import { stepsInOrder } from "./grid.js";
import { painsInOrder } from "./pains.js";
import type { Track } from "./rounds.js";

/** Measures asked of pain points; all others are asked of steps. */
const OF_PAINS = new Set(["severity", "frequency", "reach"]);

export function isOfPains(measure: string): boolean {
  return OF_PAINS.has(measure);
}

/** Ids of what is judged: the steps, or the pain points that are not resolved. */
export function asked(journey: Journey, { measure }: Track): readonly string[] {
  const judged: readonly Entry[] = isOfPains(measure)
    ? painsInOrder(journey).filter(({ record }) => record.status !== "resolved")
    : stepsInOrder(journey);
  return judged.map(({ id }) => id);
}
