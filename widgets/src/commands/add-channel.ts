import type { Channel } from "../document/journey.js";
import { newId } from "../document/new-id.js";
import { addRecord, type Label, type Spot, wordsOf } from "./add-record.js";
import type { Command } from "./command.js";

export interface AddChannel extends Spot {
  readonly label?: Label;
  readonly icon?: Channel["icon"];
  readonly digital?: boolean;
  readonly id?: string;
}

/** Adds a medium of contact. */
export const addChannel: Command<AddChannel> = {
  name: "channel.add",

  plan(journey, { label, icon, digital, id = newId("channels"), ...spot }) {
    return addRecord(journey, "channels", id, { label: wordsOf(journey, label), icon, digital }, spot);
  },
};
