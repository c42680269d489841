import * as Y from "yjs";
import type { Journey, Kind, Plain } from "./journey.js";
import { REFERENCES, type Reference } from "./schema.js";
import { rootOf } from "./y-roots.js";

/** Rows that say where a record belongs: without that place it is out of sight. */
const HOMES = REFERENCES.filter((row) => row.required && !row.many && row.kind !== "scores");

/**
 * Leaves a record where it was before an undo, if that sent it back to a place another has removed since.
 *
 * @param before The journey before the undo.
 */
export function keepHoused(doc: Y.Doc, before: Journey): void {
  const astray = HOMES.flatMap((row) => strays(doc, row, before));
  if (astray.length === 0) return;
  doc.transact(() => {
    for (const { record, field, home } of astray) record.set(field, home);
  });
}

interface Stray {
  readonly record: Y.Map<unknown>;
  readonly field: string;
  readonly home: unknown;
}

function strays(doc: Y.Doc, row: Reference, before: Journey): readonly Stray[] {
  const { kind, field } = row;
  return Object.entries(before[kind] as Readonly<Record<string, Plain>>).flatMap(([id, was]): Stray[] => {
    const record = rootOf(doc, kind).get(id);
    const home = was[field];
    if (!(record instanceof Y.Map) || record.get(field) === home) return [];
    return isThere(doc, row.targets, record.get(field)) || !isThere(doc, row.targets, home)
      ? []
      : [{ record, field, home }];
  });
}

function isThere(doc: Y.Doc, kinds: readonly Kind[], id: unknown): boolean {
  return typeof id === "string" && kinds.some((kind) => rootOf(doc, kind).has(id));
}
