import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { toText } from "./canonical.js";
import { parse } from "./parse.js";
import { repair } from "./repair.js";
import { takeText, textOf } from "./y-mapping.js";

const CORPUS = join(import.meta.dirname, "..", "..", "..", "tests", "golden", "corpus");

const files = readdirSync(CORPUS)
  .filter((name) => name.startsWith("v"))
  .flatMap((version) =>
    readdirSync(join(CORPUS, version))
      .filter((name) => name.endsWith(".journey"))
      .map((name) => ({
        name: `${version}/${name}`,
        text: readFileSync(join(CORPUS, version, name), "utf8"),
        expected: readFileSync(join(CORPUS, version, "expected", name), "utf8"),
      })),
  );

function read(text: string): ReturnType<typeof repair> {
  const parsed = parse(text);
  if ("problem" in parsed) throw new Error(parsed.problem);
  return repair(parsed.plain);
}

describe("files of every version since the first", () => {
  it("are there", () => expect(files.length).toBeGreaterThan(9));

  it.each(files)("$name is read as Python reads it", ({ text, expected }) => {
    expect(toText(read(text).journey)).toBe(expected);
    const again = read(expected);
    expect(again.repairs).toEqual([]);
    expect(toText(again.journey)).toBe(expected);
  });

  it.each(files)("$name comes through a shared document", ({ text, expected }) => {
    const doc = new Y.Doc();
    takeText(doc, text, "test");
    expect(textOf(doc)).toBe(expected);
  });
});
