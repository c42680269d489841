import type { Journey, PlacedKind } from "../../document/journey.js";
import type { Store } from "../../document/store.js";
import {
  addCard,
  addEvidence,
  addPain,
  addPersona,
  addPhase,
  addStep,
  addTouchpoint,
  move,
  pinPain,
  remove,
  scoreEmotion,
  setField,
  toggleMomentOfTruth,
} from "../index.js";

/** Numbers from 0 to 1, always the same from the same seed. */
export type Chance = () => number;

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<T>(chance: Chance, from: readonly T[]): T | undefined {
  return from[Math.floor(chance() * from.length)];
}

const idsOf = (journey: Journey, kind: PlacedKind): string[] => Object.keys(journey[kind]).sort();

/** One thing a hand might do, whatever is there; `word` marks what it types. */
export function act(store: Store, chance: Chance, word: string): string {
  const { journey } = store;
  const some = (kind: PlacedKind): string => pick(chance, idsOf(journey, kind)) ?? "none";
  const step = some("steps");
  const acts: Readonly<Record<string, () => unknown>> = {
    phase: () => store.run(addPhase, { label: word, id: `phase-${word}` }),
    step: () => store.run(addStep, { label: word, phase: some("phases"), id: `step-${word}` }),
    card: () => store.run(addCard, { lane: "pikiran", step, text: word, id: `card-${word}` }),
    touchpoint: () =>
      store.run(addTouchpoint, { step, label: word, channel: some("channels"), id: `touch-${word}` }),
    pain: () => store.run(addPain, { step, text: word, id: `pain-${word}` }),
    persona: () => store.run(addPersona, { label: word, id: `persona-${word}` }),
    evidence: () =>
      store.run(addEvidence, { label: word, insight: some("insights"), id: `evidence-${word}` }),
    score: () =>
      store.run(scoreEmotion, { step, persona: some("personas"), value: Math.round(chance() * 40) / 10 - 2 }),
    pin: () => store.run(pinPain, { insight: some("insights"), step, on: chance() < 0.7 }),
    truth: () => store.run(toggleMomentOfTruth, { step }),
    wait: () =>
      store.run(setField, { kind: "steps", id: step, fields: { waiting: Math.floor(chance() * 99) } }),
    moveStep: () => store.run(move, { ids: [step], phase: some("phases") }),
    moveCard: () => store.run(move, { ids: [some("cards")], step }),
    movePhase: () => store.run(move, { ids: [some("phases")], before: some("phases") }),
    type: () => typeWord(store, chance, word),
  };
  const name = pick(chance, Object.keys(acts)) ?? "type";
  acts[name]?.();
  return name;
}

/** Types a word somewhere into a text that is there. */
export function typeWord(store: Store, chance: Chance, word: string): void {
  const { steps, insights } = store.journey;
  const isStep = chance() < 0.5;
  const id = pick(chance, Object.keys(isStep ? steps : insights).sort());
  if (id === undefined) return;
  const held = (isStep ? steps[id]?.label?.id : insights[id]?.text?.id) ?? "";
  const words = held.split(" ");
  const text = words.toSpliced(Math.floor(chance() * (words.length + 1)), 0, word).join(" ");
  store.type(isStep ? "steps" : "insights", id, isStep ? "label" : "text", "id", text);
  store.endSession();
}

/** Removes something, contents and all. */
export function removeSomething(store: Store, chance: Chance): void {
  const kind =
    pick(chance, ["phases", "steps", "cards", "insights", "evidence", "touchpoints"] as const) ?? "cards";
  const id = pick(chance, idsOf(store.journey, kind));
  if (id !== undefined) store.run(remove, { ids: [id], withContents: true });
}
