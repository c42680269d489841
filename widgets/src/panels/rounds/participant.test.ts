// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { cancelRound, openRound, revealRound } from "../../commands/index.js";
import { lastRound } from "../../document/view.js";
import {
  answer,
  button,
  click,
  drawn,
  eachInItsOwnRoom,
  element,
  find,
  me,
  mounted,
  other,
  press,
  roundNow,
  SARI,
  STEPS,
  text,
} from "./testing/board.js";

eachInItsOwnRoom();

/** All that is in the page, names for who listens among it. */
const markup = (): string => new XMLSerializer().serializeToString(element);

describe("a participant", () => {
  beforeEach(async () => {
    other("lead").run(openRound, { ...SARI, expected: 3 });
  });

  it("is called from the map, answers by keys alone, and says when done", async () => {
    await mounted();
    expect(text(".jn-round-bar")).toContain("Putaran penilaian 2 sedang berjalan: emosi Sari.");
    await click("Mulai menilai");
    expect(text(".jn-question h2")).toBe("Antre");
    expect(document.activeElement?.getAttribute("role")).toBe("radio");
    await press("1");
    await press("Enter");
    expect(text(".jn-question h2")).toBe("Rekam data");
    await press("ArrowRight");
    await press("ArrowRight");
    await press("Enter");
    await press("5");
    expect(button("Selesai")).toBeTruthy();
    await press("Enter");
    expect(text(".jn-question h2")).toBe("Jawaban Anda tersimpan");
    const given = STEPS.map((step) => me.journey.scores[`${step}|emotion|sari|2||me`]);
    expect(given).toEqual([-2, 0, 2]);
    expect(me.journey.rounds[roundNow()]?.finished).toEqual(["me"]);
    expect(text(".jn-waiting-count")).toBe("1 dari 3 menilai");
  });

  it("may not know, and comes back to the first question that is open", async () => {
    await mounted();
    await click("Mulai menilai");
    await press("4");
    await click("Saya tidak tahu");
    expect(me.journey.scores[`antre|emotion|sari|2||me`]).toBeUndefined();
    expect(text(".jn-question h2")).toBe("Rekam data");
    await press("2");
    expect(document.activeElement?.getAttribute("aria-checked")).toBe("true");
    await click("Kembali ke peta");
    await click("Lanjutkan menilai");
    expect(text(".jn-question h2")).toBe("Antre");
  });

  it("gives a reason before or after the number, and digits in it are letters", async () => {
    await mounted();
    await click("Mulai menilai");
    const area = find<HTMLTextAreaElement>(".jn-reason textarea")!;
    area.focus();
    await press("3", area);
    expect(me.journey.scores[`antre|emotion|sari|2||me`]).toBeUndefined();
    area.value = "Tiga jam berdiri";
    area.dispatchEvent(new Event("input", { bubbles: true }));
    await drawn();
    area.blur();
    await drawn();
    await press("1", find("[role=radio]")!);
    expect(me.journey.scores[`antre|emotion|sari|2||me`]).toEqual({ value: -2, reason: "Tiga jam berdiri" });
  });

  it("sees no answer of another before the reveal, only how many are done", async () => {
    await mounted();
    await click("Mulai menilai");
    const before = markup();
    await answer({ antre: 2 }, "one", "RAHASIA");
    expect(markup()).not.toContain("RAHASIA");
    expect(text(".jn-waiting")).toContain("1 orang masih mengisi");
    await answer({ rekam: 2, ambil: 2 }, "one", "RAHASIA");
    expect(text(".jn-waiting-count")).toBe("1 dari 3 menilai");
    expect(markup().replace(/<section class="jn-waiting".*?<\/section>/s, "")).toBe(
      before
        .replace(/<section class="jn-waiting".*?<\/section>/s, "")
        .replaceAll("0 dari 3 menilai", "1 dari 3 menilai"),
    );
    await click("Kembali ke peta");
    expect(markup()).not.toContain("RAHASIA");
    expect(find("[data-place='emosi/antre/sari']")?.getAttribute("aria-valuenow")).toBe("-1");
    expect(find("[data-place='emosi/ambil/sari']")?.hasAttribute("data-ghost")).toBe(true);
  });

  it("may take over a round whose facilitator is gone", async () => {
    await mounted();
    await click("Mulai menilai");
    await answer({ antre: 2 }, "one");
    expect(() => button("Buka jawaban")).toThrow();
    await click("Ambil alih");
    await click("Buka jawaban");
    await click("Buka sekarang");
    expect(lastRound(me.journey, SARI)?.state).toBe("revealed");
  });

  it("may take over once all is revealed too, and then lock the result", async () => {
    await mounted();
    await answer({ antre: 2, rekam: 2, ambil: 2 }, "one");
    await answer({ antre: 2, rekam: 2, ambil: 2 }, "two");
    other("lead").run(revealRound, {});
    await click("Lihat hasil");
    expect(text(".jn-discuss")).toContain("Tidak ada yang terbelah. Lanjutkan ke putaran berikut");
    expect(() => button("Kunci hasil")).toThrow();
    await click("Ambil alih");
    await click("Kunci hasil");
    expect(lastRound(me.journey, SARI)?.state).toBe("closed");
    expect(text(".jn-discuss")).toContain("Hasil putaran ini sudah dikunci.");
    expect(() => button("Ambil alih")).toThrow();
  });

  it("keeps the focus on the board from state to state, and back to the map", async () => {
    await mounted();
    button("Mulai menilai").focus();
    await click("Mulai menilai");
    expect(document.activeElement?.getAttribute("role")).toBe("radio");
    await answer({ antre: 2 }, "one");
    other("lead").run(revealRound, {});
    await drawn();
    expect(text(".jn-discuss")).toContain("Belum ada yang dapat dibandingkan");
    expect(document.activeElement).toBe(find(".jn-scoring"));
    button("Kembali ke peta").focus();
    await click("Kembali ke peta");
    expect(document.activeElement).toBe(button("Lihat hasil"));
  });

  it("is not called away from what else they are typing", async () => {
    await mounted();
    await click("Mulai menilai");
    const elsewhere = document.createElement("textarea");
    document.body.append(elsewhere);
    elsewhere.focus();
    await answer({ antre: 2 }, "one");
    other("lead").run(revealRound, {});
    await drawn();
    other("lead").run(openRound, SARI);
    await drawn();
    expect(text(".jn-question h2")).toBe("Antre");
    expect(document.activeElement).toBe(elsewhere);
    elsewhere.remove();
  });

  it("is told when the round is called off", async () => {
    await mounted();
    await click("Mulai menilai");
    other("lead").run(cancelRound, {});
    await drawn();
    expect(find(".jn-scoring")).toBeNull();
    expect(text(".jn-toasts")).toContain("Putaran dibatalkan.");
  });

  it("who looks at the map at the reveal sees the curve move", async () => {
    await mounted();
    await answer({ antre: 2, rekam: 2, ambil: 2 }, "one");
    const before = find(".jn-curve")?.getAttribute("d");
    other("lead").run(revealRound, {});
    await drawn();
    expect(find("[data-place='emosi/antre/sari']")?.getAttribute("aria-valuenow")).toBe("2");
    expect(find(".jn-curve")?.getAttribute("d")).not.toBe(before);
    expect(text(".jn-round-bar")).toContain("Jawaban putaran 2 sudah dibuka");
  });

  it("on a phone has the same question", async () => {
    await mounted({}, 360);
    await click("Mulai menilai");
    expect(text(".jn-question h2")).toBe("Antre");
    expect(element.querySelectorAll(".jn-levels [role=radio]")).toHaveLength(5);
  });
});
