import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toText } from "./canonical.js";
import type { Plain } from "./journey.js";
import { repair } from "./repair.js";
import { KINDS, shapes } from "./schema.js";

const names = fc.constantFrom("a", "b", "10", "9", "__proto__", "constructor", "x|y", "", "é", "😀");
const json = fc.jsonValue({ maxDepth: 3 });

function record(kind: string): fc.Arbitrary<unknown> {
  const fields = [...shapes(kind as (typeof KINDS)[number])].map(([name, { choices }]) => {
    const likely = fc.oneof(
      names,
      fc.array(names),
      fc.dictionary(names, names),
      fc.double(),
      fc.constantFrom(...choices, "x"),
    );
    return [name, fc.oneof({ weight: 3, arbitrary: likely }, json)] as const;
  });
  return fc.record(Object.fromEntries(fields), { requiredKeys: [] });
}

const score = fc.tuple(names, names, names).map(([a, b, c]) => `${a}|emotion|${b}|1||${c}`);

/** Anything, but shaped so that its parts are often what a journey wants. */
const documents = fc.record(
  Object.fromEntries([
    ["meta", fc.oneof(record("meta"), json)],
    ["zz", json],
    ...KINDS.map((kind) => [
      kind,
      fc.oneof(fc.dictionary(kind === "scores" ? score : names, fc.oneof(record(kind), json)), json),
    ]),
  ]) as Record<string, fc.Arbitrary<unknown>>,
  { requiredKeys: [] },
);

describe("reading is total", () => {
  it("whatever is given becomes a journey that needs no second mending and keeps its bytes", () => {
    fc.assert(
      fc.property(documents, (raw) => {
        const text = toText(repair(raw).journey);
        const again = repair(JSON.parse(text));
        expect(again.repairs).toEqual([]);
        expect(toText(again.journey)).toBe(text);
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it("what was given is left as it was", () => {
    fc.assert(
      fc.property(documents, (raw) => {
        const before = JSON.stringify(raw);
        repair(raw);
        expect(JSON.stringify(raw)).toBe(before);
      }),
      { numRuns: 100, seed: 2 },
    );
  });

  it.each([null, undefined, 1, "x", [], true])("%j becomes an empty journey", (raw) => {
    const { journey, repairs } = repair(raw);
    expect(Object.keys(journey.steps)).toEqual([]);
    expect(repairs).toEqual([]);
  });

  it("no id is mistaken for something inherited", () => {
    const { journey } = repair({ phases: {}, steps: {} });
    expect((journey.phases as Plain).constructor).toBeUndefined();
    expect((journey.steps as Plain).toString).toBeUndefined();
  });
});
