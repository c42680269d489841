import * as Y from "yjs";
import { byCodePoint } from "./code-points.js";
import { bare, type Kind, type Plain } from "./journey.js";
import { type FieldType, FORMAT, KINDS, shapes, VERSION } from "./schema.js";
import { EXTRA, isSharedMap, META, rawText, rootOf } from "./y-roots.js";

/** How far a file may nest; what a peer nests deeper would make it unreadable, and becomes null. */
const DEEPEST = 64;

/**
 * The document as plain JSON, as it stands; `repair` makes a journey of it.
 *
 * Reading writes nothing. An entry of the wrong kind comes out as it is, so that the repair can say it.
 */
export function readDoc(doc: Y.Doc): Plain {
  const plain = bare<unknown>({ format: FORMAT, version: VERSION });
  for (const name of [META, ...KINDS] as const) plain[name] = readRoot(doc, name);
  return Object.assign(plain, readExtra(doc));
}

/** The kept text that cannot be read, or null. */
export function readRaw(doc: Y.Doc): string | null {
  return rawText(doc).toString() || null;
}

/** One root as plain JSON. What was no object when it was written waits in `extra` until something is here. */
export function readRoot(doc: Y.Doc, name: Kind | "meta"): unknown {
  const root = rootOf(doc, name);
  const extra = rootOf(doc, EXTRA);
  if (root.size === 0 && extra.has(name)) return jsonOf(extra.get(name), DEEPEST - 1);
  if (name === META) return readRecord(META, root);
  const records = bare();
  for (const [id, value] of root.entries()) records[id] = readEntry(name, value);
  return records;
}

/** Top-level keys that the model does not know. */
export function readExtra(doc: Y.Doc): Plain {
  const extra = bare();
  for (const [name, value] of rootOf(doc, EXTRA).entries()) {
    if (!shapes(name as Kind).size) extra[name] = jsonOf(value, DEEPEST - 1);
  }
  return extra;
}

/** One entry of a kind: a record, a score, or whatever a peer wrote. */
export function readEntry(kind: Kind, value: unknown): unknown {
  return kind !== "scores" && isSharedMap(value) ? readRecord(kind, value) : jsonOf(value, DEEPEST - 2);
}

function readRecord(kind: Kind | "meta", fields: Y.Map<unknown>): Plain {
  const known = shapes(kind);
  const record = bare();
  for (const [name, value] of fields.entries()) {
    const part = readField(known.get(name)?.type, value);
    if (part !== undefined) record[name] = part;
  }
  return record;
}

/** A field's value; undefined where a text or a set holds nothing. */
function readField(type: FieldType | undefined, value: unknown): unknown {
  if (!isSharedMap(value) || (type !== "words" && type !== "refs")) return jsonOf(value);
  if (type === "refs") return value.size > 0 ? [...value.keys()].sort(byCodePoint) : undefined;
  const words = bare();
  for (const [language, text] of value.entries()) {
    const read = jsonOf(text);
    if (read !== "") words[language] = read;
  }
  return Object.keys(words).length > 0 ? words : undefined;
}

/** Plain JSON of whatever a shared document may hold, `deep` levels of it; the rest becomes null. */
export function jsonOf(value: unknown, deep: number = DEEPEST - 3): unknown {
  if (value instanceof Y.Text) return value.toString();
  if (value instanceof Y.Map || value instanceof Y.Array) return sharedJson(value, deep);
  if (value instanceof Y.AbstractType) return jsonOf(value.toJSON(), deep);
  if (typeof value === "bigint") return Number(value);
  if (typeof value !== "object" || value === null) return value ?? null;
  if (value instanceof Uint8Array || deep === 0) return null;
  if (Array.isArray(value)) return value.map((part) => jsonOf(part, deep - 1));
  return objectOf(Object.entries(value), deep);
}

function sharedJson(value: Y.Map<unknown> | Y.Array<unknown>, deep: number): unknown {
  if (deep === 0) return null;
  return value instanceof Y.Map
    ? objectOf(value.entries(), deep)
    : value.map((part) => jsonOf(part, deep - 1));
}

function objectOf(entries: Iterable<[string, unknown]>, deep: number): Plain {
  const object = bare();
  for (const [key, part] of entries) object[key] = jsonOf(part, deep - 1);
  return object;
}
