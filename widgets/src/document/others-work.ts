import * as Y from "yjs";
import type { Journey, Kind, Plain } from "./journey.js";
import { KINDS, REFERENCES, type Reference } from "./schema.js";
import { holderOf, type Insertions, isIn, keyOf, lineOf, partsOf } from "./y-items.js";
import { rootOf } from "./y-roots.js";

/** A record that a step of mine made, or brought back. */
interface Made {
  readonly kind: Kind;
  readonly id: string;
  readonly item: Y.Item;
  /** Itself, and what it was before undo brought it back, as far as this step reaches. */
  readonly line: readonly Y.Item[];
}

/** A record that points at another. */
interface Pointer {
  readonly row: Reference;
  readonly id: string;
}

/** Records made in a step of mine that others have since worked in, or hung their own work on. */
export function sharedRecords(doc: Y.Doc, journey: Journey, step: Insertions): ReadonlySet<Y.Item> {
  const made = madeIn(doc, step);
  const shared = new Set<Y.Item>();
  const isShared = ({ kind, id, line }: Made): boolean =>
    line.some((at) => holdsOthers(doc, at)) ||
    pointersTo(journey, kind, id).some((pointer) => {
      return isOthersLink(doc, step, pointer, id) || isSpared(doc, shared, pointer);
    });
  let size = -1;
  // sparing a record spares what it hangs on
  while (size < shared.size) {
    size = shared.size;
    for (const record of made) if (!shared.has(record.item) && isShared(record)) shared.add(record.item);
  }
  return shared;
}

/** Whether an item lies in one of these records. */
export function isWithin(item: Y.Item, records: ReadonlySet<Y.Item>): boolean {
  for (let at: Y.Item | null = item; at; at = holderOf(at)) if (records.has(at)) return true;
  return false;
}

function madeIn(doc: Y.Doc, step: Insertions): readonly Made[] {
  return KINDS.filter((kind) => kind !== "scores").flatMap((kind) => {
    return [...rootOf(doc, kind)._map].flatMap(([id, item]): Made[] => {
      if (item.deleted) return [];
      const all = lineOf(item);
      const line = all.slice(0, all.findLastIndex((at) => isIn(at, step)) + 1);
      return line.length > 0 ? [{ kind, id, item, line }] : [];
    });
  });
}

/** Whether something inside is another's, as it came or as undo brought it back. */
function holdsOthers(doc: Y.Doc, item: Y.Item): boolean {
  return partsOf(item).some((part) => {
    const isTheirs = part.id.client !== doc.clientID && (!part.deleted || part.redone !== null);
    return isTheirs || holdsOthers(doc, part);
  });
}

function pointersTo(journey: Journey, kind: Kind, target: string): readonly Pointer[] {
  return REFERENCES.filter((row) => row.targets.includes(kind)).flatMap((row) => {
    const records = journey[row.kind] as Readonly<Record<string, unknown>>;
    const points = ([id, record]: [string, unknown]): boolean => {
      if (row.kind === "scores") return id.split("|").includes(target);
      const value = (record as Plain)[row.field];
      return Array.isArray(value) ? value.includes(target) : value === target;
    };
    return Object.entries(records)
      .filter(points)
      .map(([id]) => ({ row, id }));
  });
}

function isSpared(doc: Y.Doc, shared: ReadonlySet<Y.Item>, { row, id }: Pointer): boolean {
  const record = rootOf(doc, row.kind)._map.get(id);
  return record !== undefined && shared.has(record);
}

/** Whether another made the link, be it as it came or as undo brought it back. */
function isOthersLink(doc: Y.Doc, step: Insertions, { row, id }: Pointer, target: string): boolean {
  const records = lineOf(rootOf(doc, row.kind)._map.get(id));
  const links = records.map((record) => (row.kind === "scores" ? record : linkIn(record, row, target)));
  const [record] = records;
  const [link] = links;
  // what this very step brought back goes with it again
  if (!record || !link || isIn(record, step) || isIn(link, step)) return false;
  return links.some((old) => lineOf(old).some((at) => at.id.client !== doc.clientID));
}

function linkIn(record: Y.Item, row: Reference, target: string): Y.Item | undefined {
  const field = keyOf(record, row.field);
  return row.many && field?.content instanceof Y.ContentType ? keyOf(field, target) : field;
}
