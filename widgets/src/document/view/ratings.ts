import type { Journey, Rating, Records } from "../journey.js";
import { partsOf, type ScoreParts } from "../score-key.js";
import { openness, roundsOf, type Track, trackKey } from "./rounds.js";

/** One rater's judgment. */
export interface Vote {
  readonly key: string;
  readonly rater: string;
  /** The evidence behind it; empty for a hypothesis. */
  readonly source: string;
  readonly value: number;
}

/** What is judged of whom: the judgments of the latest round that has any and is not private. */
export interface Ratings {
  readonly round: number;
  /** Whether the room was asked in this round, so that no hand may change what came of it. */
  readonly isAsked: boolean;
  readonly votes: readonly Vote[];
}

/** Ratings by subject, measure and persona. */
export type RatingTable = ReadonlyMap<string, Ratings>;

/** The key of what is judged; without a persona, all personas together. */
export function judged(subject: string, measure: string, persona?: string): string {
  return persona === undefined ? `${subject}|${measure}` : `${subject}|${measure}|${persona}`;
}

const tables = new WeakMap<object, { readonly rounds: object; readonly table: RatingTable }>();

/** The current ratings of everything. */
export function ratings({ scores, rounds }: Journey): RatingTable {
  const known = tables.get(scores);
  if (known?.rounds === rounds) return known.table;
  const table = tableOf(scores, openness(rounds));
  tables.set(scores, { rounds, table });
  return table;
}

/** The latest round of a measure anywhere in the journey; 1 if it was never judged. */
export function latestRound(journey: Journey, measure: string): number {
  const rounds = Object.keys(journey.scores).map(partsOf);
  return rounds.reduce((most, parts) => (parts?.measure === measure ? Math.max(most, parts.round) : most), 1);
}

/** The round into which a judgment goes that nobody was asked for: the one before the room was first asked. */
export function looseRound(journey: Journey, track: Track): number {
  const [first] = roundsOf(journey, track);
  return first ? first.number - 1 : latestRound(journey, track.measure);
}

function tableOf(scores: Records<Rating>, open: ReadonlyMap<string, boolean>): RatingTable {
  const found = new Map<string, Found>();
  for (const [key, score] of Object.entries(scores)) {
    const parts = partsOf(key);
    if (!parts) continue;
    const isOpen = open.size > 0 ? open.get(`${trackKey(parts)}|${parts.round}`) : undefined;
    if (isOpen === false) continue;
    const vote = {
      key,
      rater: parts.rater,
      source: parts.source,
      value: typeof score === "number" ? score : score.value,
    };
    for (const what of namesOf(parts))
      add(found, what, { round: parts.round, isAsked: isOpen === true }, vote);
  }
  return found;
}

interface Found {
  readonly round: number;
  isAsked: boolean;
  readonly votes: Vote[];
}

function namesOf({ subject, measure, persona }: ScoreParts): readonly string[] {
  return [judged(subject, measure), judged(subject, measure, persona)];
}

function add(
  found: Map<string, Found>,
  what: string,
  at: { readonly round: number; readonly isAsked: boolean },
  vote: Vote,
): void {
  const held = found.get(what);
  if (!held || at.round > held.round) found.set(what, { ...at, votes: [vote] });
  else if (at.round === held.round) {
    held.votes.push(vote);
    held.isAsked ||= at.isAsked;
  }
}
