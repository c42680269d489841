import type { Journey, Records, Round } from "../journey.js";
import { partsOf } from "../score-key.js";
import { memo } from "./memo.js";

/** What is asked again from round to round: a measure, and whose experience it is. */
export interface Track {
  readonly measure: string;
  /** Empty where it makes no difference. */
  readonly persona: string;
}

/** A round with what its record leaves unsaid. */
export interface Asking extends Track {
  readonly id: string;
  readonly number: number;
  readonly state: "private" | "revealed" | "closed";
  /** How many people are to answer, or null if nobody said so. */
  readonly expected: number | null;
  /** Pseudonym of whoever leads it; empty if code opened it. */
  readonly facilitator: string;
  /** Pseudonyms of those who said that they are done. */
  readonly finished: readonly string[];
}

export function trackKey({ measure, persona }: Track): string {
  return `${measure}|${persona}`;
}

/** Every round, by measure and persona, then from first to last. */
export function askings(journey: Journey): readonly Asking[] {
  return listed(journey.rounds);
}

/** The rounds of a track from first to last. */
export function roundsOf(journey: Journey, track: Track): readonly Asking[] {
  return askings(journey).filter((one) => trackKey(one) === trackKey(track));
}

/** The latest round of a track, or undefined if the room was never asked. */
export function lastRound(journey: Journey, track: Track): Asking | undefined {
  return roundsOf(journey, track).at(-1);
}

/** The round that people are answering now. */
export function runningRound(journey: Journey): Asking | undefined {
  return askings(journey).find(({ state }) => state === "private");
}

/** The rounds that were asked of the room, by track and number, and whether all may see the answers. */
export const openness = memo((rounds: Records<Round>): ReadonlyMap<string, boolean> => {
  const found = new Map<string, boolean>();
  for (const one of listed(rounds)) {
    const key = `${trackKey(one)}|${one.number}`;
    // should two say different things, the quiet one is right
    found.set(key, one.state !== "private" && found.get(key) !== false);
  }
  return found;
});

/** The number of a track's next round: one more than any that was judged or opened. */
export function nextNumber(journey: Journey, track: Track): number {
  const judged = Object.keys(journey.scores).flatMap((key) => {
    const parts = partsOf(key);
    return parts && trackKey(parts) === trackKey(track) ? [parts.round] : [];
  });
  return 1 + Math.max(0, ...judged, ...roundsOf(journey, track).map(({ number }) => number));
}

const listed = memo((rounds: Records<Round>): readonly Asking[] => {
  const found = Object.entries(rounds).map(([id, record]) => askingOf(id, record));
  return found.sort(byTrackAndNumber);
});

function byTrackAndNumber(one: Asking, other: Asking): number {
  const [mine, theirs] = [trackKey(one), trackKey(other)];
  if (mine !== theirs) return mine < theirs ? -1 : 1;
  return one.number - other.number || (one.id < other.id ? -1 : 1);
}

function askingOf(id: string, record: Round): Asking {
  return {
    id,
    measure: record.measure ?? "emotion",
    persona: record.persona ?? "",
    number: record.number ?? 1,
    state: record.state ?? "private",
    expected: record.expected ?? null,
    facilitator: record.facilitator ?? "",
    finished: record.finished ?? [],
  };
}
