import { newId } from "../document/new-id.js";
import { addRecord, type Label, type Spot, wordsOf } from "./add-record.js";
import type { Command } from "./command.js";

export interface AddPhase extends Spot {
  readonly label?: Label;
  readonly id?: string;
}

/** Adds a big block of time, last or beside another. */
export const addPhase: Command<AddPhase> = {
  name: "phase.add",

  plan(journey, { label, id = newId("phases"), ...spot }) {
    return addRecord(journey, "phases", id, { label: wordsOf(journey, label) }, spot);
  },
};
