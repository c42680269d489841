import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import en from "../../../journeys/words/en/command.json";
import id from "../../../journeys/words/id/command.json";
import { REFERENCES } from "../document/schema.js";

const ROOMS = [import.meta.dirname, join(import.meta.dirname, "..", "document")];
const sources = ROOMS.flatMap((room) =>
  readdirSync(room)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => readFileSync(join(room, name), "utf8")),
).join("\n");
const spoken = new Set([...sources.matchAll(/"(command\.[a-z.-]+)"/g)].map(([, key]) => key ?? ""));
const made = [
  ...REFERENCES.filter(({ onRemove }) => onRemove === "refuse").map(
    ({ kind }) => `command.remove.holds.${kind}`,
  ),
  ...["pains", "gains", "opportunities"].map((lane) => `command.move.${lane}`),
];
const holes = (sentence: string): string[] =>
  [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "").sort();

it("every refusal has a sentence, and every sentence a refusal", () => {
  expect(Object.keys(id).sort()).toEqual([...new Set([...spoken, ...made])].sort());
});

it("both languages say the same with the same values", () => {
  expect(Object.keys(en)).toEqual(Object.keys(id));
  for (const [key, sentence] of Object.entries(id)) {
    expect(holes(sentence)).toEqual(holes(en[key as keyof typeof en]));
    expect(sentence).not.toBe(en[key as keyof typeof en]);
    expect(sentence).toMatch(/^[A-Z"].*\.$/);
  }
});
