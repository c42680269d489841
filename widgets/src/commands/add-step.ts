import { newId } from "../document/new-id.js";
import { inOrder } from "../document/order.js";
import { addPhase } from "./add-phase.js";
import { addRecord, type Label, type Spot, wordsOf } from "./add-record.js";
import { type Command, Refusal } from "./command.js";

export interface AddStep extends Spot {
  /** The phase that is to hold it; that of its neighbor, else the last one. */
  readonly phase?: string;
  readonly label?: Label;
  readonly id?: string;
}

/** Adds a column. The first step of an empty map brings its phase along. */
export const addStep: Command<AddStep> = {
  name: "step.add",

  plan(journey, { phase, label, id = newId("steps"), ...spot }, context) {
    const neighbor = journey.steps[spot.before ?? spot.after ?? ""];
    const home = phase ?? neighbor?.phase ?? inOrder(journey.phases).at(-1);
    if (home !== undefined) {
      return addRecord(journey, "steps", id, { phase: home, label: wordsOf(journey, label) }, spot);
    }
    const first = newId("phases");
    const made = addPhase.plan(journey, { id: first }, context);
    if (made instanceof Refusal) return made;
    const phases = { ...journey.phases, [first]: {} };
    const step = addRecord(
      { ...journey, phases },
      "steps",
      id,
      { phase: first, label: wordsOf(journey, label) },
      spot,
    );
    return step instanceof Refusal ? step : [...made, ...step];
  },
};
