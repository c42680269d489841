import type { Card } from "../document/journey.js";
import { newId } from "../document/new-id.js";
import { addCard } from "./add-card.js";
import { type Command, type Edit, Refusal } from "./command.js";

export interface PasteCards {
  readonly lane: string;
  readonly step: string;
  readonly texts: readonly string[];
  readonly language?: string;
}

/** Adds one card a line to a cell, in their order. */
export const pasteCards: Command<PasteCards> = {
  name: "cards.paste",

  plan(journey, { lane, step, texts, language }, context) {
    const edits: Edit[] = [];
    let grown = journey;
    for (const text of texts.map((line) => line.trim()).filter(Boolean)) {
      const args = { lane, step, text, id: newId("cards"), ...(language === undefined ? {} : { language }) };
      const made = addCard.plan(grown, args, context);
      if (made instanceof Refusal) return made;
      const card = made[0]?.record as Card;
      grown = { ...grown, cards: { ...grown.cards, [args.id]: card } };
      edits.push(...made);
    }
    return edits;
  },
};
