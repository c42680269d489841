import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import type { Edit } from "./edit.js";
import type { Journey } from "./journey.js";
import { repair } from "./repair.js";
import { createStore } from "./store.js";
import { QUEUE, queueJourney } from "./testing/queue-journey.js";
import {
  actorsOfStage,
  cells,
  columns,
  counts,
  emotionAt,
  emotionCurve,
  find,
  judgedPersonas,
  lanesInOrder,
  painNumbers,
  severityGrade,
  severityOf,
  stepsInOrder,
} from "./view.js";
import { writeDoc } from "./y-mapping.js";

const journey = queueJourney();

function lane(id: string, from: Journey = journey): Parameters<typeof cells>[1] {
  const found = find(from, "lanes", id);
  if (!found) throw new Error(id);
  return found;
}

const ids = (laneId: string, step: string, from: Journey = journey): string[] =>
  cells(from, lane(laneId, from), step).map(({ id }) => id);

/** The queue with some records more. */
function withMore(more: Record<string, Record<string, unknown>>): Journey {
  const plain: Record<string, unknown> = structuredClone(QUEUE);
  for (const [kind, records] of Object.entries(more))
    plain[kind] = { ...(plain[kind] as object), ...records };
  return repair(plain).journey;
}

describe("the grid", () => {
  it("has its steps by phase, then within it", () => {
    expect(stepsInOrder(journey).map(({ id }) => id)).toEqual(["antre", "rekam", "ambil"]);
    expect(columns(journey).map(({ phase, index }) => [phase.id, index])).toEqual([
      ["datang", 0],
      ["datang", 1],
      ["selesai", 2],
    ]);
    expect(lanesInOrder(journey).map(({ id }) => id)[0]).toBe("aksi");
  });

  it("contacts, acts of the customer and work behind are shown apart", () => {
    expect(ids("kanal", "antre")).toEqual(["sapa"]);
    expect(ids("aksi", "antre")).toEqual(["isi"]);
    expect(ids("belakang", "antre")).toEqual([]);
    expect(ids("belakang", "rekam")).toEqual(["cek", "kirim"]);
    expect(ids("kanal", "rekam")).toEqual([]);
  });

  it("a lane of one actor shows all that one does there", () => {
    const more = withMore({
      lanes: {
        b: { shows: "backstage", actor: "server" },
        a: { shows: "actions", actor: "petugas" },
        t: { shows: "touchpoints", actor: "petugas" },
        w: { shows: "backstage", actor: "warga" },
      },
    });
    expect(ids("b", "rekam", more)).toEqual(["kirim"]);
    expect(ids("a", "rekam", more)).toEqual(["cek"]);
    expect(ids("t", "rekam", more)).toEqual(["kirim"]);
    expect(ids("w", "antre", more)).toEqual(["sapa", "isi"]);
  });

  it("cards lie in their lane, filtered by tag and persona", () => {
    const more = withMore({
      tags: { baru: { label: { id: "Baru" } } },
      lanes: { l: { shows: "text", tag: "baru", persona: "sari" } },
      cards: {
        a: { lane: "l", step: "antre", tags: ["baru"] },
        b: { lane: "l", step: "antre" },
        c: { lane: "l", step: "antre", tags: ["baru"], persona: "budi" },
      },
    });
    expect(ids("l", "antre", more)).toEqual(["a"]);
    expect(ids("pikiran", "antre", more)).toEqual(["lama"]);
  });

  it("pain points stand worst first, by what raters said before what is declared", () => {
    expect(ids("masalah", "antre")).toEqual(["p1", "p2"]);
    expect(ids("masalah", "rekam")).toEqual(["p2"]);
    const milder = withMore({ scores: { "p1|severity||2||r1": 1 } });
    expect(ids("masalah", "antre", milder)).toEqual(["p2", "p1"]);
  });

  it("a persona's lane shows what concerns that one or everybody", () => {
    const more = withMore({
      lanes: { l: { shows: "pains", persona: "sari" } },
      insights: { p3: { type: "pain", steps: ["antre"], personas: ["budi"], order: "a9" } },
    });
    expect(ids("l", "antre", more).sort()).toEqual(["p1", "p2"]);
  });

  it("evidence of a step is what it, its touchpoints and its insights rest on", () => {
    const more = withMore({
      lanes: { l: { shows: "evidence" } },
      evidence: { foto: { order: "a1" } },
      touchpoints: { t: { step: "ambil", evidence: ["foto"] } },
      steps: { ambil: { phase: "selesai", evidence: ["survei", "foto"] } },
    });
    expect(ids("l", "ambil", more)).toEqual(["survei", "foto"]);
    expect(ids("l", "antre", more)).toEqual(["survei"]);
  });

  it("knows who stands where and how much there is", () => {
    expect(actorsOfStage(journey, "support").map(({ id }) => id)).toEqual(["server"]);
    expect(counts(journey)).toEqual({ phases: 2, steps: 3, personas: 2, pains: 2, hypotheses: 1 });
  });
});

