import type { Plain } from "../document/journey.js";
import type { Command } from "./command.js";
import { setField } from "./set-field.js";

export interface SetMeta {
  readonly fields: Readonly<Plain>;
}

/** Changes what the journey says of itself. */
export const setMeta: Command<SetMeta> = {
  name: "meta.set",

  plan(journey, { fields }, context) {
    return setField.plan(journey, { kind: "meta", id: "", fields }, context);
  },
};
