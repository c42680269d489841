import { byCodePoint } from "./code-points.js";
import { isOrderKey, keyBetween } from "./order-key.js";

export { FIRST, isOrderKey, keyBetween } from "./order-key.js";

/** Anything that has a place among its siblings. */
export interface Placed {
  readonly id: string;
  readonly order: string;
}

/** New keys for what is inserted, and for the siblings that must make room. */
export interface Place {
  readonly orders: readonly string[];
  readonly moved: ReadonlyMap<string, string>;
}

/** Siblings as people see them: by order, then by id. */
export function comparePlaces(a: Placed, b: Placed): number {
  return byCodePoint(a.order, b.order) || byCodePoint(a.id, b.id);
}

/** Ids of records from first to last. */
export function inOrder(records: Readonly<Record<string, { readonly order?: string }>>): string[] {
  return Object.entries(records)
    .map(([id, { order = "" }]) => ({ id, order }))
    .sort(comparePlaces)
    .map(({ id }) => id);
}

/**
 * Room for some records before the sibling at an index; at the end if there is none.
 *
 * Where the neighbors bear equal keys, the right one, and those equal to it, get new keys.
 */
export function placeAt(others: readonly Placed[], index: number, count = 1): Place {
  let left = others[index - 1]?.order ?? "";
  let end = index;
  for (let other = others[end]; other && other.order <= left; other = others[end]) end += 1;
  const bound = others[end]?.order ?? "";
  const keys: string[] = [];
  while (keys.length < count + end - index) {
    left = keyBetween(left, bound);
    if (!isOrderKey(left)) return renumbered(others, index, count);
    keys.push(left);
  }
  const shifted = others.slice(index, end).map(({ id }, offset) => [id, keys[count + offset] ?? ""] as const);
  return { orders: keys.slice(0, count), moved: new Map(shifted) };
}

/** Where no key fits any more, below the smallest one, all siblings start anew. */
function renumbered(others: readonly Placed[], index: number, count: number): Place {
  const keys: string[] = [];
  while (keys.length < others.length + count) keys.push(keyBetween(keys.at(-1) ?? null, null));
  const left = [...keys.slice(0, index), ...keys.slice(index + count)];
  return {
    orders: keys.slice(index, index + count),
    moved: new Map(others.map(({ id }, offset) => [id, left[offset] ?? ""] as const)),
  };
}
