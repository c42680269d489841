import { expect, test } from "vitest";
import { Refusal } from "../document/edit.js";
import { repair } from "../document/repair.js";
import { duplicateRecords } from "./duplicate.js";

const { journey } = repair({
  format: "journey",
  version: 1,
  steps: { s1: { order: "a0", phase: "p1" } },
  phases: { p1: { order: "a0" } },
  insights: {
    i1: { order: "a0", type: "pain", text: { id: "Antre" }, steps: ["s1"], dimension: "responsiveness" },
  },
});

test("a duplicate holds all the original holds, beside it", () => {
  const plan = duplicateRecords.plan(journey, { ids: ["i1"] }, { rater: "me" });
  if (plan instanceof Refusal) throw new Error(plan.key);
  const { order, ...rest } = (plan[0] as { record: unknown }).record as { order: string };
  const { order: first, ...original } = journey.insights.i1 as unknown as { order: string };
  expect(rest).toEqual(original);
  expect(order > first).toBe(true);
});

test("a bone of the map is refused with a way out", () => {
  const plan = duplicateRecords.plan(journey, { ids: ["s1"] }, { rater: "me" });
  expect(plan).toEqual(new Refusal("command.duplicate"));
});
