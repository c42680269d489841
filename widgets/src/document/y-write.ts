import type * as Y from "yjs";
import { byCodePoint, sortedKeys } from "./code-points.js";
import { bare, isObject, type Kind, type Plain } from "./journey.js";
import { KINDS } from "./schema.js";
import { fill, remake, rewrite, writeValue } from "./y-record.js";
import { EXTRA, META, rootOf, type SharedMap } from "./y-roots.js";

const HEAD = ["format", "version"];

/**
 * Makes the document hold a journey, in one transaction: only what differs, in sorted order, so that
 * others' edits and undo steps survive. Malformed entries are written as they are.
 */
export function writeDoc(doc: Y.Doc, plain: unknown, origin?: unknown): void {
  const whole = isObject(plain) ? plain : {};
  const languages = languagesOf(whole);
  doc.transact(() => {
    writeHead(rootOf(doc, META), isObject(whole.meta) ? whole.meta : {}, languages);
    for (const kind of KINDS) {
      const records = whole[kind];
      writeKind(rootOf(doc, kind), kind, isObject(records) ? records : {}, languages);
    }
    writeValues(rootOf(doc, EXTRA), extraOf(whole));
  }, origin);
}

/** The languages a new record gets texts for. */
export function languagesOf(plain: { readonly meta?: unknown }): readonly string[] {
  const wanted = isObject(plain.meta) ? plain.meta.languages : undefined;
  if (!Array.isArray(wanted) || wanted.length === 0) return ["en", "id"];
  const named = wanted.filter((language): language is string => typeof language === "string");
  return [...new Set(named)].sort(byCodePoint);
}

function writeHead(head: SharedMap, wanted: Plain, languages: readonly string[]): void {
  if (head.size > 0) rewrite(head, META, wanted, languages);
  else if (Object.keys(wanted).length > 0) fill(head, META, wanted, languages);
}

function writeKind(root: SharedMap, kind: Kind, wanted: Plain, languages: readonly string[]): void {
  for (const id of [...root.keys()].sort(byCodePoint)) if (!Object.hasOwn(wanted, id)) root.delete(id);
  for (const id of sortedKeys(wanted)) writeEntry(root, kind, id, wanted[id], languages);
}

/** Makes one entry of a kind say this; nothing removes it. */
export function writeEntry(
  root: SharedMap,
  kind: Kind,
  id: string,
  wanted: unknown,
  languages: readonly string[],
): void {
  if (kind !== "scores" && isObject(wanted)) remake(root, kind, id, wanted, languages);
  else writeValue(root, id, wanted ?? undefined);
}

function writeValues(map: SharedMap, wanted: Plain): void {
  for (const name of [...map.keys()].sort(byCodePoint)) if (!Object.hasOwn(wanted, name)) map.delete(name);
  for (const name of sortedKeys(wanted)) writeValue(map, name, wanted[name] ?? null);
}

/** Unknown top-level keys, and known ones that hold no object. */
function extraOf(plain: Plain): Plain {
  const extra = bare();
  for (const [name, value] of Object.entries(plain)) {
    if (HEAD.includes(name)) continue;
    const isKnown = name === META || KINDS.some((kind) => kind === name);
    if (!isKnown || !isObject(value)) extra[name] = value;
  }
  return extra;
}
