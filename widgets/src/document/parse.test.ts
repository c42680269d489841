import { describe, expect, it } from "vitest";
import { parse } from "./parse.js";

const journey = (rest: string): string => `{"format": "journey", "version": 1${rest}}`;

describe("a text that is no journey says why", () => {
  it.each([
    ["", "empty"],
    [" \n", "empty"],
    ["{", "not-json"],
    [journey(', "a": 1,'), "not-json"],
    ["[1, 2]", "foreign"],
    ['{"version": 1}', "foreign"],
    ['{"format": "journey"}', "no-version"],
    ['{"format": "journey", "version": true}', "no-version"],
    ['{"format": "journey", "version": 1.5}', "no-version"],
    ['{"format": "journey", "version": 2}', "newer"],
    [journey(', "meta": {"a": 1, "a": 2}'), "twice"],
    [journey(', "meta": {"a": 1, "\\u0061": 2}'), "twice"],
    [journey(`, "z": ${"[".repeat(70)}${"]".repeat(70)}`), "too-deep"],
    [journey(', "n": NaN'), "not-json"],
  ])("%s", (text, problem) => {
    expect(parse(text)).toEqual({ problem });
  });

  it("brackets, colons and keys inside texts are only text", () => {
    const tricky = journey(`, "a": "{{[[\\"a\\": ::", "b": {"a": 1}, "c": [{"a": 1}, {"a": 2}]`);
    expect("plain" in parse(tricky)).toBe(true);
  });

  it("a mark at the beginning is no content", () => {
    expect("plain" in parse(`\ufeff${journey("")}`)).toBe(true);
  });

  it("halves of pairs become the sign for what cannot be read", () => {
    const parsed = parse(journey(', "x": "\\ud800!", "\\udc00": 1'));
    expect("plain" in parsed && [parsed.plain.x, Object.keys(parsed.plain).at(-1)]).toEqual([
      "\ufffd!",
      "\ufffd",
    ]);
  });

  it("more records than a journey may hold are too many", () => {
    const steps = Array.from({ length: 50_001 }, (_, index) => `"s${index}":{}`).join(",");
    expect(parse(journey(`, "steps": {${steps}}`))).toEqual({ problem: "too-many" });
  });
});
