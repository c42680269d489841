import type { Journey } from "../journey.js";
import { painsInOrder } from "./pains.js";

/** How much a journey holds. */
export interface Counts {
  readonly phases: number;
  readonly steps: number;
  readonly personas: number;
  readonly pains: number;
  /** Pain points that no evidence supports. */
  readonly hypotheses: number;
}

export function counts(journey: Journey): Counts {
  const pains = painsInOrder(journey);
  return {
    phases: Object.keys(journey.phases).length,
    steps: Object.keys(journey.steps).length,
    personas: Object.keys(journey.personas).length,
    pains: pains.length,
    hypotheses: pains.filter(({ record }) => (record.evidence ?? []).length === 0).length,
  };
}
