import type { Journey } from "../document/journey.js";
import { type ScoreParts, scoreKey } from "../document/score-key.js";
import { judged, latestRound, ratings } from "../document/view/ratings.js";
import { type Plan, Refusal } from "./command.js";

/** The built-in scales; a journey may declare others in `meta.scales`. */
const SCALES: Readonly<Record<string, { readonly low: number; readonly high: number }>> = {
  emotion: { low: -2, high: 2 },
  engagement: { low: 1, high: 5 },
  severity: { low: 0, high: 4 },
  frequency: { low: 0, high: 1 },
  reach: { low: 0, high: 1 },
};

export interface Score {
  readonly subject: string;
  readonly measure: string;
  readonly persona: string;
  readonly rater: string;
  /** null takes my rating back. */
  readonly value: number | null;
}

/** What my rating would change: one entry of mine, a hypothesis, in the round that is now shown. */
export function score(journey: Journey, { subject, measure, persona, rater, value }: Score): Plan {
  const current = ratings(journey).get(judged(subject, measure, persona));
  const sourced = current?.votes.filter(({ source }) => source !== "").length ?? 0;
  if (sourced > 1) return new Refusal("command.score.measured", { n: sourced });
  const scale = journey.meta.scales?.[measure] ?? SCALES[measure];
  if (value !== null && (!scale || !(value >= scale.low && value <= scale.high))) {
    return new Refusal("command.range", { low: scale?.low ?? 0, high: scale?.high ?? 0 });
  }
  const round = current?.round ?? latestRound(journey, measure);
  const parts: ScoreParts = { subject, measure, persona, round, source: "", rater };
  const id = scoreKey(parts);
  const held = journey.scores[id];
  if (value === null) return held === undefined ? [] : [{ op: "remove", kind: "scores", id }];
  if (held === value) return [];
  const record = typeof held === "object" ? { ...held, value } : value;
  return [{ op: "put", kind: "scores", id, record }];
}
