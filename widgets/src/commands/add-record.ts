import {
  isObject,
  type Journey,
  type Kind,
  type PlacedKind,
  type Plain,
  type Words,
} from "../document/journey.js";
import { comparePlaces, type Placed, placeAt } from "../document/order.js";
import { KINDS, REFERENCES } from "../document/schema.js";
import { type Edit, type Plan, Refusal } from "./command.js";

/** A text in the journey's own language, or in several. */
export type Label = string | Words;

/** Where among its siblings a record is to stand; last if nothing is said. */
export interface Spot {
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** By kind: the fields that say whose siblings a record stands among. */
const HOLDERS: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  steps: ["phase"],
  touchpoints: ["step"],
  cards: ["lane", "step"],
};

/** What adding a record would change, its place included. */
export function addRecord(journey: Journey, kind: PlacedKind, id: string, fields: Plain, spot: Spot): Plan {
  if (KINDS.some((other) => Object.hasOwn(journey[other], id))) return new Refusal("command.taken", { id });
  const blocked = missingTarget(journey, kind, fields);
  if (blocked) return blocked;
  const record = withoutEmpty(fields);
  const room = makeRoom(journey, kind, record, spot, [id]);
  if (room instanceof Refusal) return room;
  return [{ op: "put", kind, id, record: { order: room.orders[0], ...record } }, ...room.edits];
}

export interface Room {
  readonly orders: readonly string[];
  /** New keys of siblings that stood on equal ones. */
  readonly edits: readonly Edit[];
}

/** Keys for some records that are to stand side by side where a record like this one would. */
export function makeRoom(
  journey: Journey,
  kind: PlacedKind,
  like: Plain,
  spot: Spot,
  ids: readonly string[],
): Room | Refusal {
  const others = siblings(journey, kind, like).filter(({ id }) => !ids.includes(id));
  const index = indexOf(others, spot);
  if (index < 0) return new Refusal("command.gone");
  const { orders, moved } = placeAt(others, index, ids.length);
  const edits = [...moved].map(
    ([id, order]): Edit => ({ op: "set", kind, id, field: "order", value: order }),
  );
  return { orders, edits };
}

/** What tells whose siblings a record stands among. */
export function holderKey(kind: PlacedKind, record: Plain): string {
  return JSON.stringify((HOLDERS[kind] ?? []).map((field) => record[field]));
}

/** The records that one like this would be ordered among, in order. */
export function siblings(journey: Journey, kind: PlacedKind, like: Plain): Placed[] {
  const fields = HOLDERS[kind] ?? [];
  return Object.entries(journey[kind] as Readonly<Record<string, Plain & { order?: string }>>)
    .filter(([, record]) => fields.every((field) => record[field] === like[field]))
    .map(([id, { order = "" }]) => ({ id, order }))
    .sort(comparePlaces);
}

function indexOf(others: readonly Placed[], { before, after }: Spot): number {
  const wished = before ?? after;
  if (wished === undefined) return others.length;
  const index = others.findIndex(({ id }) => id === wished);
  return index < 0 || before !== undefined ? index : index + 1;
}

/** A refusal if the record points at something that is no longer there. */
export function missingTarget(journey: Journey, kind: Kind, record: Plain): Refusal | null {
  for (const row of REFERENCES) {
    if (row.kind !== kind) continue;
    const value = record[row.field];
    const wanted = Array.isArray(value) ? value : value || row.required ? [value] : [];
    const isThere = (id: unknown): boolean =>
      row.targets.some((home) => Object.hasOwn(journey[home], String(id)));
    if (!wanted.every(isThere)) return new Refusal("command.gone");
  }
  return null;
}

/** A label as the document holds it. */
export function wordsOf(journey: Journey, label: Label | undefined, language?: string): Words | undefined {
  if (typeof label !== "string") return label;
  return label ? { [language || journey.meta.language || "id"]: label } : undefined;
}

function withoutEmpty(fields: Plain): Plain {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => {
      if (value === undefined || value === "" || value === false) return false;
      return Array.isArray(value) ? value.length > 0 : !isObject(value) || Object.keys(value).length > 0;
    }),
  );
}
