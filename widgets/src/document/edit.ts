import type { Journey, Kind } from "./journey.js";

/** One thing a command does; all of a command's go into one transaction, one undo step. */
export interface Edit {
  readonly op: "put" | "set" | "text" | "remove";
  readonly kind: Kind | "meta";
  /** Of the record; a score's key; empty for the head. */
  readonly id: string;
  /** put: the whole plain record, or a score's value. */
  readonly record?: unknown;
  /** set, text: which field. */
  readonly field?: string;
  /** text: which language of the field. */
  readonly language?: string;
  /** set: a plain value or a list of ids, undefined to empty it; text: the whole text. */
  readonly value?: unknown;
}

/** Why an edit may not happen: the key of a sentence, and what fills its placeholders. */
export class Refusal {
  constructor(
    readonly key: string,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {}
}

/** Who asks. */
export interface Context {
  readonly rater: string;
}

/** One thing a hand can do. `plan` is pure: what it would change, or why it may not happen. */
export interface Command<A> {
  readonly name: string;
  /** Whether others act on it at once, so that my undo must leave it alone. */
  readonly lasting?: boolean;
  plan(journey: Journey, args: A, context: Context): readonly Edit[] | Refusal;
}

export type Plan = readonly Edit[] | Refusal;
