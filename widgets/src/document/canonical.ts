import { sortedKeys } from "./code-points.js";
import { isObject, type Journey, type Kind, type Plain } from "./journey.js";
import { number } from "./number.js";
import { FORMAT, KINDS, type Shape, shapes, VERSION } from "./schema.js";
import { PARTS } from "./score-key.js";

/** Keys in the order of the file; an object would put keys that look like numbers first. */
type Ordered = Map<string, unknown>;

/** The one way a journey is written: the same bytes as Python's `to_text`; kinds without records left out. */
export function toText(journey: Journey): string {
  const parts: string[] = [];
  write(ordered(journey), "\n", parts);
  parts.push("\n");
  return parts.join("");
}

function ordered(journey: Journey): Ordered {
  const file: Ordered = new Map<string, unknown>([
    ["format", FORMAT],
    ["version", VERSION],
    ["meta", record("meta", journey.meta as Plain)],
  ]);
  for (const kind of KINDS) {
    const records = journey[kind] as Readonly<Record<string, unknown>>;
    const ids = sortedKeys(records);
    if (ids.length > 0) file.set(kind, new Map(ids.map((id) => [id, entry(kind, records[id])])));
  }
  const plain = journey as unknown as Plain;
  const known: readonly string[] = KINDS;
  for (const name of sortedKeys(plain)) {
    if (!file.has(name) && !known.includes(name)) file.set(name, plain[name]);
  }
  return file;
}

function entry(kind: Kind, value: unknown): unknown {
  return kind === "scores" ? rating(value) : record(kind, value as Plain);
}

/** A score's value alone, or an object where it holds more than its key says. */
function rating(score: unknown): unknown {
  if (!isObject(score)) return score;
  const { value, reason, ...rest } = score;
  const extra = sortedKeys(rest).filter((name) => name !== "id" && !PARTS.some((part) => part === name));
  const known = isEmpty(reason) ? [] : [["reason", reason] as const];
  if (known.length + extra.length === 0) return value;
  return new Map([["value", value], ...known, ...extra.map((name) => [name, rest[name]] as const)]);
}

/** Fields in schema order without the empty ones, then unknown ones by name. */
function record(kind: Kind | "meta", value: Plain): Ordered {
  const known = shapes(kind);
  const fields: Ordered = new Map();
  for (const [name, shape] of known) {
    const part = field(shape, value[name] ?? shape.default);
    if (!isEmpty(part)) fields.set(name, part);
  }
  for (const name of sortedKeys(value)) {
    if (!known.has(name) && (name !== "id" || kind === "meta")) fields.set(name, value[name]);
  }
  return fields;
}

function field(shape: Shape, value: unknown): unknown {
  if (!isObject(value)) return value;
  if (shape.type === "words") {
    return new Map(
      sortedKeys(value)
        .filter((language) => value[language] !== "")
        .map((language) => [language, value[language]]),
    );
  }
  return new Map(sortedKeys(value).map((name) => [name, scale(value[name])]));
}

/** A scale's bounds come first, what else it holds after. */
function scale(value: unknown): unknown {
  if (!isObject(value)) return value;
  const { low, high, ...rest } = value;
  return new Map([
    ["low", low],
    ["high", high],
    ...sortedKeys(rest).map((name) => [name, rest[name]] as const),
  ]);
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === "") return true;
  if (value instanceof Map) return value.size === 0;
  return Array.isArray(value) && value.length === 0;
}

function write(value: unknown, newline: string, parts: string[]): void {
  if (value instanceof Map) block("{}", value, newline, parts);
  else if (Array.isArray(value)) block("[]", new Map(value.entries()), newline, parts);
  else if (isObject(value))
    block("{}", new Map(sortedKeys(value).map((key) => [key, value[key]])), newline, parts);
  else parts.push(typeof value === "number" ? number(value) : JSON.stringify(value ?? null));
}

function block(
  brackets: string,
  entries: ReadonlyMap<unknown, unknown>,
  newline: string,
  parts: string[],
): void {
  const inner = `${newline}  `;
  let between = "";
  parts.push(brackets.charAt(0));
  for (const [key, value] of entries) {
    parts.push(between, inner);
    if (typeof key === "string") parts.push(JSON.stringify(key), ": ");
    write(value, inner, parts);
    between = ",";
  }
  parts.push(between ? newline : "", brackets.charAt(1));
}
