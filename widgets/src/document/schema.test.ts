import { expect, expectTypeOf, it } from "vitest";
import type { Kind } from "./journey.js";
import { KINDS, REFERENCES, shapes } from "./schema.js";

const named: Readonly<Record<Kind, true>> = {
  personas: true,
  actors: true,
  channels: true,
  phases: true,
  steps: true,
  transitions: true,
  touchpoints: true,
  relations: true,
  lanes: true,
  cards: true,
  scores: true,
  rounds: true,
  insights: true,
  evidence: true,
  requirements: true,
  metrics: true,
  opportunities: true,
  solutions: true,
  innovations: true,
  alignments: true,
  views: true,
  tags: true,
  comments: true,
};

it("the kinds we name are those of the schema", () => {
  expect([...KINDS].sort()).toEqual(Object.keys(named).sort());
  expectTypeOf<(typeof KINDS)[number]>().toEqualTypeOf<Kind>();
});

it("every reference says what happens when its target goes", () => {
  expect(REFERENCES.length).toBeGreaterThan(15);
  for (const row of REFERENCES) {
    expect(["cascade", "unlink", "refuse"]).toContain(row.onRemove);
    expect(row.targets.every((kind) => KINDS.includes(kind))).toBe(true);
  }
});

it("every field has a type that both languages know", () => {
  const types = new Set(
    [...KINDS, "meta" as const].flatMap((kind) => [...shapes(kind).values()].map(({ type }) => type)),
  );
  expect([...types].sort()).toEqual([
    "choice",
    "flag",
    "json",
    "number",
    "ref",
    "refs",
    "text",
    "texts",
    "whole",
    "words",
  ]);
});
