import type { Journey, Rating } from "../journey.js";
import { scaleOf } from "../scales.js";
import { partsOf } from "../score-key.js";
import { asked } from "./asked.js";
import { disagreement } from "./consensus.js";
import { ascending, quantile } from "./quantile.js";
import { type Asking, openness, type Track, trackKey } from "./rounds.js";

/** What somebody answered to one question. */
export interface Answer {
  readonly value: number;
  readonly reason: string;
}

/** How far a round has come, without what anybody answered. */
export interface Progress {
  /** People who said that they are done, or judged all that is asked. */
  readonly done: number;
  /** Others who judged something. */
  readonly begun: number;
  /** Whether the facilitator is among them. */
  readonly leads: boolean;
}

/** The judgments of one question, in the round and in the one before. */
export interface Spread {
  readonly subject: string;
  readonly answers: readonly Answer[];
  readonly median: number | null;
  readonly disagreement: number | null;
  /** The values of the last round before it that has any; empty if there is none. */
  readonly before: readonly number[];
  /** The number of that round. */
  readonly beforeRound: number | null;
  readonly disagreementBefore: number | null;
}

/** My own answers in a round, by what is judged. */
export function answersOf(journey: Journey, round: Asking, rater: string): ReadonlyMap<string, Answer> {
  const mine = new Map<string, Answer>();
  for (const [key, rating] of Object.entries(journey.scores)) {
    const parts = partsOf(key);
    if (parts?.rater !== rater || parts.source !== "" || parts.round !== round.number) continue;
    if (trackKey(parts) === trackKey(round)) mine.set(parts.subject, answerOf(rating));
  }
  return mine;
}

export function progressOf(journey: Journey, round: Asking): Progress {
  const judged = new Map<string, Set<string>>();
  for (const key of Object.keys(journey.scores)) {
    const parts = partsOf(key);
    if (parts?.round !== round.number || trackKey(parts) !== trackKey(round)) continue;
    judged.set(parts.rater, (judged.get(parts.rater) ?? new Set()).add(parts.subject));
  }
  const wanted = asked(journey, round);
  const isWhole = (subjects: ReadonlySet<string>): boolean =>
    wanted.length > 0 && wanted.every((id) => subjects.has(id));
  const whole = [...judged].filter(([, subjects]) => isWhole(subjects)).map(([rater]) => rater);
  const done = new Set([...whole, ...round.finished]);
  return {
    done: done.size,
    begun: [...judged.keys()].filter((rater) => !done.has(rater)).length,
    leads: judged.has(round.facilitator) || done.has(round.facilitator),
  };
}

/** The judgments of each question of a round that may be seen; none of a private one. */
export function spreadsOf(journey: Journey, round: Asking): readonly Spread[] {
  if (round.state === "private") return [];
  const table = tableOf(journey, round);
  const scale = scaleOf(journey, round.measure);
  const apart = (values: readonly number[]): number | null => (scale ? disagreement(values, scale) : null);
  return asked(journey, round).map((subject) => {
    const rounds = table.get(subject) ?? new Map<number, Answer[]>();
    const answers = rounds.get(round.number) ?? [];
    const values = answers.map(({ value }) => value);
    const earlier = [...rounds.keys()].filter((number) => number < round.number);
    const beforeRound = earlier.length > 0 ? Math.max(...earlier) : null;
    const before = (rounds.get(beforeRound ?? -1) ?? []).map(({ value }) => value);
    return {
      subject,
      answers,
      median: values.length > 0 ? quantile(ascending(values), 0.5) : null,
      disagreement: apart(values),
      before,
      beforeRound,
      disagreementBefore: apart(before),
    };
  });
}

/** All judgments of a track that may be seen, by what is judged and by round. */
function tableOf(journey: Journey, track: Track): ReadonlyMap<string, ReadonlyMap<number, Answer[]>> {
  const open = openness(journey.rounds);
  const table = new Map<string, Map<number, Answer[]>>();
  for (const [key, rating] of Object.entries(journey.scores)) {
    const parts = partsOf(key);
    if (!parts || trackKey(parts) !== trackKey(track)) continue;
    if (open.get(`${trackKey(parts)}|${parts.round}`) === false) continue;
    const rounds = table.get(parts.subject) ?? new Map<number, Answer[]>();
    const given = rounds.get(parts.round) ?? [];
    given.push(answerOf(rating));
    table.set(parts.subject, rounds.set(parts.round, given));
  }
  return table;
}

function answerOf(rating: Rating): Answer {
  return typeof rating === "number"
    ? { value: rating, reason: "" }
    : { value: rating.value, reason: rating.reason ?? "" };
}
