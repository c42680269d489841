import type { Scale } from "../scales.js";

/** From here on a room does not agree; a convention of ours, like the two bands below it. */
export const APART = 0.4;
const SOMEWHAT = 0.25;

/** How a disagreement is called. */
export type Accord = "agree" | "somewhat" | "apart";

/**
 * How far apart judgments on a scale lie: 0 all alike, 1 half at each end; null for fewer than two.
 *
 * One less the consensus of Tastle and Wierman (2007), International Journal of Approximate Reasoning 45(3), 531-545.
 */
export function disagreement(values: readonly number[], { low, high }: Scale): number | null {
  const width = high - low;
  if (values.length < 2 || !(width > 0)) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const lost = values.reduce((sum, value) => sum - Math.log2(1 - Math.abs(value - mean) / width), 0);
  return Math.min(1, Math.max(0, lost / values.length));
}

export function accordOf(apart: number): Accord {
  if (apart >= APART) return "apart";
  return apart >= SOMEWHAT ? "somewhat" : "agree";
}
