import { sortedKeys } from "./code-points.js";
import { bare, isObject, type Journey, type Kind, type Plain } from "./journey.js";
import { Doubt, mend } from "./repair-field.js";
import { mendLinks, type Tables } from "./repair-links.js";
import { kept } from "./repair-unknown.js";
import { type Repair, type Say, sayInto } from "./repairs.js";
import { FORMAT, KINDS, shapes, VERSION } from "./schema.js";
import { PARTS, partsOf } from "./score-key.js";

export type { Repair, Say } from "./repairs.js";

export interface Repaired {
  readonly journey: Journey;
  readonly repairs: readonly Repair[];
}

/** A journey that every rule of the model accepts, whatever was given, and what was mended. */
export function repair(raw: unknown): Repaired {
  const repairs: Repair[] = [];
  const say = sayInto(repairs);
  const whole = isObject(raw) ? raw : {};
  const language = languageOf(whole.meta);
  const meta = mendMeta(whole.meta, say);
  const tables = bare() as Tables;
  for (const kind of KINDS) tables[kind] = mendKind(kind, whole[kind], language, say);
  const mended = mendLinks(tables, say);
  return { journey: assemble(meta, mended, mendExtra(whole)), repairs };
}

/** The journey of its parts; what the model does not know comes after what it does. */
export function assemble(meta: Plain, tables: Tables, extra: Plain): Journey {
  const journey = bare({ format: FORMAT, version: VERSION, meta, ...tables });
  return Object.assign(journey, extra) as unknown as Journey;
}

/** The language of texts that do not say theirs. */
export function languageOf(head: unknown): string {
  const language = isObject(head) ? head.language : undefined;
  return typeof language === "string" && language ? language : "id";
}

export function mendMeta(raw: unknown, say: Say): Plain {
  if (raw !== undefined && !isObject(raw)) say("kind-not-object", "meta");
  const head = isObject(raw) ? raw : {};
  const language = languageOf(head);
  const meta = mendRecord("meta", "", head, language, say);
  const languages = meta.languages;
  if (!Array.isArray(languages) || languages.length === 0) meta.languages = [language];
  return meta;
}

/** Top-level keys that the model does not know. */
export function mendExtra(raw: Plain): Plain {
  const extra = bare();
  for (const name of sortedKeys(raw)) {
    if (["format", "version", "meta"].includes(name) || KINDS.some((kind) => kind === name)) continue;
    extra[name] = kept(raw[name]);
  }
  return extra;
}

/** All records of a kind, each mended for itself. */
export function mendKind(kind: Kind, raw: unknown, language: string, say: Say): Plain {
  const records = bare();
  if (raw === undefined) return records;
  if (!isObject(raw)) {
    say("kind-not-object", kind);
    return records;
  }
  for (const id of sortedKeys(raw)) {
    const mended = mendEntry(kind, id, raw[id], language, say);
    if (mended !== undefined) records[id] = mended;
  }
  return records;
}

/** One record or score; undefined if it cannot be read at all. */
export function mendEntry(kind: Kind, id: string, raw: unknown, language: string, say: Say): unknown {
  if (kind === "scores") return mendScore(id, raw, say);
  if (id === "" || id.includes("|")) say("record-id", kind, id);
  else if (isObject(raw)) return mendRecord(kind, id, raw, language, say);
  else say("record-not-object", kind, id);
  return undefined;
}

function mendScore(key: string, raw: unknown, say: Say): unknown {
  const shape = shapes("scores").get("value");
  const value = shape && mend("value", shape, isObject(raw) ? raw.value : raw, "");
  if (partsOf(key) === null) say("score-id", "scores", key);
  else if (typeof value !== "number") say("score-not-number", "scores", key);
  else return isObject(raw) ? whatElse(key, raw, value, say) : value;
  return undefined;
}

/** What a score holds beside its value; its parts are in its key and nowhere else. */
function whatElse(key: string, raw: Plain, value: number, say: Say): Plain {
  const score = bare<unknown>({ value });
  const reason = reasonOf(key, raw, say);
  if (reason) score.reason = reason;
  for (const name of sortedKeys(raw)) {
    if (OWN.has(name) || PARTS.some((part) => part === name)) continue;
    score[name] = kept(raw[name]);
  }
  return score;
}

/** What `whatElse` reads by itself. */
const OWN = new Set(["id", "value", "reason"]);

function reasonOf(key: string, raw: Plain, say: Say): unknown {
  const shape = shapes("scores").get("reason");
  if (!shape || !Object.hasOwn(raw, "reason")) return "";
  const reason = mend("reason", shape, raw.reason, "");
  if (!(reason instanceof Doubt)) return reason;
  say(reason.code, "scores", key, "reason", reason.seen);
  return reason.instead;
}

function mendRecord(kind: Kind | "meta", id: string, raw: Plain, language: string, say: Say): Plain {
  const known = shapes(kind);
  const record = bare();
  for (const [name, shape] of known) {
    if (!Object.hasOwn(raw, name)) continue;
    let value = mend(name, shape, raw[name], language);
    if (value instanceof Doubt) {
      say(value.code, kind, id, name, value.seen);
      value = value.instead;
    }
    if (!isEmpty(value)) record[name] = value;
  }
  for (const name of sortedKeys(raw)) {
    if (known.has(name) || (name === "id" && kind !== "meta")) continue;
    record[name] = kept(raw[name]);
  }
  return record;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  return isObject(value) && Object.keys(value).length === 0;
}
