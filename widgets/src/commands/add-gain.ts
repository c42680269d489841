import { type AddInsight, addInsight } from "./add-insight.js";
import type { Command } from "./command.js";

/** Adds something that pleases. */
export const addGain: Command<AddInsight> = {
  name: "gain.add",

  plan(journey, args) {
    return addInsight(journey, "gain", args);
  },
};
