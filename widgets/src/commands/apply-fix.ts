import { isObject } from "../document/journey.js";
import { KINDS } from "../document/schema.js";
import { type Command, type Edit, Refusal } from "./command.js";

export interface ApplyFix {
  /** What Python says mends a finding; read whatever it holds. */
  readonly edits: unknown;
}

const OPS: readonly string[] = ["put", "set", "remove"];
const HOMES: readonly string[] = ["meta", ...KINDS];

/** Does what fixes a finding, as one step; a finding that is gone by now asks for nothing. */
export const applyFix: Command<ApplyFix> = {
  name: "fix.apply",

  plan(_journey, { edits }) {
    const read = Array.isArray(edits) ? edits.filter(isEdit) : [];
    return read.length > 0 ? read : new Refusal("command.fix.gone");
  },
};

function isEdit(value: unknown): value is Edit {
  return (
    isObject(value) &&
    OPS.includes(String(value.op)) &&
    HOMES.includes(String(value.kind)) &&
    typeof value.id === "string"
  );
}
