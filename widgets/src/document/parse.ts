import { isObject, type Plain } from "./journey.js";
import { lift } from "./migrate.js";
import { scan } from "./scan.js";
import { KINDS, VERSION } from "./schema.js";

const MOST_BYTES = 32 * 1024 * 1024;
const MOST_RECORDS = 50_000;
const DEEPEST = 64;

/** Why a text is no journey; its sentence is that of Python's `files.<problem>`. */
export type Problem =
  | "too-large"
  | "empty"
  | "too-deep"
  | "not-json"
  | "twice"
  | "foreign"
  | "no-version"
  | "newer"
  | "too-many";

/** The JSON object in the text of a `.journey` file, or why there is none. */
export function parse(text: string): { readonly plain: Plain } | { readonly problem: Problem } {
  if (text.length > MOST_BYTES) return { problem: "too-large" };
  if (text.trim() === "") return { problem: "empty" };
  const flaw = scan(text, DEEPEST);
  if (flaw) return { problem: flaw };
  const plain = loaded(text);
  if (plain === undefined) return { problem: "not-json" };
  if (!isObject(plain) || plain.format !== "journey") return { problem: "foreign" };
  const { version } = plain;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 0)
    return { problem: "no-version" };
  if (version > VERSION) return { problem: "newer" };
  const lifted = lift(plain, version);
  const records = KINDS.reduce((sum, kind) => {
    const held = lifted[kind];
    return sum + (isObject(held) ? Object.keys(held).length : 0);
  }, 0);
  return records > MOST_RECORDS ? { problem: "too-many" } : { plain: lifted };
}

function loaded(text: string): unknown {
  try {
    return whole(JSON.parse(text.replace(/^\ufeff/, "")));
  } catch {
    return undefined;
  }
}

/** The value without halves of surrogate pairs, which UTF-8 cannot hold. */
function whole(value: unknown): unknown {
  if (typeof value === "string") return value.replace(/\p{Surrogate}/gu, "\ufffd");
  if (Array.isArray(value)) return value.map(whole);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [whole(key), whole(part)]));
}
