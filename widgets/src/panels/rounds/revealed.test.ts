// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { openRound, rate, revealRound } from "../../commands/index.js";
import { lastRound } from "../../document/view.js";
import {
  asked,
  button,
  click,
  drawn,
  eachInItsOwnRoom,
  element,
  find,
  mounted,
  other,
  press,
  SARI,
  STEPS,
  text,
} from "./testing/board.js";

eachInItsOwnRoom();

describe("a revealed round", () => {
  beforeEach(async () => {
    other("lead").run(openRound, SARI);
    const round = lastRound(other("x").journey, SARI)?.id ?? "";
    const answers = { one: [2, 1, 1], two: [-2, 1, 0], three: [2, 1, 1] };
    for (const [rater, values] of Object.entries(answers)) {
      for (const [index, value] of values.entries())
        other(rater).run(rate, { round, subject: STEPS[index] ?? "", value });
    }
    other("lead").run(revealRound, {});
  });

  it("asks Python for alpha, and says so where nobody answers", async () => {
    await mounted();
    await click("Lihat hasil");
    await drawn();
    expect(asked.find(([method]) => method === "agreement")?.[1]).toMatchObject({ ...SARI, round: 2 });
    expect(text(".jn-after")).toContain("memerlukan Python");
    expect(text(".jn-spread[data-worst]")).toContain("Anda tidak sepakat di sini");
  });

  it("shows alpha, its interval, what it rests on and the round before", async () => {
    const reply = {
      now: { round: 2, alpha: 0.7996, low: 0.61, high: 0.9, n: 18, units: 8 },
      before: { round: 1, alpha: 0.21, low: 0.14, high: 0.37, n: 18, units: 8 },
      change: { value: 0.59, low: 0.4, high: 0.7 },
      bands: [0.667, 0.8],
      sentence: "12 dari 18 penilai mengubah nilainya.",
    };
    await mounted({ request: () => Promise.resolve(reply) });
    await click("Lihat hasil");
    await drawn();
    const said = text(".jn-after");
    for (const part of [
      "Kesepakatan naik",
      "α 0,7996",
      "[0,61–0,90]",
      "tentatif",
      "18 penilai × 8 pertanyaan",
    ])
      expect(said).toContain(part);
    expect(said).toContain("Putaran 1: 0,21 [0,14–0,37].");
    expect(said).toContain("12 dari 18 penilai mengubah nilainya.");
  });

  it("is a table for who listens", async () => {
    await mounted();
    await click("Lihat hasil");
    const rows = [...element.querySelectorAll("table tr")].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows[1]).toEqual([
      "1. Antre",
      "1",
      "0",
      "0",
      "0",
      "2",
      "+2",
      "Anda tidak sepakat di sini: 0,38 → 0,92",
    ]);
    expect(find("[role=status], [aria-live]")).toBeTruthy();
  });

  it("on a saved output is dots and medians without alpha", async () => {
    await mounted({ kind: "static" });
    await click("Lihat hasil");
    expect(element.querySelectorAll(".jn-dots i").length).toBe(9);
    expect(element.querySelectorAll(".jn-median").length).toBe(3);
    expect(() => button("Putaran berikut")).toThrow();
    expect(find(".jn-alpha")).toBeNull();
  });

  it("refuses the hand on the curve with the number of raters", async () => {
    await mounted();
    const point = find("[data-place='emosi/antre/sari']")!;
    point.focus();
    await press("Enter", point);
    expect(text(".jn-tip")).toBe("Titik ini berasal dari 3 penilai. Ubah lewat putaran penilaian.");
  });

  it("leads back to the curve at the place of the disagreement", async () => {
    await mounted();
    await click("Lihat hasil");
    await click("Lihat di kurva emosi");
    await drawn();
    expect((document.activeElement as HTMLElement | null)?.dataset.place).toBe("emosi/antre/sari");
  });

  it("lets me add my reason while it is discussed", async () => {
    await mounted({}, 1440, "two");
    await click("Lihat hasil");
    await click("Tulis alasan saya");
    const area = find<HTMLTextAreaElement>(".jn-discuss textarea")!;
    area.value = "Antre dari subuh";
    area.dispatchEvent(new Event("input", { bubbles: true }));
    await drawn();
    area.dispatchEvent(new Event("blur"));
    await drawn();
    expect(text("blockquote")).toBe("“Antre dari subuh”");
  });

  it("says all in English too", async () => {
    await mounted({ language: "en" });
    await click("See the result");
    expect(text(".jn-spread[data-worst]")).toContain("You disagree here");
    expect(element.textContent).not.toMatch(/board\.[a-z]|Putaran|Bicarakan/);
  });
});
