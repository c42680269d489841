import type {
  Actor,
  Alignment,
  Card,
  Channel,
  Comment,
  Evidence,
  Innovation,
  Insight,
  Lane,
  Meta,
  Metric,
  Opportunity,
  Persona,
  Phase,
  Relation,
  Requirement,
  Round,
  Score,
  Solution,
  Step,
  Tag,
  Touchpoint,
  Transition,
  View,
} from "./model.generated.js";

export type {
  Actor,
  Alignment,
  Card,
  Channel,
  Comment,
  Evidence,
  Innovation,
  Insight,
  Lane,
  Meta,
  Metric,
  Opportunity,
  Persona,
  Phase,
  Relation,
  Requirement,
  Round,
  Score,
  Solution,
  Step,
  Tag,
  Touchpoint,
  Transition,
  View,
};

/** A text in one or more languages; an empty one is absent. */
export type Words = Readonly<Record<string, string>>;

/** A score's value alone, or with what else is known of it. */
export type Rating = number | Score;

/** What lies in the map of each kind. */
export interface RecordTypes {
  personas: Persona;
  actors: Actor;
  channels: Channel;
  phases: Phase;
  steps: Step;
  transitions: Transition;
  touchpoints: Touchpoint;
  relations: Relation;
  lanes: Lane;
  cards: Card;
  scores: Rating;
  rounds: Round;
  insights: Insight;
  evidence: Evidence;
  requirements: Requirement;
  metrics: Metric;
  opportunities: Opportunity;
  solutions: Solution;
  innovations: Innovation;
  alignments: Alignment;
  views: View;
  tags: Tag;
  comments: Comment;
}

export type Kind = keyof RecordTypes;

/** Every kind but scores: the records that have an order. */
export type PlacedKind = Exclude<Kind, "scores">;

export type Records<T> = Readonly<Record<string, T>>;

/** A journey after repair: plain JSON that nobody changes in place. Unknown keys are in it, untyped. */
export type Journey = { readonly format: "journey"; readonly version: 1; readonly meta: Readonly<Meta> } & {
  readonly [K in Kind]: Records<RecordTypes[K]>;
};

/** A record with its id. The same record always gives the same entry. */
export interface Entry<K extends Kind = Kind> {
  readonly kind: K;
  readonly id: string;
  readonly record: RecordTypes[K];
}

export type Plain = Record<string, unknown>;

/** An object without a prototype, so that no id or field can be mistaken for an inherited one. */
export function bare<T = unknown>(from?: Readonly<Record<string, T>>): Record<string, T> {
  return Object.assign(Object.create(null) as Record<string, T>, from);
}

export function isObject(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A text in a language, else in the journey's own, else in any, else empty. */
export function textIn(words: Words | undefined, language: string, fallback = "id"): string {
  if (!words) return "";
  return words[language] || words[fallback] || Object.values(words).find(Boolean) || "";
}
