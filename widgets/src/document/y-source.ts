import type * as Y from "yjs";
import { toText } from "./canonical.js";
import { parse } from "./parse.js";
import { repair } from "./repair.js";
import { readDoc, readRaw } from "./y-read.js";
import { CONTENT, rawText, rootOf } from "./y-roots.js";
import { retype } from "./y-text.js";
import { writeDoc } from "./y-write.js";

/** The text a file of this document holds: canonical, or the kept one that cannot be read. */
export function textOf(doc: Y.Doc): string {
  return readRaw(doc) ?? toText(repair(readDoc(doc)).journey);
}

/**
 * Makes a document hold what a file says; only differences are written.
 *
 * A text that is no journey, or one of a newer version, is kept word for word and makes the document
 * read-only; the journey below it stays as it was. An empty text says nothing, so that a file cut off
 * by a crash empties nobody's map.
 */
export function takeText(doc: Y.Doc, text: string, origin?: unknown): void {
  const clean = text.replace(/\p{Surrogate}/gu, "\ufffd");
  const parsed = parse(clean);
  if ("problem" in parsed && clean.trim() === "") return;
  doc.transact(() => {
    retype(rawText(doc), "problem" in parsed ? clean : "");
    if ("plain" in parsed) writeDoc(doc, parsed.plain, origin);
  }, origin);
}

/** Whether nothing was ever written into a document. */
export function isBlank(doc: Y.Doc): boolean {
  return readRaw(doc) === null && CONTENT.every((name) => rootOf(doc, name).size === 0);
}
