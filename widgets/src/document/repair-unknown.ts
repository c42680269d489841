import { isObject } from "./journey.js";
import { LARGEST } from "./number.js";

/** A JSON value of a field the model does not know; numbers that no file can hold become null. */
export function kept(value: unknown): unknown {
  if (typeof value === "number") return Math.abs(value) < LARGEST ? value : null;
  if (Array.isArray(value)) return value.map(kept);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, kept(part)]));
}
