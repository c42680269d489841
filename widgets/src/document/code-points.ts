/** Texts as Python sorts them: by code point, where JavaScript alone would compare halves of pairs. */
export function byCodePoint(a: string, b: string): number {
  const shared = Math.min(a.length, b.length);
  for (let index = 0; index < shared; index++) {
    const left = a.charCodeAt(index);
    const right = b.charCodeAt(index);
    if (left !== right) return rank(left) - rank(right);
  }
  return a.length - b.length;
}

/** A half of a pair stands for a character above all that fit in one unit. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

/** The object's own keys, by code point. */
export function sortedKeys(value: object): string[] {
  return Object.keys(value).sort(byCodePoint);
}
