import * as Y from "yjs";
import type { Journey, Kind, Plain } from "./journey.js";
import { KINDS, REFERENCES, type Reference } from "./schema.js";
import { isSharedMap, rootOf } from "./y-roots.js";

type Insertions = Parameters<typeof Y.isDeleted>[0];
type AnyType = Y.AbstractType<unknown>;

/** Records made in a step of mine that others have since worked in, or hung their own work on. */
export function sharedRecords(doc: Y.Doc, journey: Journey, insertions: Insertions): ReadonlySet<Y.Item> {
  const found = new Set<Y.Item>();
  for (const kind of KINDS) {
    if (kind === "scores") continue;
    for (const [id, item] of rootOf(doc, kind)._map) {
      if (item.deleted || !wasMadeIn(item, insertions)) continue;
      if (hasOthersInside(doc, item) || hasOthersOn(doc, journey, kind, id)) found.add(item);
    }
  }
  return found;
}

/** The item of the record, or of whatever, that holds an item. */
export function holderOf(item: Y.Item): Y.Item | null {
  return item.parent instanceof Y.AbstractType ? item.parent._item : null;
}

/** Whether an item, or an earlier one that undo made into it, came with these insertions. */
function wasMadeIn(item: Y.Item, insertions: Insertions): boolean {
  return versions(item).some((at) => (at === item || at.redone !== null) && Y.isDeleted(insertions, at.id));
}

function hasOthersInside(doc: Y.Doc, record: Y.Item): boolean {
  return versions(record).some((at) => (at === record || at.redone !== null) && holdsOthers(doc, at));
}

/** Whether something inside is another's, as it came or as undo brought it back. */
function holdsOthers(doc: Y.Doc, item: Y.Item): boolean {
  if (!(item.content instanceof Y.ContentType)) return false;
  return within(item.content.type as AnyType).some((part) => {
    const isTheirs = part.id.client !== doc.clientID && (!part.deleted || part.redone !== null);
    return isTheirs || holdsOthers(doc, part);
  });
}

function within(type: AnyType): Y.Item[] {
  const items = [...type._map.values()].flatMap(versions);
  for (let at = type._start; at; at = at.right) items.push(at);
  return items;
}

/** A key's value and those it had before. */
function versions(item: Y.Item): Y.Item[] {
  const all: Y.Item[] = [];
  for (let at: Y.Item | null = item; at; at = at.left) all.push(at);
  return all;
}

/** Whether others' records point at this one. */
function hasOthersOn(doc: Y.Doc, journey: Journey, kind: Kind, id: string): boolean {
  return REFERENCES.some((row) => {
    if (!row.targets.includes(kind)) return false;
    if (row.kind === "scores") return hasOthersScore(doc, id);
    const records = journey[row.kind] as Readonly<Record<string, Plain>>;
    return Object.entries(records).some(([holder, record]) => {
      const value = record[row.field];
      const points = Array.isArray(value) ? value.includes(id) : value === id;
      return points && isOthersLink(doc, row, holder, id);
    });
  });
}

function hasOthersScore(doc: Y.Doc, id: string): boolean {
  const scores = rootOf(doc, "scores")._map;
  return [...scores].some(([key, item]) => {
    return !item.deleted && item.id.client !== doc.clientID && key.split("|").includes(id);
  });
}

function isOthersLink(doc: Y.Doc, row: Reference, holder: string, id: string): boolean {
  const record = rootOf(doc, row.kind).get(holder);
  if (!isSharedMap(record)) return false;
  const field = record.get(row.field);
  const link = row.many && isSharedMap(field) ? field._map.get(id) : record._map.get(row.field);
  return link !== undefined && !link.deleted && link.id.client !== doc.clientID;
}
