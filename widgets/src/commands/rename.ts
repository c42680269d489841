import type { Kind, Words } from "../document/journey.js";
import { shapes } from "../document/schema.js";
import { type Command, Refusal } from "./command.js";
import { recordOf } from "./record-of.js";

export interface Rename {
  readonly kind: Exclude<Kind, "scores"> | "meta";
  readonly id: string;
  /** A text, such as `label` or `text`. */
  readonly field: string;
  readonly language: string;
  readonly text: string;
}

/** Makes one language of a text say something else. */
export const rename: Command<Rename> = {
  name: "text.set",

  plan(journey, { kind, id, field, language, text }) {
    const record = recordOf(journey, kind, id);
    if (!record) return new Refusal("command.gone");
    if (shapes(kind).get(field)?.type !== "words") return new Refusal("command.field", { field });
    const now = (record[field] as Words | undefined)?.[language] ?? "";
    return now === text ? [] : [{ op: "text", kind, id, field, language, value: text }];
  },
};
