import type { Journey } from "../document/journey.js";
import { scaleOf } from "../document/scales.js";
import { type ScoreParts, scoreKey } from "../document/score-key.js";
import { judged, looseRound, type Ratings, ratings } from "../document/view/ratings.js";
import { type Plan, Refusal } from "./command.js";

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
  const n = measuredBy(current);
  if (n > 0) return new Refusal("command.score.measured", { n });
  const scale = scaleOf(journey, measure);
  if (value !== null && (!scale || !(value >= scale.low && value <= scale.high))) {
    return new Refusal("command.range", { low: scale?.low ?? 0, high: scale?.high ?? 0 });
  }
  const round = current?.round ?? looseRound(journey, { measure, persona });
  const parts: ScoreParts = { subject, measure, persona, round, source: "", rater };
  const id = scoreKey(parts);
  const held = journey.scores[id];
  if (value === null) return held === undefined ? [] : [{ op: "remove", kind: "scores", id }];
  if (held === value) return [];
  const record = typeof held === "object" ? { ...held, value } : value;
  return [{ op: "put", kind: "scores", id, record }];
}

/** How many raters of a survey or a scoring round settled it, so that no hand may change it; 0 for none. */
function measuredBy(current: Ratings | undefined): number {
  const { isAsked = false, votes = [] } = current ?? {};
  const sourced = votes.filter(({ source }) => source !== "").length;
  if (isAsked) return votes.length;
  return sourced > 1 ? sourced : 0;
}
