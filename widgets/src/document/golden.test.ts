import { describe, expect, it } from "vitest";
import { toText } from "./canonical.js";
import { isOrderKey, keyBetween, placeAt } from "./order.js";
import { parse } from "./parse.js";
import { type Repair, repair } from "./repair.js";
import { golden, goldenCases } from "./testing/golden.js";

const rows = (repairs: readonly Repair[]): string[][] =>
  repairs.map(({ code, kind, id, field, value }) => [code, kind, id, field, value]);

function plainOf(text: string): unknown {
  const parsed = parse(text);
  if ("problem" in parsed) throw new Error(parsed.problem);
  return parsed.plain;
}

describe("what both languages agree on", () => {
  it.each(goldenCases("repair"))("reading mends $name alike", ({ given, beside }) => {
    const { journey, repairs } = repair(JSON.parse(given));
    expect(rows(repairs)).toEqual(JSON.parse(beside(".repairs.json")));
    expect(toText(journey)).toBe(beside(".journey"));
  });

  it.each([...goldenCases("canonical"), ...goldenCases("migrate")])(
    "a file of any version is written alike: $name",
    ({ given, beside }) => {
      const text = toText(repair(plainOf(given)).journey);
      expect(text).toBe(beside(".journey"));
      expect(toText(repair(plainOf(text)).journey)).toBe(text);
    },
  );

  it("generated journeys read alike", () => {
    type Case = { seed: number; given: string; text: string; repairs: string[][] };
    for (const { seed, given, text, repairs } of golden<Case[]>("generated.json")) {
      const read = repair(JSON.parse(given));
      expect([seed, rows(read.repairs)]).toEqual([seed, repairs]);
      expect(toText(read.journey)).toBe(text);
    }
  });

  it("keys between neighbors are the same", () => {
    for (const [before, after, between] of golden<[string | null, string | null, string][]>(
      "order/between.json",
    )) {
      expect(keyBetween(before, after)).toBe(between);
    }
    for (const [key, isKey] of golden<[string, boolean][]>("order/keys.json"))
      expect([key, isOrderKey(key)]).toEqual([key, isKey]);
  });

  it("places among siblings are the same", () => {
    type Case = { others: [string, string][]; index: number; order: string; moved: Record<string, string> };
    for (const { others, index, order, moved } of golden<Case[]>("order/places.json")) {
      const place = placeAt(
        others.map(([id, held]) => ({ id, order: held })),
        index,
      );
      expect([place.orders, Object.fromEntries(place.moved)]).toEqual([[order], moved]);
    }
  });
});
