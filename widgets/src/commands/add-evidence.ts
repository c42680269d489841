import type { Evidence } from "../document/journey.js";
import { newId } from "../document/new-id.js";
import { addRecord, type Label, type Spot, wordsOf } from "./add-record.js";
import { type Command, Refusal } from "./command.js";

export interface AddEvidence extends Spot {
  readonly label?: Label;
  readonly nature?: Evidence["nature"];
  readonly date?: string;
  readonly place?: string;
  readonly source?: string;
  readonly quote?: Label;
  readonly standing?: Evidence["standing"];
  readonly n?: number;
  /** The pain point, gain or need it bears on. */
  readonly insight?: string;
  /** Whether it speaks against that insight. */
  readonly contradicts?: boolean;
  readonly id?: string;
}

/** Adds a source, and links it to what it supports or contradicts. */
export const addEvidence: Command<AddEvidence> = {
  name: "evidence.add",

  plan(journey, { insight, contradicts, before, after, id = newId("evidence"), label, quote, ...fields }) {
    const words = { label: wordsOf(journey, label), quote: wordsOf(journey, quote) };
    const made = addRecord(journey, "evidence", id, { ...words, ...fields }, { before, after });
    if (insight === undefined || made instanceof Refusal) return made;
    const claim = journey.insights[insight];
    if (!claim) return new Refusal("command.gone");
    const field = contradicts ? "contradicted_by" : "evidence";
    const linked = [...(claim[field] ?? []), id];
    return [...made, { op: "set", kind: "insights", id: insight, field, value: linked }];
  },
};
