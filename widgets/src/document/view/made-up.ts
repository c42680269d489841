import type { Evidence, Journey } from "../journey.js";
import { partsOf } from "../score-key.js";
import { type Asking, type Track, trackKey } from "./rounds.js";

/** Whether figures that rest on this were made up, to show what a result looks like. */
export function isMadeUp({ nature, standing }: Evidence): boolean {
  return nature === "simulation" || standing === "example";
}

/** Whether a round of a track was made up: all its judgments that rest on anything; those beside them are guesses. */
export function isExampleRound({ scores, evidence }: Journey, track: Track, number: number): boolean {
  let any = false;
  for (const key of Object.keys(scores)) {
    const parts = partsOf(key);
    if (parts?.round !== number || trackKey(parts) !== trackKey(track)) continue;
    const source = evidence[parts.source];
    if (!source) continue;
    if (!isMadeUp(source)) return false;
    any = true;
  }
  return any;
}

/** The numbers of the made-up rounds before a round, from first to last. */
export function examplesBefore(journey: Journey, round: Asking): readonly number[] {
  const numbers = Array.from({ length: Math.max(0, Math.min(round.number, 100) - 1) }, (_, at) => at + 1);
  return numbers.filter((number) => isExampleRound(journey, round, number));
}
