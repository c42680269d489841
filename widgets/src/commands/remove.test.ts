import { describe, expect, it } from "vitest";
import { remove } from "./index.js";
import { done, refusal } from "./testing/desk.js";

describe("removing", () => {
  it("a step takes with it what only lives through it, and unpins the rest", () => {
    const journey = done(remove, { ids: ["antre"] });
    expect(Object.keys(journey.steps).sort()).toEqual(["ambil", "rekam"]);
    expect(Object.keys(journey.touchpoints).sort()).toEqual(["cek", "kirim"]);
    expect(Object.keys(journey.cards)).toEqual([]);
    expect(Object.keys(journey.scores).filter((key) => key.startsWith("antre"))).toEqual([]);
    expect(journey.insights.p2?.steps).toEqual(["rekam"]);
    expect(journey.insights.p1?.steps).toBeUndefined();
  });

  it("a phase that holds steps is kept unless its contents may go", () => {
    expect(refusal(remove, { ids: ["datang"] })).toEqual([
      "command.remove.holds.steps",
      { label: "Datang", n: 2 },
    ]);
    expect(Object.keys(done(remove, { ids: ["datang"], withContents: true }).steps)).toEqual(["ambil"]);
    expect(Object.keys(done(remove, { ids: ["datang", "antre", "rekam"] }).phases)).toEqual(["selesai"]);
    expect(refusal(remove, { ids: ["datang", "antre"] })[1]).toEqual({ label: "Datang", n: 1 });
  });

  it("a lane that holds cards is kept; one that only shows goes", () => {
    expect(refusal(remove, { ids: ["pikiran"] })).toEqual([
      "command.remove.holds.cards",
      { label: "pikiran", n: 1 },
    ]);
    expect(done(remove, { ids: ["masalah"] }).lanes.masalah).toBeUndefined();
    expect(Object.keys(done(remove, { ids: ["pikiran"], withContents: true }).cards)).toEqual([]);
    expect(Object.keys(done(remove, { ids: ["pikiran", "lama"] }).cards)).toEqual([]);
  });

  it("evidence behind votes is kept; it goes with the step they judge", () => {
    expect(refusal(remove, { ids: ["survei"] })).toEqual([
      "command.remove.holds.scores",
      { label: "Survei 2024", n: 2 },
    ]);
    const journey = done(remove, { ids: ["survei", "rekam"] });
    expect(journey.insights.p1?.evidence).toBeUndefined();
    expect(Object.keys(done(remove, { ids: ["survei"], withContents: true }).scores)).not.toContain(
      "rekam|emotion|sari|1|survei|r1",
    );
  });

  it("the last persona stays", () => {
    expect(Object.keys(done(remove, { ids: ["budi"] }).personas)).toEqual(["sari"]);
    expect(refusal(remove, { ids: ["budi", "sari"] })).toEqual(["command.remove.last-persona", {}]);
  });

  it("a persona's votes and filters go with it", () => {
    const journey = done(remove, { ids: ["sari"] });
    expect(Object.keys(journey.scores)).toEqual(["p1|severity||1||r1"]);
    expect(journey.lanes.pikiran?.persona).toBeUndefined();
  });

  it("an actor leaves its touchpoints behind", () => {
    const { touchpoints } = done(remove, { ids: ["petugas"] });
    expect(touchpoints.kirim).toMatchObject({ receiver: "server", step: "rekam" });
    expect(touchpoints.kirim?.initiator).toBeUndefined();
  });

  it("a pain point takes its votes along and leaves opportunities", () => {
    const journey = done(remove, { ids: ["p1"] });
    expect(Object.keys(journey.scores)).not.toContain("p1|severity||1||r1");
    expect(journey.opportunities.o1?.insights).toBeUndefined();
  });

  it("what another removed meanwhile is skipped; nothing left is said", () => {
    expect(done(remove, { ids: ["gone", "lama"] }).cards.lama).toBeUndefined();
    expect(refusal(remove, { ids: ["gone"] })).toEqual(["command.gone", {}]);
  });
});
