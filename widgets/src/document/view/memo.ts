/** A pure function of one object, remembered as long as that object lives. */
export function memo<A extends object, R>(compute: (input: A) => R): (input: A) => R {
  const known = new WeakMap<A, { readonly result: R }>();
  return (input) => {
    const found = known.get(input);
    if (found) return found.result;
    const result = compute(input);
    known.set(input, { result });
    return result;
  };
}

/** The list that was there before, if the new one holds the same things. */
export function keepList<T>(before: readonly T[] | undefined, after: readonly T[]): readonly T[] {
  if (before?.length !== after.length) return after;
  return after.every((item, index) => item === before[index]) ? before : after;
}
