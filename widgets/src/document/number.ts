/** Numbers in a file are smaller than this, either way of zero. */
export const LARGEST = 1e15;

/** A number as the file has it: at most six decimals, halves away from zero, never an exponent. */
export function number(value: number): string {
  if (!(Math.abs(value) < LARGEST))
    throw new RangeError(`${value} cannot be written; numbers stay below 1e15`);
  if (Number.isInteger(value)) return String(value + 0 === 0 ? 0 : value);
  const text = value.toFixed(6).replace(/\.?0+$/, "");
  return text === "-0" ? "0" : text;
}
