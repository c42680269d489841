import type * as Y from "yjs";

/**
 * Changes a shared text to the wanted one as a person typing would: what both have in common at the
 * beginning and at the end stays, so that another person's typing there survives.
 */
export function retype(text: Y.Text, wanted: string): void {
  const now = text.toString();
  if (now === wanted) return;
  const start = commonStart(now, wanted);
  const end = commonEnd(now, wanted, Math.min(now.length, wanted.length) - start);
  if (now.length > start + end) text.delete(start, now.length - start - end);
  if (wanted.length > start + end) text.insert(start, wanted.slice(start, wanted.length - end));
}

function commonStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < most && one.charCodeAt(shared) === other.charCodeAt(shared)) shared += 1;
  return isFirstHalf(one.charCodeAt(shared - 1)) ? shared - 1 : shared;
}

function commonEnd(one: string, other: string, most: number): number {
  let shared = 0;
  while (
    shared < most &&
    one.charCodeAt(one.length - 1 - shared) === other.charCodeAt(other.length - 1 - shared)
  ) {
    shared += 1;
  }
  return isSecondHalf(one.charCodeAt(one.length - shared)) ? shared - 1 : shared;
}

function isFirstHalf(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isSecondHalf(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}
