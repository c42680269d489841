import { type Command, Refusal } from "./command.js";

export interface ToggleMomentOfTruth {
  readonly step: string;
}

/** Marks a step as a moment of truth, or takes the mark off. */
export const toggleMomentOfTruth: Command<ToggleMomentOfTruth> = {
  name: "step.moment-of-truth",

  plan(journey, { step }) {
    const found = journey.steps[step];
    if (!found) return new Refusal("command.gone");
    const value = found.moment_of_truth ? undefined : true;
    return [{ op: "set", kind: "steps", id: step, field: "moment_of_truth", value }];
  },
};
