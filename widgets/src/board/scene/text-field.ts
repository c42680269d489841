import type { Kind, Words } from "../../document/journey.js";

const fields: Readonly<Partial<Record<Kind, string>>> = {
  cards: "text",
  insights: "text",
  opportunities: "text",
};

/** The field of a kind that a card shows and a hand edits in place. */
export function textField(kind: Kind): string {
  return fields[kind] ?? "label";
}

/** That field's text. */
export function wordsOf(kind: Kind, record: unknown): Words | undefined {
  return (record as Record<string, Words | undefined>)[textField(kind)];
}
