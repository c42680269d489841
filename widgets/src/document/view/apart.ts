import type { Journey } from "../journey.js";
import { scaleOf } from "../scales.js";
import { partsOf } from "../score-key.js";
import { APART, disagreement } from "./consensus.js";
import { insightsAt } from "./pains.js";
import { type Asking, askings, type Track, trackKey } from "./rounds.js";

/** How far apart the room lies on one thing it was asked about. */
export interface Apart extends Track {
  /** The step or pain point. */
  readonly subject: string;
  readonly now: number;
  /** The same in the round before it that has any answer; null if there is none. */
  readonly before: number | null;
  /** Whether it lies further apart on nothing else that was asked with it. */
  readonly isWorst: boolean;
}

/** What the room disagrees on at a step: the step itself, then the pain points felt there. Only after a reveal. */
export function apartAt(journey: Journey, persona: string, step: string): readonly Apart[] {
  const found = apart(journey);
  if (found.size === 0) return [];
  const pains = insightsAt(journey, step).map(({ id }) => id);
  return [step, ...pains]
    .flatMap((id) => found.get(id) ?? [])
    .filter((one) => !persona || one.persona === "" || one.persona === persona);
}

type Table = ReadonlyMap<string, readonly Apart[]>;

const known = new WeakMap<
  object,
  { readonly rounds: object; readonly scales: unknown; readonly table: Table }
>();

function apart(journey: Journey): Table {
  const { scores, rounds } = journey;
  const { scales } = journey.meta;
  const held = known.get(scores);
  if (held?.rounds === rounds && held.scales === scales) return held.table;
  const table = tableOf(journey);
  known.set(scores, { rounds, scales, table });
  return table;
}

function tableOf(journey: Journey): Table {
  const table = new Map<string, Apart[]>();
  // a track's last open round comes after its others
  const open = askings(journey).filter(({ state }) => state !== "private");
  const last = new Map(open.map((round) => [trackKey(round), round]));
  for (const round of last.values()) {
    for (const one of apartIn(journey, round))
      table.set(one.subject, [...(table.get(one.subject) ?? []), one]);
  }
  return table;
}

function apartIn(journey: Journey, round: Asking): readonly Apart[] {
  const scale = scaleOf(journey, round.measure);
  if (!scale) return [];
  const found: Apart[] = [];
  for (const [subject, rounds] of valuesOf(journey, round)) {
    const now = disagreement(rounds.get(round.number) ?? [], scale);
    const earlier = [...rounds.keys()].filter((number) => number < round.number);
    const before = earlier.length > 0 ? disagreement(rounds.get(Math.max(...earlier)) ?? [], scale) : null;
    const { measure, persona } = round;
    if (now !== null) found.push({ measure, persona, subject, now, before, isWorst: false });
  }
  const most = Math.max(...found.map(({ now }) => now));
  const worst = most >= APART ? found.findIndex(({ now }) => now === most) : -1;
  return found.map((one, index) => (index === worst ? { ...one, isWorst: true } : one));
}

/** The values of a track up to a round, by what is judged and by round. */
function valuesOf(journey: Journey, upTo: Asking): ReadonlyMap<string, ReadonlyMap<number, number[]>> {
  const found = new Map<string, Map<number, number[]>>();
  for (const [key, rating] of Object.entries(journey.scores)) {
    const parts = partsOf(key);
    if (!parts || parts.round > upTo.number || trackKey(parts) !== trackKey(upTo)) continue;
    const rounds = found.get(parts.subject) ?? new Map<number, number[]>();
    const values = rounds.get(parts.round) ?? [];
    values.push(typeof rating === "number" ? rating : rating.value);
    found.set(parts.subject, rounds.set(parts.round, values));
  }
  return found;
}
