import type { Journey, Rating, Records } from "../journey.js";
import { partsOf, type ScoreParts } from "../score-key.js";
import { memo } from "./memo.js";

/** One rater's judgment. */
export interface Vote {
  readonly key: string;
  readonly rater: string;
  /** The evidence behind it; empty for a hypothesis. */
  readonly source: string;
  readonly value: number;
}

/** What is judged of whom: the judgments of the latest round that has any. */
export interface Ratings {
  readonly round: number;
  readonly votes: readonly Vote[];
}

/** Ratings by subject, measure and persona. */
export type RatingTable = ReadonlyMap<string, Ratings>;

/** The key of what is judged; without a persona, all personas together. */
export function judged(subject: string, measure: string, persona?: string): string {
  return persona === undefined ? `${subject}|${measure}` : `${subject}|${measure}|${persona}`;
}

/** The current ratings of everything. */
export function ratings(journey: Journey): RatingTable {
  return table(journey.scores);
}

/** The latest round of a measure anywhere in the journey; 1 if it was never judged. */
export function latestRound(journey: Journey, measure: string): number {
  const rounds = Object.keys(journey.scores).map(partsOf);
  return rounds.reduce((most, parts) => (parts?.measure === measure ? Math.max(most, parts.round) : most), 1);
}

const table = memo((scores: Records<Rating>): RatingTable => {
  const found = new Map<string, { round: number; votes: Vote[] }>();
  for (const [key, score] of Object.entries(scores)) {
    const parts = partsOf(key);
    if (!parts) continue;
    const vote = {
      key,
      rater: parts.rater,
      source: parts.source,
      value: typeof score === "number" ? score : score.value,
    };
    for (const what of namesOf(parts)) add(found, what, parts.round, vote);
  }
  return found;
});

function namesOf({ subject, measure, persona }: ScoreParts): readonly string[] {
  return [judged(subject, measure), judged(subject, measure, persona)];
}

function add(
  found: Map<string, { round: number; votes: Vote[] }>,
  what: string,
  round: number,
  vote: Vote,
): void {
  const held = found.get(what);
  if (!held || round > held.round) found.set(what, { round, votes: [vote] });
  else if (round === held.round) held.votes.push(vote);
}
