import { describe, expect, it } from "vitest";
import { inOrder } from "../document/order.js";
import { stepsInOrder } from "../document/view.js";
import { move } from "./index.js";
import { desk, done, refusal } from "./testing/desk.js";

const columns = (args: Parameters<typeof move.plan>[1]): string[] =>
  stepsInOrder(done(move, args)).map(({ id }) => id);

describe("moving", () => {
  it("a step goes beside another, into that one's phase", () => {
    expect(columns({ ids: ["ambil"], before: "antre" })).toEqual(["ambil", "antre", "rekam"]);
    expect(columns({ ids: ["antre"], after: "rekam" })).toEqual(["rekam", "antre", "ambil"]);
    expect(done(move, { ids: ["antre"], phase: "selesai" }).steps.antre).toMatchObject({
      phase: "selesai",
      order: "a1",
    });
  });

  it("several keep their order and stand side by side", () => {
    expect(columns({ ids: ["rekam", "antre"], after: "ambil" })).toEqual(["ambil", "antre", "rekam"]);
    expect(columns({ ids: ["ambil", "antre"], before: "antre" })).toEqual(["antre", "ambil", "rekam"]);
  });

  it("where it already stands nothing happens, and there is nothing to undo", () => {
    const store = desk();
    for (const args of [
      { ids: ["antre"], before: "rekam" },
      { ids: ["rekam"], after: "antre" },
      { ids: ["antre"], phase: "datang" },
      { ids: ["antre"], before: "antre" },
      { ids: ["antre", "rekam"], after: "rekam" },
      { ids: ["lama"], lane: "pikiran", step: "antre" },
    ]) {
      expect([args, store.plan(move, args)]).toEqual([args, []]);
      expect(store.run(move, args)).toBeNull();
    }
    expect(store.canUndo).toBe(false);
  });

  it("phases, lanes and personas change places", () => {
    expect(inOrder(done(move, { ids: ["datang"], after: "selesai" }).phases)).toEqual(["selesai", "datang"]);
    expect(inOrder(done(move, { ids: ["masalah"], before: "aksi" }).lanes)[0]).toBe("masalah");
    expect(inOrder(done(move, { ids: ["budi"], before: "sari" }).personas)).toEqual(["budi", "sari"]);
  });

  it("one moved record is one changed record", () => {
    const plan = desk().plan(move, { ids: ["masalah"], before: "aksi" });
    expect(plan).toEqual([{ op: "set", kind: "lanes", id: "masalah", field: "order", value: "Zz" }]);
  });

  it("a card goes to another cell, in a lane of cards only", () => {
    expect(done(move, { ids: ["lama"], step: "rekam" }).cards.lama?.step).toBe("rekam");
    expect(refusal(move, { ids: ["lama"], lane: "masalah" })[0]).toBe("command.move.cards");
  });

  it("a touchpoint goes to another step, in a lane that shows it only", () => {
    expect(done(move, { ids: ["sapa"], step: "ambil", lane: "kanal" }).touchpoints.sapa?.step).toBe("ambil");
    expect(refusal(move, { ids: ["sapa"], step: "ambil", lane: "masalah" })[0]).toBe(
      "command.move.touchpoints",
    );
    expect(refusal(move, { ids: ["isi"], step: "ambil", lane: "belakang" })[0]).toBe("command.move.actions");
  });

  it("an act dropped in another's lane becomes that one's", () => {
    const { lanes, ...rest } = structuredClone(desk().journey);
    const queue = {
      ...rest,
      lanes: { ...lanes, server: { order: "b01", shows: "backstage", actor: "server" } },
    };
    const { touchpoints } = done(move, { ids: ["cek"], step: "ambil", lane: "server" }, queue);
    expect(touchpoints.cek).toMatchObject({ step: "ambil", initiator: "server" });
  });

  it("a pain point takes along the pin it was lifted by; others stay, and so does its number", () => {
    expect(done(move, { ids: ["p2"], from: "antre", step: "ambil" }).insights.p2?.steps).toEqual([
      "ambil",
      "rekam",
    ]);
    expect(done(move, { ids: ["p1"], step: "ambil" }).insights.p1).toMatchObject({
      steps: ["ambil"],
      order: "a0",
    });
    expect(done(move, { ids: ["p2"], step: "ambil" }).insights.p2?.steps).toEqual([
      "ambil",
      "antre",
      "rekam",
    ]);
    expect(refusal(move, { ids: ["p1"], lane: "kanal", step: "ambil" })[0]).toBe("command.move.pains");
    expect(refusal(move, { ids: ["g1"], lane: "masalah", step: "ambil" })[0]).toBe("command.move.gains");
    expect(refusal(move, { ids: ["o1"], lane: "masalah", step: "ambil" })[0]).toBe(
      "command.move.opportunities",
    );
  });

  it("what is gone, or of several kinds, does not move", () => {
    expect(refusal(move, { ids: ["gone"] })[0]).toBe("command.gone");
    expect(refusal(move, { ids: ["lama"], step: "gone" })[0]).toBe("command.gone");
    expect(refusal(move, { ids: ["antre"], before: "gone" })[0]).toBe("command.gone");
    expect(refusal(move, { ids: ["antre", "sari"], before: "rekam" })[0]).toBe("command.move.mixed");
  });
});
