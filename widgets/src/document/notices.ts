import type * as Y from "yjs";

const ROOT = "notices";
const MOST = 20;
const MOST_LOOKED_AT = 500;
const LONGEST = 600;
const MOST_LINES = 50;
const LONGEST_LINE = 300;
const LONGEST_NAME = 255;
const LANGUAGES = ["id", "en"] as const;

/** What happened to the file, as its server tells everybody in the room. */
export interface Notice {
  readonly key: string;
  /** Such as `merged`, `conflicts`, `emptied`. */
  readonly code: string;
  /** In milliseconds since 1970. */
  readonly when: number;
  /** By language; at least one. */
  readonly sentence: Readonly<Record<string, string>>;
  /** By language: each change. */
  readonly lines: Readonly<Record<string, readonly string[]>>;
  /** The name of a file kept beside this one; may be empty. */
  readonly kept: string;
  /** The name of the copy that holds the other side; may be empty. */
  readonly snapshot: string;
}

/**
 * The notices in a document, the newest first.
 *
 * The server writes them, but any peer could: what has another shape is skipped, texts are cut to bounds,
 * and signs that could make a text look like something else are taken out.
 */
export function readNotices(doc: Y.Doc): readonly Notice[] {
  const found: Notice[] = [];
  let looked = 0;
  for (const [key, entry] of doc.getMap(ROOT).entries()) {
    looked += 1;
    if (looked > MOST_LOOKED_AT) break;
    const notice = noticeOf(key, entry);
    if (notice) found.push(notice);
  }
  return found.sort((a, b) => b.when - a.when || (a.key < b.key ? 1 : -1)).slice(0, MOST);
}

/** A text in a language, else in the other one. */
export function inLanguage<T>(texts: Readonly<Record<string, T>>, language: string): T | undefined {
  return texts[language] ?? LANGUAGES.map((one) => texts[one]).find((text) => text !== undefined);
}

/** The notices of a document, read again only after they changed. */
export class Told {
  private known: readonly Notice[] | null = null;

  constructor(private readonly doc: Y.Doc) {}

  get notices(): readonly Notice[] {
    this.known ??= readNotices(this.doc);
    return this.known;
  }

  /** Whether a transaction told anything. */
  changedIn(transaction: Y.Transaction): boolean {
    const root: unknown = this.doc.share.get(ROOT);
    const changed = [...transaction.changed.keys()].some((type) => (type as unknown) === root);
    if (changed) this.known = null;
    return changed;
  }
}

function noticeOf(key: string, entry: unknown): Notice | null {
  if (!isPlain(entry)) return null;
  const { code, when, sentence, lines, kept, snapshot } = entry;
  const moment = typeof when === "string" ? Date.parse(when) : Number.NaN;
  const said = byLanguage(sentence, (text) => clean(text, LONGEST));
  if (typeof code !== "string" || !/^[a-z-]{1,40}$/.test(code)) return null;
  if (Number.isNaN(moment) || Object.keys(said).length === 0) return null;
  return {
    key: key.slice(0, LONGEST_NAME),
    code,
    when: moment,
    sentence: said,
    lines: byLanguage(lines, listOf),
    kept: nameOf(kept),
    snapshot: nameOf(snapshot),
  };
}

function byLanguage<T>(value: unknown, read: (value: unknown) => T | undefined): Record<string, T> {
  const found: Record<string, T> = {};
  if (!isPlain(value)) return found;
  for (const language of LANGUAGES) {
    const text = read(Object.hasOwn(value, language) ? value[language] : undefined);
    if (text !== undefined) found[language] = text;
  }
  return found;
}

function listOf(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.slice(0, MOST_LINES).flatMap((line) => clean(line, LONGEST_LINE) ?? []);
}

function clean(text: unknown, longest: number): string | undefined {
  if (typeof text !== "string") return undefined;
  const bare = text.slice(0, longest).replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, " ");
  return bare.trim() === "" ? undefined : bare;
}

/** A bare file name: it is opened beside this file, and nowhere else. */
function nameOf(value: unknown): string {
  const name = clean(value, LONGEST_NAME);
  return name && !/[\\/:]/.test(name) && !name.startsWith("..") ? name : "";
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