describe("pain points", () => {
  it("are numbered over the whole map, gains left out", () => {
    expect([...painNumbers(journey)]).toEqual([
      ["p1", 1],
      ["p2", 2],
    ]);
  });

  it("take the median of the latest round, or what is declared", () => {
    const of = (id: string, from = journey): unknown => severityOf(from, find(from, "insights", id) as never);
    expect(of("p1")).toEqual({ value: 4, n: 1, low: 4, high: 4 });
    expect(of("p2")).toEqual({ value: 3, n: 0, low: null, high: null });
    const more = withMore({ scores: { "p1|severity||2||a": 1, "p1|severity||2||b": 2 } });
    expect(of("p1", more)).toEqual({ value: 1.5, n: 2, low: 1, high: 2 });
    expect(severityGrade({ value: 1.5, n: 2, low: 1, high: 2 })).toBe(2);
    expect(severityGrade({ value: null, n: 0, low: null, high: null })).toBeNull();
  });
});

describe("emotion", () => {
  it("is the median of the latest round, with quartiles from three raters on", () => {
    expect(emotionAt(journey, "r2", "sari", "antre")).toEqual({
      step: "antre",
      persona: "sari",
      value: -1,
      n: 3,
      round: 1,
      spread: [-1.5, -0.25],
      isHypothesis: true,
      isMeasured: false,
      mine: -2,
    });
    const later = withMore({ scores: { "antre|emotion|sari|2||r1": 2 } });
    expect(emotionAt(later, "r2", "sari", "antre")).toMatchObject({
      value: 2,
      n: 1,
      round: 2,
      spread: null,
      mine: null,
    });
  });

  it("of several raters of a survey is measured, and no hypothesis", () => {
    expect(emotionAt(journey, "me", "sari", "rekam")).toMatchObject({
      value: 0,
      isHypothesis: false,
      isMeasured: true,
    });
  });

  it("has a place for every step", () => {
    expect(emotionCurve(journey, "me", "sari").map((point) => point?.value ?? null)).toEqual([-1, 0, null]);
    expect(emotionAt(journey, "me", "budi", "antre")).toBeNull();
    expect([...judgedPersonas(journey)]).toEqual(["sari"]);
  });
});

describe("answers stay the same objects while they say the same", () => {
  const doc = new Y.Doc();
  writeDoc(doc, QUEUE);
  const store = createStore(doc, { rater: "me" });
  const run = (edit: Edit): void => void store.run({ name: "test", plan: () => [edit] }, null);

  it("when a record elsewhere changes", () => {
    const look = (): unknown[] => [
      stepsInOrder(store.journey),
      cells(store.journey, lane("belakang", store.journey), "rekam"),
      cells(store.journey, lane("masalah", store.journey), "rekam"),
      emotionAt(store.journey, "me", "sari", "rekam"),
      find(store.journey, "steps", "rekam"),
    ];
    const before = look();
    run({ op: "set", kind: "touchpoints", id: "isi", field: "status", value: "failed" });
    run({ op: "put", kind: "scores", id: "antre|emotion|sari|1||me", record: 1 });
    run({ op: "set", kind: "insights", id: "p1", field: "owner", value: "Dinas" });
    for (const [index, answer] of look().entries()) expect(answer).toBe(before[index]);
  });

  it("but not when it is their own", () => {
    const before = cells(store.journey, lane("belakang", store.journey), "rekam");
    run({ op: "set", kind: "touchpoints", id: "cek", field: "status", value: "failed" });
    expect(cells(store.journey, lane("belakang", store.journey), "rekam")).not.toBe(before);
  });
});
