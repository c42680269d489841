import { type Command, Refusal } from "./command.js";
import { score } from "./score.js";

export interface ScoreSeverity {
  readonly insight: string;
  /** 0 to 4; null takes my rating back. */
  readonly value: number | null;
}

/** Says how bad a pain point is, as I see it. */
export const scoreSeverity: Command<ScoreSeverity> = {
  name: "severity.score",

  plan(journey, { insight, value }, { rater }) {
    if (!journey.insights[insight]) return new Refusal("command.gone");
    return score(journey, { subject: insight, measure: "severity", persona: "", rater, value });
  },
};
