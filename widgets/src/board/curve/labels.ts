import type { Feeling } from "../scene/emotion.js";

/** Where the value of a point is written, from the point itself. */
export interface Label {
  readonly persona: string;
  readonly value: number;
  readonly above: boolean;
}

/** The upper curve's value stands above, the lower's below; those between stay silent. */
export function labelsOf(feelings: readonly Feeling[]): readonly Label[] {
  const known = feelings.flatMap(({ persona, point }) => (point ? [{ persona, value: point.value }] : []));
  const order = [...known].sort((one, other) => other.value - one.value);
  const [top] = order;
  const bottom = order.at(-1);
  if (!top || !bottom) return [];
  const first = { ...top, above: true };
  return order.length === 1 ? [first] : [first, { ...bottom, above: false }];
}
