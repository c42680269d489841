import type { Journey } from "../document/journey.js";
import { scaleOf } from "../document/scales.js";
import { type ScoreParts, scoreKey } from "../document/score-key.js";
import { answersOf } from "../document/view/answers.js";
import { asked } from "../document/view/asked.js";
import { type Asking, askings } from "../document/view/rounds.js";
import { type Command, Refusal } from "./command.js";

export interface Rate {
  /** The round that asks. */
  readonly round: string;
  /** The step or pain point judged. */
  readonly subject: string;
  /** On the scale of the measure; null for "I do not know", which is no answer. */
  readonly value: number | null;
  /** In my own words, shown without my name; undefined leaves what I gave before. */
  readonly reason?: string | undefined;
}

/** Answers one question of a round. Once all is revealed only the reason may still be told, and undo changes no answer. */
export const rate: Command<Rate> = {
  name: "round.rate",
  lasting: true,

  plan(journey, { round: id, subject, value, reason }, { rater }) {
    const round = askings(journey).find((one) => one.id === id);
    if (!round) return new Refusal("command.round.none");
    if (!asked(journey, round).includes(subject)) return new Refusal("command.gone");
    const held = answersOf(journey, round, rater).get(subject);
    if (round.state !== "private" && (round.state === "closed" || value !== held?.value))
      return new Refusal("command.round.over");
    const off = offScale(journey, round, value);
    if (off) return off;
    const key = keyOf(round, subject, rater);
    if (value === null) return held ? [{ op: "remove", kind: "scores", id: key }] : [];
    const why = reason ?? held?.reason ?? "";
    if (held && held.value === value && held.reason === why) return [];
    const record = why ? { value, reason: why } : value;
    return [{ op: "put", kind: "scores", id: key, record }];
  },
};

function offScale(journey: Journey, { measure }: Asking, value: number | null): Refusal | null {
  const scale = scaleOf(journey, measure);
  if (value === null || (scale && value >= scale.low && value <= scale.high)) return null;
  return new Refusal("command.range", { low: scale?.low ?? 0, high: scale?.high ?? 0 });
}

function keyOf({ measure, persona, number }: Asking, subject: string, rater: string): string {
  const parts: ScoreParts = { subject, measure, persona, round: number, source: "", rater };
  return scoreKey(parts);
}
