import * as Y from "yjs";
import { byCodePoint } from "./code-points.js";
import { isObject, type Kind, type Plain } from "./journey.js";
import { same } from "./same.js";
import { shapes } from "./schema.js";
import { isSharedMap, isSharedText, type SharedMap } from "./y-roots.js";
import { retype } from "./y-text.js";

/** Makes the record under a key say this; a new one is made whole. */
export function remake(
  entries: SharedMap,
  kind: Kind,
  id: string,
  wanted: Plain,
  languages: readonly string[],
): void {
  const held = entries.get(id);
  if (isSharedMap(held)) rewrite(held, kind, wanted, languages);
  else fill(entries.set(id, new Y.Map()) as SharedMap, kind, wanted, languages);
}

/** Gives a new record, or a new head, its fields, and each text and set a place where two people meet. */
export function fill(
  record: SharedMap,
  kind: Kind | "meta",
  wanted: Plain,
  languages: readonly string[],
): void {
  const meeting = [...shapes(kind)].filter(([, { type }]) => type === "words" || type === "refs");
  const names = new Set([...meeting.map(([name]) => name), ...Object.keys(wanted)]);
  for (const name of [...names].sort(byCodePoint))
    writeField(record, kind, name, own(wanted, name), languages);
}

/** Changes those fields of a record, or of the head, that differ. */
export function rewrite(
  record: SharedMap,
  kind: Kind | "meta",
  wanted: Plain,
  languages: readonly string[],
): void {
  const names = new Set([...record.keys(), ...Object.keys(wanted)]);
  for (const name of [...names].sort(byCodePoint))
    writeField(record, kind, name, own(wanted, name), languages);
}

/** Makes one field hold a value, by the smallest difference; undefined for empty. */
export function writeField(
  record: SharedMap,
  kind: Kind | "meta",
  name: string,
  value: unknown,
  languages: readonly string[],
): void {
  const type = shapes(kind).get(name)?.type;
  if (type === "words" && isWords(value)) writeWords(record, name, value ?? {}, languages);
  else if (type === "refs" && isRefs(value)) writeRefs(record, name, value ?? []);
  else writeValue(record, name, value);
}

/** Makes a key hold plain JSON. */
export function writeValue(map: SharedMap, key: string, value: unknown): void {
  if (value === undefined) {
    if (map.has(key)) map.delete(key);
    return;
  }
  const held = map.get(key);
  if (held instanceof Y.AbstractType || !map.has(key) || !same(held, value)) put(map, key, value);
}

/** Yjs asks a value for its constructor, which a JSON object may hold as a key of its own, or not at all. */
function put(map: SharedMap, key: string, value: unknown): void {
  if (!isObject(value)) {
    map.set(key, value);
    return;
  }
  const object: Plain = { ...value, constructor: Object };
  map.set(key, object);
  if (Object.hasOwn(value, "constructor")) object.constructor = value.constructor as never;
  else Reflect.deleteProperty(object, "constructor");
}

/** Makes one language of a text field say this. */
export function writeText(words: SharedMap, language: string, wanted: string): void {
  const held = words.get(language);
  if (isSharedText(held)) retype(held, wanted);
  else if (wanted !== "" || words.has(language)) words.set(language, new Y.Text(wanted));
}

function writeWords(
  record: SharedMap,
  name: string,
  wanted: Readonly<Record<string, string>>,
  languages: readonly string[],
): void {
  const held = record.get(name);
  const spoken = isSharedMap(held) ? [...held.keys()] : languages;
  const all = [...new Set([...spoken, ...Object.keys(wanted)])].sort(byCodePoint);
  if (isSharedMap(held)) {
    for (const language of all) writeText(held, language, own(wanted, language) ?? "");
  } else {
    record.set(name, new Y.Map(all.map((language) => [language, new Y.Text(own(wanted, language) ?? "")])));
  }
}

function writeRefs(record: SharedMap, name: string, wanted: readonly string[]): void {
  const held = record.get(name);
  const ids = [...new Set(wanted)].sort(byCodePoint);
  if (!isSharedMap(held)) {
    record.set(name, new Y.Map(ids.map((id) => [id, true])));
    return;
  }
  for (const id of [...held.keys()].sort(byCodePoint)) if (!ids.includes(id)) held.delete(id);
  for (const id of ids) if (!held.has(id)) held.set(id, true);
}

/** A key's own value, never an inherited one. */
function own<T>(object: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function isWords(value: unknown): value is Readonly<Record<string, string>> | undefined {
  if (value === undefined) return true;
  return isObject(value) && Object.values(value).every((text) => typeof text === "string");
}

function isRefs(value: unknown): value is readonly string[] | undefined {
  return value === undefined || (Array.isArray(value) && value.every((id) => typeof id === "string"));
}
