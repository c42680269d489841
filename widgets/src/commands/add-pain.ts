import { type AddInsight, addInsight } from "./add-insight.js";
import type { Command } from "./command.js";

/** Adds a pain point. */
export const addPain: Command<AddInsight> = {
  name: "pain.add",

  plan(journey, args) {
    return addInsight(journey, "pain", args);
  },
};
