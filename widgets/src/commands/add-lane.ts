import type { Lane } from "../document/journey.js";
import { newId } from "../document/new-id.js";
import { addRecord, type Label, type Spot, wordsOf } from "./add-record.js";
import type { Command } from "./command.js";

export interface AddLane extends Spot {
  readonly shows: NonNullable<Lane["shows"]>;
  readonly label?: Label;
  readonly prompt?: Label;
  readonly persona?: string;
  readonly actor?: string;
  readonly tag?: string;
  readonly id?: string;
}

/** Adds a row. */
export const addLane: Command<AddLane> = {
  name: "lane.add",

  plan(journey, { shows, label, prompt, persona, actor, tag, id = newId("lanes"), ...spot }) {
    const words = { label: wordsOf(journey, label), prompt: wordsOf(journey, prompt) };
    return addRecord(journey, "lanes", id, { shows, ...words, persona, actor, tag }, spot);
  },
};
