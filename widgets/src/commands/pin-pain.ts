import { type Command, Refusal } from "./command.js";

export interface PinPain {
  readonly insight: string;
  readonly step: string;
  readonly on: boolean;
}

/** Pins a pain point, or another insight, to a step, or takes it off. */
export const pinPain: Command<PinPain> = {
  name: "pain.pin",

  plan(journey, { insight, step, on }) {
    const found = journey.insights[insight];
    if (!found || !journey.steps[step]) return new Refusal("command.gone");
    const steps = found.steps ?? [];
    if (steps.includes(step) === on) return [];
    const value = on ? [...steps, step] : steps.filter((other) => other !== step);
    return [{ op: "set", kind: "insights", id: insight, field: "steps", value }];
  },
};
