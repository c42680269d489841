import enBoard from "../../../journeys/words/en/board.json";
import enCommand from "../../../journeys/words/en/command.json";
import enModel from "../../../journeys/words/en/model.json";
import idBoard from "../../../journeys/words/id/board.json";
import idCommand from "../../../journeys/words/id/command.json";
import idModel from "../../../journeys/words/id/model.json";
import type { Language } from "./figures.js";

export type Values = Readonly<Record<string, string | number>>;

const catalogues: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  id: { ...idModel, ...idCommand, ...idBoard },
  en: { ...enModel, ...enCommand, ...enBoard },
};

/** The sentence of a key in a language, with its values filled in, in the singular for one; an unknown key stands for itself. */
export function say(key: string, language: Language, values: Values = {}): string {
  const words = catalogues[language];
  const one = String(values.cards ?? values.n) === "1" ? words[`${key}.one`] : undefined;
  const sentence = one ?? words[key] ?? key;
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** Whether a sentence stands under this key. */
export function isSaid(key: string): boolean {
  return key in catalogues.id;
}
