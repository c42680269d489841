// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import type { Other } from "../../board/host.js";
import { openRound } from "../../commands/index.js";
import { lastRound } from "../../document/view.js";
import {
  answer,
  click,
  drawn,
  eachInItsOwnRoom,
  element,
  example,
  find,
  me,
  mounted,
  other,
  roundNow,
  SARI,
  text,
} from "./testing/board.js";

eachInItsOwnRoom();

describe("the facilitator", () => {
  it("opens from the menu, sees only a count, reveals, and asks again", async () => {
    await mounted();
    await click("Nilai");
    await click("Emosi Sari");
    expect(text(".jn-scoring-head h1")).toBe("Putaran penilaian: emosi Sari");
    expect(find(".jn-question")).toBeNull();
    expect(text(".jn-waiting-count")).toBe("0 menilai");
    await click("Buka jawaban");
    expect(text(".jn-tip")).toContain("Belum ada yang menilai.");
    await answer({ antre: 2, rekam: 1, ambil: 1 }, "one", "Cepat dan ramah");
    await answer({ antre: -2, rekam: 1, ambil: 0 }, "two", "Antre dari subuh");
    await click("Buka jawaban");
    expect(text(".jn-spread[data-worst]")).toContain("Anda tidak sepakat di sini");
    expect(text(".jn-spread[data-worst] .jn-spread-name")).toBe("1Antre");
    expect(element.querySelectorAll(".jn-spread .jn-dots i")).toHaveLength(6);
    expect(text(".jn-discuss")).toContain("terbelah 1 lawan 1");
    expect([...element.querySelectorAll("blockquote")].map((quote) => quote.textContent)).toEqual([
      "“Antre dari subuh”",
      "“Cepat dan ramah”",
    ]);
    await click("Putaran berikut");
    expect(text(".jn-waiting-count")).toBe("0 menilai");
    expect(find(".jn-spread")).toBeNull();
    await answer({ antre: 0, rekam: 1, ambil: 1 }, "one");
    await answer({ antre: 0, rekam: 1, ambil: 1 }, "two");
    await click("Buka jawaban");
    expect(find(".jn-spread[data-worst]")).toBeNull();
    expect(text(".jn-spread .jn-apart-figures")).toBe("1,00 → 0,00");
    expect(text(".jn-discuss")).toContain("Tidak ada yang terbelah.");
    await click("Kunci hasil");
    expect(lastRound(me.journey, SARI)?.state).toBe("closed");
    await click("Kembali ke peta");
    expect(find(".jn-round-bar")).toBeNull();
    expect(text("[data-shows='disagreement']")).toContain("1,00 → 0,00");
  });

  it("counts those who are here where nobody said how many", async () => {
    const people: Other[] = ["a", "b", "c"].map((id) => ({ id, name: id, color: "" }));
    await mounted({ people });
    await click("Nilai");
    await click("Emosi Sari");
    expect(text(".jn-waiting-count")).toBe("0 dari 3 menilai");
    const field = find<HTMLInputElement>(".jn-expected input")!;
    field.value = "20";
    field.dispatchEvent(new Event("blur"));
    await drawn();
    expect(text(".jn-waiting-count")).toBe("0 dari 20 menilai");
    expect(find(".jn-progress")?.getAttribute("aria-valuetext")).toBe("0 dari 20 menilai");
  });

  it("is never told that all are done while somebody is still answering", async () => {
    await mounted({ people: [{ id: "a", name: "a", color: "" }] });
    await click("Nilai");
    await click("Emosi Sari");
    await answer({ antre: 2, rekam: 1, ambil: 1 }, "one");
    await answer({ antre: 2 }, "two");
    expect(text(".jn-waiting-count")).toBe("1 dari 2 menilai");
    await answer({ antre: 1, rekam: 1, ambil: 1 }, "me");
    expect(text(".jn-waiting-count")).toBe("2 dari 3 menilai");
    expect(find(".jn-progress")?.getAttribute("aria-valuemax")).toBe("3");
  });

  it("counts themselves among those who are here once they rate too", async () => {
    const people: Other[] = ["a", "b", "c"].map((id) => ({ id, name: id, color: "" }));
    await mounted({ people });
    await click("Nilai");
    await click("Emosi Sari");
    await answer({ antre: 1, rekam: 1, ambil: 1 }, "me");
    expect(text(".jn-waiting-count")).toBe("1 dari 4 menilai");
  });

  it("is asked twice before answers are opened under somebody's hands", async () => {
    await mounted();
    await click("Nilai");
    await click("Emosi Sari");
    await answer({ antre: 2, rekam: 1, ambil: 1 }, "one");
    await answer({ antre: 2 }, "two");
    await click("Buka jawaban");
    expect(lastRound(me.journey, SARI)?.state).toBe("private");
    expect(text(".jn-early")).toContain("1 orang masih mengisi.");
    await click("Batal");
    await click("Buka jawaban");
    await answer({ rekam: 2, ambil: 2 }, "two");
    expect(find(".jn-early")).toBeNull();
    await click("Buka jawaban");
    expect(lastRound(me.journey, SARI)?.state).toBe("revealed");
  });

  it("is asked twice before answers are removed", async () => {
    await mounted();
    await click("Nilai");
    await click("Emosi Sari");
    await answer({ antre: 2 }, "one");
    await click("Batalkan putaran");
    expect(roundNow()).not.toBe("");
    await click("Hapus semua jawaban");
    expect(roundNow()).toBe("");
    expect(find(".jn-scoring")).toBeNull();
  });

  it("rates too when asked to, hidden from the room until then", async () => {
    await mounted();
    await click("Nilai");
    await click("Emosi Sari");
    await click("Saya juga menilai");
    expect(text(".jn-question h2")).toBe("Antre");
  });

  it("is told why the first round of the room is not round 1", async () => {
    await mounted();
    expect(text("[role=toolbar]")).not.toContain("contoh");
    await click("Nilai");
    await click("Emosi Sari");
    // two raters by hand, of no source: no example
    expect(text(".jn-waiting")).not.toContain("contoh");
    await click("Batalkan putaran");
    example();
    await drawn();
    expect(text("[role=toolbar]")).toContain("angka contoh");
    await click("Nilai");
    await click("Emosi Sari");
    expect(text(".jn-stops")).toContain("Putaran 1 (contoh)");
    expect(text(".jn-waiting")).toContain("Putaran 1 di peta ini contoh simulasi");
    expect(text(".jn-waiting")).toContain("putaran pertama Anda bernomor 2");
    const before = Object.keys(me.journey.scores).length;
    await answer({ antre: 2, rekam: 1, ambil: 1 }, "one");
    await answer({ antre: -2, rekam: 1, ambil: 0 }, "two");
    await click("Buka jawaban");
    expect(text(".jn-spread-legend")).toContain("putaran 1 (contoh)");
    expect(Object.keys(me.journey.scores)).toHaveLength(before + 6);
  });

  it("hears why another round may not begin", async () => {
    await mounted();
    other("lead").run(openRound, SARI);
    await drawn();
    await click("Nilai");
    const [emotion] = [...element.querySelectorAll<HTMLElement>(".jn-choice")];
    emotion?.click();
    await drawn();
    expect(text(".jn-tip")).toContain("Putaran 2 masih berjalan.");
  });
});
