import type { Entry, Journey } from "../journey.js";
import { grouping } from "./entries.js";

const WHOLE = "";
const bySteps = grouping("metrics", ({ record: { steps = [] } }) => (steps.length > 0 ? steps : [WHOLE]));

/** What was measured at a step, from first to last. */
export function metricsAt(journey: Journey, step: string): readonly Entry<"metrics">[] {
  return bySteps(journey, step);
}

/** What was measured of the journey as a whole. */
export function metricsOfAll(journey: Journey): readonly Entry<"metrics">[] {
  return bySteps(journey, WHOLE);
}
