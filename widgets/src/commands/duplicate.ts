import { isObject, type Plain } from "../document/journey.js";
import { newId } from "../document/new-id.js";
import { addRecord } from "./add-record.js";
import { type Command, type Edit, Refusal } from "./command.js";

export interface DuplicateRecords {
  readonly ids: readonly string[];
}

/** What stands in a cell; a bone of the map is added, not duplicated. */
const KINDS = ["cards", "touchpoints", "insights", "opportunities"] as const;

/** Puts the same record once more beside each of these. Scores stay with what people scored. */
export const duplicateRecords: Command<DuplicateRecords> = {
  name: "records.duplicate",

  plan(journey, { ids }) {
    const edits: Edit[] = [];
    for (const id of ids) {
      const kind = KINDS.find((one) => Object.hasOwn(journey[one], id));
      if (!kind) return new Refusal("command.duplicate");
      const held: unknown = journey[kind][id];
      const { order: _, ...fields } = (isObject(held) ? held : {}) as Plain;
      const made = addRecord(journey, kind, newId(kind), fields, { after: id });
      if (made instanceof Refusal) return made;
      edits.push(...made);
    }
    return edits;
  },
};
