import { expect, it } from "vitest";
import { repair } from "../document/repair.js";
import { applyFix } from "./apply-fix.js";
import { Refusal } from "./command.js";

const { journey } = repair({ phases: { loket: {} } });
const me = { rater: "r1" };

it("does what Python says mends a finding, and nothing that is no edit", () => {
  const remove = { op: "remove", kind: "phases", id: "loket" };
  const odd = [null, 3, { op: "eval", kind: "phases", id: "x" }, { op: "put", kind: "planets", id: "x" }];
  expect(applyFix.plan(journey, { edits: [remove, ...odd] }, me)).toEqual([remove]);
});

it("says so when the finding is gone", () => {
  for (const edits of [[], undefined, "text", [{ op: "put", kind: "steps" }]])
    expect(applyFix.plan(journey, { edits }, me)).toEqual(new Refusal("command.fix.gone"));
});
