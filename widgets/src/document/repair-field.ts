import { byCodePoint } from "./code-points.js";
import { bare, isObject, type Plain } from "./journey.js";
import { LARGEST, number } from "./number.js";
import { FIRST, isOrderKey } from "./order-key.js";
import { kept } from "./repair-unknown.js";
import type { Shape } from "./schema.js";

/** A value that cannot be read as it stands: what is wrong, how it looked, what it is read as. */
export class Doubt {
  constructor(
    readonly code: string,
    readonly seen: string,
    readonly instead: unknown,
  ) {}
}

/** The value as its shape wants it; a `Doubt` where it does not; undefined for empty. */
export function mend(name: string, shape: Shape, value: unknown, language: string): unknown {
  if (value === null || value === undefined) return undefined;
  if (name === "order") return order(value);
  switch (shape.type) {
    case "words":
      return words(value, language);
    case "refs":
    case "texts":
      return texts(value, shape);
    case "number":
    case "whole":
      return numeral(value, shape);
    case "flag":
      return typeof value === "boolean" ? value : new Doubt("field-type", seen(value), undefined);
    case "json":
      return scales(value);
    default:
      return text(value, shape);
  }
}

/** A short text for a value, alike in both languages. */
function seen(value: unknown): string {
  if (typeof value === "number") return Math.abs(value) < LARGEST ? number(value) : "number";
  if (typeof value === "boolean" || typeof value === "string") return String(value);
  return isObject(value) ? "object" : "list";
}

function text(value: unknown, shape: Shape): unknown {
  if (typeof value !== "string") return new Doubt("field-type", seen(value), shape.default);
  if (shape.type === "choice" && !shape.choices.includes(value)) {
    return new Doubt("field-value", value, shape.default);
  }
  return value;
}

function order(value: unknown): unknown {
  if (typeof value === "string" && (value === "" || isOrderKey(value))) return value;
  return new Doubt("order-invalid", seen(value), FIRST);
}

function words(value: unknown, language: string): unknown {
  if (typeof value === "string") {
    return new Doubt("text-not-words", value, value ? bare({ [language]: value }) : undefined);
  }
  if (!isObject(value)) return new Doubt("field-type", seen(value), undefined);
  return good(value, (part) => typeof part === "string");
}

/** The bounds of declared measures; one without two proper bounds is no scale. */
function scales(value: unknown): unknown {
  if (!isObject(value)) return new Doubt("field-type", seen(value), undefined);
  return good(value, (part) => isObject(part) && isNumeral(part.low) && isNumeral(part.high));
}

function good(value: Plain, isGood: (part: unknown) => boolean): unknown {
  const left = bare();
  for (const [key, part] of Object.entries(value)) if (isGood(part)) left[key] = kept(part);
  const isWhole = Object.keys(left).length === Object.keys(value).length;
  return isWhole ? left : new Doubt("field-type", "object", left);
}

function texts(value: unknown, shape: Shape): unknown {
  if (!Array.isArray(value)) return new Doubt("field-type", seen(value), shape.default);
  const found = value.filter((part): part is string => typeof part === "string" && part !== "");
  const distinct = [...new Set(found)];
  const left = shape.type === "refs" ? distinct.sort(byCodePoint) : distinct;
  return found.length === value.length ? left : new Doubt("field-type", "list", left);
}

function isNumeral(value: unknown): value is number {
  return typeof value === "number" && Math.abs(value) < LARGEST;
}

function numeral(value: unknown, shape: Shape): unknown {
  if (typeof value !== "number") return new Doubt("field-type", seen(value), shape.default);
  if (!isNumeral(value)) return new Doubt("field-value", "number", shape.default);
  const whole = shape.type !== "whole" || Number.isInteger(value);
  const low = shape.low === undefined || value >= shape.low;
  const high = shape.high === undefined || value <= shape.high;
  return whole && low && high ? value : new Doubt("field-value", number(value), shape.default);
}
