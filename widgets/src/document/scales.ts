import type { Journey } from "./journey.js";

/** The lowest and highest value a judgment may take, both allowed. */
export interface Scale {
  readonly low: number;
  readonly high: number;
}

/** The built-in scales; a journey may declare others in `meta.scales`. */
const SCALES: Readonly<Record<string, Scale>> = {
  emotion: { low: -2, high: 2 },
  engagement: { low: 1, high: 5 },
  severity: { low: 0, high: 4 },
  frequency: { low: 0, high: 1 },
  reach: { low: 0, high: 1 },
};

/** Levels that a question may offer. */
const FEWEST = 3;
const MOST = 11;

/** The bounds of a measure, or undefined if nobody declared it. */
export function scaleOf(journey: Journey, measure: string): Scale | undefined {
  return journey.meta.scales?.[measure] ?? SCALES[measure];
}

/** The whole levels of a scale from low to high; none where it has too few or too many to ask for. */
export function levelsOf(scale: Scale | undefined): readonly number[] {
  const count = scale ? scale.high - scale.low + 1 : 0;
  if (!scale || !Number.isInteger(count) || count < FEWEST || count > MOST) return [];
  return Array.from({ length: count }, (_, index) => scale.low + index);
}
