import { newId } from "../document/new-id.js";
import { addRecord, type Label, type Spot, wordsOf } from "./add-record.js";
import type { Command } from "./command.js";

export interface AddOpportunity extends Spot {
  readonly step?: string;
  readonly text?: Label;
  readonly language?: string;
  /** The pain points it answers. */
  readonly insights?: readonly string[];
  readonly id?: string;
}

/** Adds a chance to do better. */
export const addOpportunity: Command<AddOpportunity> = {
  name: "opportunity.add",

  plan(journey, { step, text, language, insights, id = newId("opportunities"), ...spot }) {
    const fields = { text: wordsOf(journey, text, language), steps: step ? [step] : [], insights };
    return addRecord(journey, "opportunities", id, fields, spot);
  },
};
