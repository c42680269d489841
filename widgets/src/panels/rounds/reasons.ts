import type { Spread } from "../../document/view.js";

/** What the two sides of a question say, without names. */
export interface Sides {
  readonly below: readonly string[];
  readonly above: readonly string[];
}

/**
 * The reasons of those below and above the middle of the scale.
 *
 * In the order of the alphabet: that in which they are kept would tell whose are whose from round to round.
 */
export function reasonsOf(
  { answers }: Spread,
  { low, high }: { readonly low: number; readonly high: number },
): Sides {
  const middle = (low + high) / 2;
  const told = (isSide: (value: number) => boolean): readonly string[] =>
    answers
      .filter(({ value, reason }) => reason !== "" && isSide(value))
      .map(({ reason }) => reason)
      .sort((one, other) => one.localeCompare(other));
  return { below: told((value) => value < middle), above: told((value) => value > middle) };
}
