import * as Y from "yjs";

/** What a step of undo inserted. */
export type Insertions = Parameters<typeof Y.isDeleted>[0];

type AnyType = Y.AbstractType<unknown>;

/** Whether a step inserted an item. */
export function isIn(item: Y.Item, step: Insertions): boolean {
  return Y.isDeleted(step, item.id);
}

/** The item of the map or text that holds an item. */
export function holderOf(item: Y.Item): Y.Item | null {
  return item.parent instanceof Y.AbstractType ? item.parent._item : null;
}

/** The item under a key of a map. */
export function keyOf(item: Y.Item | undefined, key: string): Y.Item | undefined {
  return typeOf(item)?._map.get(key);
}

/** An item, and the earlier ones that undo made into it, newest first. */
export function lineOf(item: Y.Item | undefined): readonly Y.Item[] {
  return item ? versionsOf(item).filter((at) => at === item || at.redone !== null) : [];
}

/** Everything directly inside, what was there before included. */
export function partsOf(item: Y.Item): readonly Y.Item[] {
  const type = typeOf(item);
  if (!type) return [];
  const parts = [...type._map.values()].flatMap(versionsOf);
  for (let at = type._start; at; at = at.right) parts.push(at);
  return parts;
}

function typeOf(item: Y.Item | undefined): AnyType | undefined {
  return item?.content instanceof Y.ContentType ? (item.content.type as AnyType) : undefined;
}

/** A key's value and those it had before. */
function versionsOf(item: Y.Item): Y.Item[] {
  const all: Y.Item[] = [];
  for (let at: Y.Item | null = item; at; at = at.left) all.push(at);
  return all;
}
