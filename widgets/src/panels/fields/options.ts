import { wordsOf } from "../../board/scene/text-field.js";
import type { Board } from "../../board/state/board.js";
import type { PlacedKind } from "../../document/journey.js";
import { all } from "../../document/view.js";
import type { Option } from "./choice-field.js";

/** The values of a choice, each with its words; an empty value means nobody said. */
export function optionsOf(board: Board, key: string, values: readonly string[]): readonly Option[] {
  return values.map((value) => ({
    value,
    label: value === "" ? board.say("board.field.unset") : board.say(`${key}.${value}`),
  }));
}

/** The records of a kind to choose from, and none. */
export function recordsOf(board: Board, kind: PlacedKind, none = true): readonly Option[] {
  const records = all(board.journey, kind).map(({ id, record }) => ({
    value: id,
    label: board.text(wordsOf(kind, record)) || board.say("board.untitled"),
  }));
  return none ? [{ value: "", label: board.say("board.field.unset") }, ...records] : records;
}

export const dimensions = ["", "tangibles", "reliability", "responsiveness", "assurance", "empathy"] as const;
export const elements = [
  "",
  "requirements",
  "procedure",
  "time",
  "fee",
  "product",
  "competence",
  "conduct",
  "facilities",
  "complaints",
] as const;
export const burdens = ["", "learning", "compliance", "psychological"] as const;
export const statuses = ["open", "confirmed", "resolved"] as const;
export const natures = [
  "interview",
  "survey",
  "observation",
  "log",
  "complaint",
  "photo",
  "regulation",
  "standard",
  "news",
  "report",
] as const;
export const bases = ["", "measured", "standard", "estimate"] as const;
export const contacts = ["planned", "completed", "failed", "missing", "ad-hoc"] as const;
export const progress = ["open", "chosen", "done", "dropped"] as const;
export const standings = ["sourced", "example", "unverified"] as const;
export const truths = ["planned", "actual", "aggregate"] as const;
