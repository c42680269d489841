import type { Insight, Journey } from "../document/journey.js";
import { newId } from "../document/new-id.js";
import { addRecord, type Label, type Spot, wordsOf } from "./add-record.js";
import type { Plan } from "./command.js";

export interface AddInsight extends Spot {
  readonly step?: string;
  readonly steps?: readonly string[];
  readonly personas?: readonly string[];
  readonly text?: Label;
  readonly language?: string;
  readonly severity?: number;
  readonly id?: string;
}

/** What adding a statement of some type would change. */
export function addInsight(journey: Journey, type: NonNullable<Insight["type"]>, args: AddInsight): Plan {
  const { step, steps, personas, text, language, severity, id = newId("insights"), ...spot } = args;
  const pinned = [...new Set([...(step ? [step] : []), ...(steps ?? [])])];
  const fields = { type, text: wordsOf(journey, text, language), steps: pinned, personas, severity };
  return addRecord(journey, "insights", id, fields, spot);
}
