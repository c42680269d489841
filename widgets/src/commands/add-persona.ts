import { newId } from "../document/new-id.js";
import { addRecord, type Label, type Spot, wordsOf } from "./add-record.js";
import type { Command } from "./command.js";

export interface AddPersona extends Spot {
  readonly label?: Label;
  readonly age?: number;
  readonly segment?: Label;
  readonly quote?: Label;
  readonly id?: string;
}

/** Adds a typical person. */
export const addPersona: Command<AddPersona> = {
  name: "persona.add",

  plan(journey, { label, age, segment, quote, id = newId("personas"), ...spot }) {
    const words = {
      label: wordsOf(journey, label),
      segment: wordsOf(journey, segment),
      quote: wordsOf(journey, quote),
    };
    return addRecord(journey, "personas", id, { ...words, age }, spot);
  },
};
