import { describe, expect, it } from "vitest";
import { inOrder } from "../document/order.js";
import { stepsInOrder } from "../document/view.js";
import {
  addActor,
  addCard,
  addChannel,
  addEvidence,
  addGain,
  addLane,
  addOpportunity,
  addPain,
  addPersona,
  addPhase,
  addStep,
  addTouchpoint,
  pasteCards,
} from "./index.js";
import { done, refusal } from "./testing/desk.js";

const EMPTY = { meta: { language: "id", languages: ["id", "en"] } };

describe("adding", () => {
  it("a phase stands last, or beside another", () => {
    expect(inOrder(done(addPhase, { label: "Pulang", id: "x" }).phases)).toEqual(["datang", "selesai", "x"]);
    expect(inOrder(done(addPhase, { after: "datang", id: "x" }).phases)).toEqual(["datang", "x", "selesai"]);
    expect(inOrder(done(addPhase, { before: "datang", id: "x" }).phases)).toEqual(["x", "datang", "selesai"]);
  });

  it("a text without a language is in the journey's own", () => {
    const english = { meta: { language: "en", languages: ["en"] } };
    expect(done(addPhase, { label: "Home", id: "x" }, english).phases.x?.label).toEqual({ en: "Home" });
    expect(done(addPhase, { label: { en: "Home" }, id: "x" }).phases.x?.label).toEqual({ en: "Home" });
  });

  it("a step stands beside its neighbor, in that one's phase", () => {
    const journey = done(addStep, { after: "antre", label: "Tunggu", id: "x" });
    expect(stepsInOrder(journey).map(({ id }) => id)).toEqual(["antre", "x", "rekam", "ambil"]);
    expect(journey.steps.x).toMatchObject({ phase: "datang", label: { id: "Tunggu" } });
  });

  it("a step without a wish stands at the end of the last phase", () => {
    expect(done(addStep, { id: "x" }).steps.x).toMatchObject({ phase: "selesai", order: "a1" });
    expect(done(addStep, { phase: "datang", id: "x" }).steps.x).toMatchObject({
      phase: "datang",
      order: "a2",
    });
  });

  it("the first step of an empty map brings its phase along, in one undo step", () => {
    const journey = done(addStep, { label: "Antre", id: "x" }, EMPTY);
    expect(Object.keys(journey.phases)).toEqual([journey.steps.x?.phase]);
  });

  it("between equal keys the right one gets a new key", () => {
    const equal = { ...EMPTY, phases: { a: { order: "a0" }, b: { order: "a0" }, c: { order: "a0" } } };
    const journey = done(addPhase, { after: "a", id: "x" }, equal);
    expect(inOrder(journey.phases)).toEqual(["a", "x", "b", "c"]);
    expect(journey.phases.a?.order).toBe("a0");
  });

  it("a lane says what it shows", () => {
    const journey = done(addLane, { shows: "backstage", actor: "server", after: "aksi", id: "x" });
    expect(inOrder(journey.lanes).slice(0, 3)).toEqual(["aksi", "x", "kanal"]);
    expect(journey.lanes.x).toMatchObject({ shows: "backstage", actor: "server" });
  });

  it("a card lies in a lane of cards only, and takes on what the lane filters by", () => {
    expect(
      done(addCard, { lane: "pikiran", step: "antre", text: "Hm", language: "en", id: "x" }).cards.x,
    ).toEqual({ order: "a1", lane: "pikiran", step: "antre", text: { en: "Hm" }, persona: "sari" });
    expect(refusal(addCard, { lane: "masalah", step: "antre" })).toEqual(["command.card.lane", {}]);
    expect(refusal(addCard, { lane: "pikiran", step: "gone" })[0]).toBe("command.gone");
  });

  it("pasted lines become cards in their order, empty ones none", () => {
    const { cards } = done(pasteCards, {
      lane: "pikiran",
      step: "rekam",
      texts: ["satu", " ", "dua ", "tiga"],
    });
    const made = inOrder(cards).filter((id) => cards[id]?.step === "rekam");
    expect(made.map((id) => cards[id]?.text?.id)).toEqual(["satu", "dua", "tiga"]);
  });

  it("a touchpoint with a channel is a contact, with an actor alone an act", () => {
    const { touchpoints } = done(addTouchpoint, {
      step: "ambil",
      channel: "loket",
      label: "Panggil",
      id: "x",
    });
    expect(touchpoints.x).toMatchObject({ nature: "communication", channel: "loket", order: "a0" });
    const acts = done(addTouchpoint, { step: "antre", actor: "petugas", id: "x" }).touchpoints;
    expect(acts.x).toMatchObject({ nature: "action", initiator: "petugas", order: "a2" });
    expect(refusal(addTouchpoint, { step: "antre", channel: "gone" })[0]).toBe("command.gone");
  });

  it("a pain point, a gain and an opportunity are felt at a step", () => {
    const pain = done(addPain, { step: "ambil", text: "Tutup", severity: 3, id: "x" }).insights.x;
    expect(pain).toMatchObject({ type: "pain", steps: ["ambil"], severity: 3, text: { id: "Tutup" } });
    expect(done(addGain, { step: "ambil", id: "x" }).insights.x?.type).toBe("gain");
    const chance = done(addOpportunity, { step: "ambil", insights: ["p1"], id: "x" }).opportunities.x;
    expect(chance).toMatchObject({ steps: ["ambil"], insights: ["p1"] });
  });

  it("people, actors and channels come last in their lists", () => {
    expect(inOrder(done(addPersona, { label: "Ayu", age: 0, id: "x" }).personas)).toEqual([
      "sari",
      "budi",
      "x",
    ]);
    expect(done(addPersona, { age: 0, id: "x" }).personas.x?.age).toBe(0);
    expect(done(addActor, { label: "RT", stage: "backstage", id: "x" }).actors.x?.stage).toBe("backstage");
    expect(done(addChannel, { label: "WA", icon: "chat", digital: true, id: "x" }).channels.x).toMatchObject({
      icon: "chat",
      digital: true,
    });
  });

  it("evidence is linked to what it supports, or contradicts", () => {
    const backed = done(addEvidence, { label: "Foto", nature: "photo", insight: "p1", id: "x" });
    expect(backed.insights.p1?.evidence).toEqual(["survei", "x"]);
    const against = done(addEvidence, { insight: "p2", contradicts: true, id: "x" });
    expect(against.insights.p2).toMatchObject({ contradicted_by: ["x"] });
    expect(refusal(addEvidence, { insight: "gone" })[0]).toBe("command.gone");
  });

  it("an id is used once over all kinds", () => {
    expect(refusal(addPhase, { id: "sari" })).toEqual(["command.taken", { id: "sari" }]);
  });

  it("ids made up differ and tell the kind", () => {
    const journeys = [done(addStep, {}), done(addStep, {})];
    const made = journeys.map(({ steps }) => Object.keys(steps).find((id) => /^step-[a-z2-9]{10}$/.test(id)));
    expect(made[0]).toBeDefined();
    expect(made[0]).not.toBe(made[1]);
  });
});
