import type { Touchpoint } from "../document/journey.js";
import { newId } from "../document/new-id.js";
import { addRecord, type Label, type Spot, wordsOf } from "./add-record.js";
import type { Command } from "./command.js";

export interface AddTouchpoint extends Spot {
  readonly step: string;
  readonly nature?: Touchpoint["nature"];
  readonly channel?: string;
  /** Who begins or acts. */
  readonly actor?: string;
  readonly receiver?: string;
  readonly label?: Label;
  readonly language?: string;
  readonly id?: string;
}

/** Adds a contact through a channel, or an act of somebody. */
export const addTouchpoint: Command<AddTouchpoint> = {
  name: "touchpoint.add",

  plan(
    journey,
    { step, nature, channel, actor, receiver, label, language, id = newId("touchpoints"), ...spot },
  ) {
    const kind = nature ?? (channel ? "communication" : "action");
    const fields = {
      step,
      nature: kind,
      label: wordsOf(journey, label, language),
      initiator: actor,
      receiver,
      channel,
    };
    return addRecord(journey, "touchpoints", id, fields, spot);
  },
};
