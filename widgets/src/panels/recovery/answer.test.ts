import { expect, test } from "vitest";
import { readCopies, readEffect, sentenceIn } from "./answer.js";

test("the list of copies is read, and what is no copy is left out", () => {
  const answer = {
    offered: "a-saved.journey",
    state: "empty",
    problem: "peta.journey kosong.",
    snapshots: [
      { name: "a-saved.journey", when: "2026-11-24T07:42:00+00:00", why: "saved", reason: "Disimpan" },
      { name: "", when: "2026-11-24T07:42:00+00:00" },
      { name: "b", when: "never" },
      null,
    ],
    kept: "none",
  };
  const found = readCopies(answer);
  expect(found?.snapshots).toEqual([
    { name: "a-saved.journey", when: Date.UTC(2026, 10, 24, 7, 42), reason: "Disimpan" },
  ]);
  expect([found?.offered, found?.state, found?.kept]).toEqual(["a-saved.journey", "empty", []]);
});

test("an answer of another shape is none", () => {
  for (const odd of [null, "x", 7, [], {}, { snapshots: "x" }]) expect(readCopies(odd)).toBeNull();
  for (const odd of [null, "x", { lines: [] }]) expect(readEffect(odd)).toBeNull();
  expect([
    sentenceIn("x"),
    sentenceIn({ sentence: "y" }),
    sentenceIn({ sentence: 4 }),
    sentenceIn(null),
  ]).toEqual(["x", "y", "", ""]);
});

test("an effect has its lines and how many there are", () => {
  expect(readEffect({ sentence: "Dua.", lines: ["a", 3, "b"], n: 60 })).toEqual({
    sentence: "Dua.",
    lines: ["a", "b"],
    n: 60,
  });
  expect(readEffect({ sentence: "Dua.", lines: ["a", "b"] })?.n).toBe(2);
});
