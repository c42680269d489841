import { type Command, Refusal } from "./command.js";
import { score } from "./score.js";

export interface ScoreEmotion {
  readonly step: string;
  /** Empty where the map has no personas. */
  readonly persona: string;
  /** -2 to 2; null takes my rating back. */
  readonly value: number | null;
}

/** Says how a persona feels at a step, as I see it. */
export const scoreEmotion: Command<ScoreEmotion> = {
  name: "emotion.score",

  plan(journey, { step, persona, value }, { rater }) {
    if (!journey.steps[step]) return new Refusal("command.gone");
    if (persona && !journey.personas[persona]) return new Refusal("command.gone");
    return score(journey, { subject: step, measure: "emotion", persona, rater, value });
  },
};
