import { describe, expect, it } from "vitest";
import { pinPain, rename, setField, setMeta, toggleMomentOfTruth, useTemplate } from "./index.js";
import { desk, done, refusal } from "./testing/desk.js";

describe("changing", () => {
  it("a text changes in one language", () => {
    const args = { kind: "steps", id: "antre", field: "label", language: "en", text: "Wait" } as const;
    expect(done(rename, args).steps.antre?.label).toEqual({ id: "Antre", en: "Wait" });
    expect(done(rename, { ...args, text: "" }).steps.antre?.label).toEqual({ id: "Antre" });
    expect(done(rename, { ...args, kind: "meta", id: "", field: "title" }).meta.title?.en).toBe("Wait");
    expect(desk().plan(rename, { ...args, text: "Queue" })).toEqual([]);
    expect(refusal(rename, { ...args, field: "phase" })[0]).toBe("command.field");
    expect(refusal(rename, { ...args, id: "gone" })[0]).toBe("command.gone");
  });

  it("fields take what they may hold, and empty with nothing", () => {
    const set = (fields: Record<string, unknown>): unknown =>
      done(setField, { kind: "insights", id: "p1", fields }).insights.p1;
    expect(set({ severity: 4, frequency: 0.25, unsur: "time", owner: "Dinas" })).toMatchObject({
      severity: 4,
      frequency: 0.25,
      unsur: "time",
      owner: "Dinas",
    });
    expect(set({ severity: null })).not.toHaveProperty("severity");
    expect(set({ personas: ["sari"], evidence: [] })).toMatchObject({ personas: ["sari"] });
    expect(set({ text: { en: "Long queue" } })).toMatchObject({
      text: { id: "Antrean panjang", en: "Long queue" },
    });
    expect(set({ text: "Antre" })).toMatchObject({ text: { id: "Antre" } });
  });

  it("fields refuse what they may not hold", () => {
    const set = (fields: Record<string, unknown>): unknown =>
      refusal(setField, { kind: "insights", id: "p1", fields });
    expect(set({ severity: 4.5 })).toEqual(["command.range", { low: 0, high: 4 }]);
    expect(set({ frequency_n: -1 })).toEqual(["command.least", { low: 0 }]);
    expect(set({ unsur: "odd" })).toEqual(["command.value", { field: "unsur" }]);
    expect(set({ steps: ["gone"] })).toEqual(["command.gone", {}]);
    expect(set({ nonsense: 1 })).toEqual(["command.field", { field: "nonsense" }]);
    expect(refusal(setField, { kind: "steps", id: "antre", fields: { phase: "" } })[0]).toBe("command.value");
    expect(refusal(setField, { kind: "steps", id: "antre", fields: { phase: "gone" } })[0]).toBe(
      "command.gone",
    );
  });

  it("setting what already holds is nothing", () => {
    expect(
      desk().plan(setField, { kind: "steps", id: "antre", fields: { waiting: 40, phase: "datang" } }),
    ).toEqual([]);
  });

  it("the head changes as a record does", () => {
    const { meta } = done(setMeta, {
      fields: { design_state: "to-be", title: { en: "Queue" }, languages: ["id"] },
    });
    expect(meta).toMatchObject({
      design_state: "to-be",
      title: { id: "Antre KTP", en: "Queue" },
      languages: ["id"],
    });
    expect(refusal(setMeta, { fields: { ontology: "odd" } })[0]).toBe("command.value");
  });

  it("a pain point is pinned and taken off", () => {
    expect(done(pinPain, { insight: "p1", step: "rekam", on: true }).insights.p1?.steps).toEqual([
      "antre",
      "rekam",
    ]);
    expect(done(pinPain, { insight: "p2", step: "rekam", on: false }).insights.p2?.steps).toEqual(["antre"]);
    expect(desk().plan(pinPain, { insight: "p1", step: "antre", on: true })).toEqual([]);
    expect(refusal(pinPain, { insight: "p1", step: "gone", on: true })[0]).toBe("command.gone");
  });

  it("a moment of truth is marked and unmarked", () => {
    const store = desk();
    store.run(toggleMomentOfTruth, { step: "antre" });
    expect(store.journey.steps.antre?.moment_of_truth).toBe(true);
    store.run(toggleMomentOfTruth, { step: "antre" });
    expect(store.journey.steps.antre).not.toHaveProperty("moment_of_truth");
    expect(refusal(toggleMomentOfTruth, { step: "gone" })[0]).toBe("command.gone");
  });

  it("a template fills an empty map, whatever little it held, and no other", () => {
    const template = { ...structuredClone(desk().journey), zz: 1 };
    const blank = {
      meta: { title: { id: "Tanpa judul" }, based_on: "x" },
      phases: { p: {} },
      lanes: { aksi: {} },
    };
    const journey = done(useTemplate, { journey: template }, blank);
    expect(Object.keys(journey.phases).sort()).toEqual(["datang", "selesai"]);
    expect(journey.meta.title).toEqual({ id: "Antre KTP" });
    expect(journey.meta).not.toHaveProperty("based_on");
    expect(journey.lanes.aksi?.shows).toBe("actions");
    expect(Object.keys(journey.scores)).toHaveLength(6);
    expect(refusal(useTemplate, { journey: template })[0]).toBe("command.template.full");
  });
});
