import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import en from "../../../journeys/words/en/board.json";
import id from "../../../journeys/words/id/board.json";
import { clock, duration } from "./duration.js";
import { figure, money, percent, plainFigure, readFigure, signed } from "./figures.js";
import { isSaid, say } from "./say.js";

const source = dirname(dirname(fileURLToPath(import.meta.url)));

/** Every key that stands whole in the code of the board, not put together from parts. */
function keysUsed(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return keysUsed(path);
    if (!/(?<!test)\.tsx?$/.test(name)) return [];
    return [...readFileSync(path, "utf8").matchAll(/"(board\.[a-z0-9_.-]+)"/g)].map((match) => match[1]!);
  });
}

const placeholders = (sentence: string): string[] => (sentence.match(/\{\w+\}/g) ?? []).sort();

describe("words of the board", () => {
  it("exist in both languages, with the same places to fill", () => {
    expect(Object.keys(en)).toEqual(Object.keys(id));
    for (const [key, sentence] of Object.entries(id)) {
      expect(placeholders((en as Record<string, string>)[key]!), key).toEqual(placeholders(sentence));
      expect(sentence.length, key).toBeGreaterThan(0);
    }
  });

  it("cover every key the code names", () => {
    const keys = [...keysUsed(join(source, "board")), ...keysUsed(join(source, "panels"))];
    const prefixes = Object.keys(id);
    const missing = keys.filter(
      (key) => !isSaid(key) && !prefixes.some((known) => known.startsWith(`${key}.`)),
    );
    expect(keys.length).toBeGreaterThan(100);
    expect(missing).toEqual([]);
  });

  it("fill in values and keep an unknown key visible", () => {
    expect(say("board.steps", "en", { n: 3 })).toBe("3 steps");
    expect(say("board.no-such", "id")).toBe("board.no-such");
  });

  it("never shout and never blame", () => {
    for (const sentence of [...Object.values(id), ...Object.values(en)])
      expect(sentence).not.toMatch(/!|Oops|Anda salah/);
  });
});

describe("figures", () => {
  it("are written as each language writes them", () => {
    expect([figure(1318.46, "id", 1), figure(1318.46, "en", 1)]).toEqual(["1.318,5", "1,318.5"]);
    expect([signed(-1.9, "id"), signed(0.3, "en"), signed(0, "id")]).toEqual(["\u22121,9", "+0.3", "0,0"]);
    expect([percent(0.38, "id"), percent(0.38, "en")]).toEqual(["38\u00a0%", "38%"]);
    expect(money(200_000, "IDR", "id")).toBe("Rp200.000");
    expect(plainFigure(2.5, "id")).toBe("2,5");
    expect(figure(-0.01, "id")).toBe("0");
  });

  it("are read as people type them", () => {
    const typed = ["-1,5", "-1.5", "\u22121,5", "1.318", "Rp200.000", "38 %", "abc", ""];
    expect(typed.map((text) => readFigure(text, "id"))).toEqual([
      -1.5,
      -1.5,
      -1.5,
      1318,
      200_000,
      38,
      null,
      null,
    ]);
    expect(readFigure("1,318.5", "en")).toBe(1318.5);
  });

  it("say how long and when", () => {
    expect([duration(25, "id"), duration(180, "en"), duration(20_160, "id")]).toEqual([
      "25 mnt",
      "3 h",
      "14 hari",
    ]);
    expect(clock(new Date(2026, 2, 2, 10, 5), "id")).toBe("10.05");
    expect(clock(new Date(2026, 2, 2, 10, 5), "en")).toBe("10:05");
  });
});
