import type { Journey } from "../journey.js";
import { same } from "../same.js";
import { partsOf } from "../score-key.js";
import { stepsInOrder } from "./grid.js";
import { ascending, quantile } from "./quantile.js";
import { judged, type Ratings, ratings } from "./ratings.js";

/** How one persona feels at one step. */
export interface EmotionPoint {
  readonly step: string;
  readonly persona: string;
  /** The median of the latest round that has any rating. */
  readonly value: number;
  readonly n: number;
  readonly round: number;
  /** The quartiles; null below three raters, where a spread says nothing. */
  readonly spread: readonly [low: number, high: number] | null;
  /** Whether nothing but opinion stands behind it. */
  readonly isHypothesis: boolean;
  /** Whether several raters of a survey or a closed round made it, so that no hand may drag it. */
  readonly isMeasured: boolean;
  /** My own rating in that round, or null. */
  readonly mine: number | null;
}

const known = new Map<string, EmotionPoint>();
const MOST_KNOWN = 20_000;

/** A persona's point at a step, or null where nobody judged. */
export function emotionAt(
  journey: Journey,
  rater: string,
  persona: string,
  step: string,
): EmotionPoint | null {
  const held = ratings(journey).get(judged(step, "emotion", persona));
  if (!held) return null;
  const key = [step, persona, rater].join("|");
  const point = pointOf(held, rater, persona, step);
  const before = known.get(key);
  if (before && same(before, point)) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, point);
  return point;
}

/** A persona's curve: one place a step, null where nobody judged. */
export function emotionCurve(
  journey: Journey,
  rater: string,
  persona: string,
): readonly (EmotionPoint | null)[] {
  return stepsInOrder(journey).map(({ id }) => emotionAt(journey, rater, persona, id));
}

/** The personas whose emotion is judged anywhere; the empty one where none was named. */
export function judgedPersonas(journey: Journey): ReadonlySet<string> {
  const found = new Set<string>();
  for (const key of Object.keys(journey.scores)) {
    const parts = partsOf(key);
    if (parts?.measure === "emotion") found.add(parts.persona);
  }
  return found;
}

function pointOf(
  { round, votes, isAsked }: Ratings,
  rater: string,
  persona: string,
  step: string,
): EmotionPoint {
  const sorted = ascending(votes.map(({ value }) => value));
  const mine = votes.find((vote) => vote.rater === rater && vote.source === "");
  return {
    step,
    persona,
    value: quantile(sorted, 0.5),
    n: votes.length,
    round,
    spread: votes.length < 3 ? null : [quantile(sorted, 0.25), quantile(sorted, 0.75)],
    isHypothesis: votes.every(({ source }) => source === ""),
    isMeasured: isAsked || votes.filter(({ source }) => source !== "").length > 1,
    mine: mine?.value ?? null,
  };
}
