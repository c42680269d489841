import * as Y from "yjs";
import { KINDS } from "./schema.js";

export const META = "meta";
export const EXTRA = "extra";
export const RAW = "raw";

export type SharedMap = Y.Map<unknown>;

/** The roots that hold the journey; `raw` and Jupyter's own `state` lie beside them. */
export const CONTENT = [META, ...KINDS, EXTRA] as const;

export type RootName = (typeof CONTENT)[number];

export function rootOf(doc: Y.Doc, name: RootName): SharedMap {
  return doc.getMap(name);
}

/** The text kept because it cannot be read; empty in a document that can be edited. */
export function rawText(doc: Y.Doc): Y.Text {
  return doc.getText(RAW);
}

export function isSharedMap(value: unknown): value is SharedMap {
  return value instanceof Y.Map;
}

export function isSharedText(value: unknown): value is Y.Text {
  return value instanceof Y.Text;
}
