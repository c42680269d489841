import { APART, type Spread } from "../../document/view.js";

/** The question on which the room lies furthest apart; null where it agrees on all. */
export function widest(spreads: readonly Spread[]): Spread | null {
  let found: Spread | null = null;
  for (const spread of spreads) {
    const apart = spread.disagreement ?? 0;
    if (apart >= APART && apart > (found?.disagreement ?? 0)) found = spread;
  }
  return found;
}

/** How many answers lie below and above the middle of a scale. */
export function sides(
  { answers }: Spread,
  { low, high }: { readonly low: number; readonly high: number },
): { readonly below: number; readonly above: number } {
  const middle = (low + high) / 2;
  return {
    below: answers.filter(({ value }) => value < middle).length,
    above: answers.filter(({ value }) => value > middle).length,
  };
}

/** How many values fall to each level; what lies between two goes to the nearer one. */
export function tally(values: readonly number[], levels: readonly number[]): readonly number[] {
  const counts = levels.map(() => 0);
  const [lowest = 0] = levels;
  for (const value of values) {
    const at = Math.min(levels.length - 1, Math.max(0, Math.round(value - lowest)));
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}
