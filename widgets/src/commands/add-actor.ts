import type { Actor } from "../document/journey.js";
import { newId } from "../document/new-id.js";
import { addRecord, type Label, type Spot, wordsOf } from "./add-record.js";
import type { Command } from "./command.js";

export interface AddActor extends Spot {
  readonly label?: Label;
  readonly nature?: Actor["nature"];
  readonly stage?: Actor["stage"];
  readonly id?: string;
}

/** Adds somebody, or something, that acts in the service. */
export const addActor: Command<AddActor> = {
  name: "actor.add",

  plan(journey, { label, nature, stage, id = newId("actors"), ...spot }) {
    return addRecord(journey, "actors", id, { label: wordsOf(journey, label), nature, stage }, spot);
  },
};
