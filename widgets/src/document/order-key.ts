import { generateKeyBetween } from "fractional-indexing";

const SHAPE = /^[A-Za-z][0-9A-Za-z]*$/;
const SMALLEST = `A${"0".repeat(26)}`;

/** The key of the first record anywhere. */
export const FIRST = "a0";

/** Whether a text is a fractional index: a head, its digits, and no idle zero at the end. */
export function isOrderKey(key: string): boolean {
  if (!SHAPE.test(key) || key === SMALLEST) return false;
  const head = key.charCodeAt(0);
  const whole = head >= 97 ? head - 97 + 2 : 90 - head + 2;
  return key.length === whole || (key.length > whole && !key.endsWith("0"));
}

/** A fractional index between two neighbors; null or empty for the open end. */
export function keyBetween(before: string | null, after: string | null): string {
  if (before && after && before >= after) throw new RangeError(`${before} does not sort below ${after}`);
  return generateKeyBetween(before || null, after || null);
}
