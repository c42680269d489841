import { holdsCards, showsOf } from "../document/lanes.js";
import { newId } from "../document/new-id.js";
import { addRecord, type Label, type Spot, wordsOf } from "./add-record.js";
import { type Command, Refusal } from "./command.js";

export interface AddCard extends Spot {
  readonly lane: string;
  readonly step: string;
  readonly text?: Label;
  readonly language?: string;
  readonly persona?: string;
  readonly image?: string;
  readonly id?: string;
}

/** Adds a card to a cell of a lane that holds cards. */
export const addCard: Command<AddCard> = {
  name: "card.add",

  plan(journey, { lane, step, text, language, persona, image, id = newId("cards"), ...spot }) {
    const row = journey.lanes[lane];
    if (!row || !journey.steps[step]) return new Refusal("command.gone");
    if (showsOf(row) === "metrics") return new Refusal("command.card.metrics");
    if (!holdsCards(row)) return new Refusal("command.card.lane");
    const tags = row.tag ? [row.tag] : undefined;
    const whose = persona ?? row.persona;
    const fields = { lane, step, text: wordsOf(journey, text, language), persona: whose, image, tags };
    return addRecord(journey, "cards", id, fields, spot);
  },
};
