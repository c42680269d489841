import { sortedKeys } from "../document/code-points.js";
import { isObject, type Journey, type Kind, type Plain } from "../document/journey.js";
import { Doubt, mend } from "../document/repair-field.js";
import { same } from "../document/same.js";
import { shapes } from "../document/schema.js";
import { missingTarget } from "./add-record.js";
import { type Command, type Edit, type Plan, Refusal } from "./command.js";
import { recordOf } from "./record-of.js";

export interface SetField {
  readonly kind: Exclude<Kind, "scores"> | "meta";
  readonly id: string;
  /** New values; undefined or null empties a field. A text takes `{language: text}`, other languages stay. */
  readonly fields: Readonly<Plain>;
}

/** Gives a record other values, each checked against what its field may hold. */
export const setField: Command<SetField> = {
  name: "field.set",

  plan(journey, { kind, id, fields }) {
    const record = recordOf(journey, kind, id);
    if (!record) return new Refusal("command.gone");
    const edits: Edit[] = [];
    for (const field of sortedKeys(fields)) {
      const made = setOne(journey, record, { kind, id, field, value: fields[field] });
      if (made instanceof Refusal) return made;
      edits.push(...made);
    }
    const links = Object.fromEntries(Object.entries(fields).filter(([, value]) => value));
    const blocked = kind === "meta" ? null : missingTarget(journey, kind, { ...record, ...links });
    return blocked ?? edits;
  },
};

interface One {
  readonly kind: SetField["kind"];
  readonly id: string;
  readonly field: string;
  readonly value: unknown;
}

function setOne(journey: Journey, record: Plain, { kind, id, field, value }: One): Plan {
  const shape = shapes(kind).get(field);
  if (!shape) return new Refusal("command.field", { field });
  const words = shape.type === "words" ? spoken(journey, value) : undefined;
  if (words) return setWords({ kind, id, field, value: words }, record[field]);
  const mended = mend(field, shape, value, journey.meta.language ?? "id");
  const isEmpty = mended === undefined || mended === "";
  if (mended instanceof Doubt || (shape.required && isEmpty))
    return refusal(field, value, shape.low, shape.high);
  if (same(record[field], mended)) return [];
  return [{ op: "set", kind, id, field, value: isEmpty ? undefined : mended }];
}

/** The languages of a text that change; a plain text is in the journey's own. */
function spoken(journey: Journey, value: unknown): Plain | undefined {
  if (typeof value === "string") return { [journey.meta.language ?? "id"]: value };
  return isObject(value) ? value : undefined;
}

function setWords({ kind, id, field, value }: One, now: unknown): readonly Edit[] {
  const held = isObject(now) ? now : {};
  return Object.entries(value as Plain)
    .filter(([language, text]) => (held[language] ?? "") !== (text ?? ""))
    .map(([language, text]) => ({ op: "text", kind, id, field, language, value: String(text ?? "") }));
}

function refusal(field: string, value: unknown, low?: number, high?: number): Refusal {
  if (typeof value !== "number" || low === undefined) return new Refusal("command.value", { field });
  if (high === undefined) return new Refusal("command.least", { low });
  return new Refusal("command.range", { low, high });
}
