import { describe, expect, it } from "vitest";
import type { Store } from "../document/store.js";
import {
  answersOf,
  emotionAt,
  judged,
  lanesInOrder,
  progressOf,
  ratings,
  severityOf,
  spreadsOf,
} from "../document/view.js";
import { cancelRound, closeRound, finishRating, openRound, rate, revealRound } from "./index.js";
import { PAINS, room, roundOf, SARI, STEPS, told, why } from "./testing/room.js";

describe("a scoring round", () => {
  it("is private until it is revealed, to the facilitator as to all", () => {
    const [lead, one, two] = room("lead", "one", "two") as [Store, Store, Store];
    const before = lead.journey;
    expect(lead.run(openRound, { ...SARI, expected: 20 })).toBeNull();
    expect(roundOf(lead)).toMatchObject({ number: 2, state: "private", expected: 20, facilitator: "lead" });
    told(one, 2);
    told(two, -2, ["antre"]);
    for (const { journey, rater } of [lead, one, two]) {
      for (const step of STEPS)
        expect(emotionAt(journey, rater, "sari", step)).toEqual(emotionAt(before, rater, "sari", step));
      expect(spreadsOf(journey, roundOf(lead))).toEqual([]);
      expect(ratings(journey).get(judged("ambil", "emotion", "sari"))).toBeUndefined();
    }
    expect(progressOf(lead.journey, roundOf(lead))).toEqual({ done: 1, begun: 1, leads: false });
    expect(answersOf(two.journey, roundOf(two), "two").get("antre")?.value).toBe(-2);
    expect(lead.run(revealRound, {})).toBeNull();
    expect(emotionAt(lead.journey, "lead", "sari", "antre")).toMatchObject({
      value: 0,
      n: 2,
      round: 2,
      isMeasured: true,
    });
  });

  it("shows one spread a question, with what was said before", () => {
    const [lead, one, two] = room("lead", "one", "two") as [Store, Store, Store];
    lead.run(openRound, SARI);
    told(one, 2, STEPS, "cepat");
    told(two, -2, ["antre"], "lama");
    lead.run(revealRound, {});
    const [antre, rekam, ambil] = spreadsOf(lead.journey, roundOf(lead));
    expect(antre).toMatchObject({ subject: "antre", median: 0, disagreement: 1, beforeRound: 1 });
    expect(antre?.answers.map(({ reason }) => reason).sort()).toEqual(["cepat", "lama"]);
    expect(antre?.before.toSorted()).toEqual([-1, -2, 0.5]);
    expect(antre?.disagreementBefore).toBeCloseTo(0.381, 3);
    expect([rekam?.disagreement, ambil?.before]).toEqual([null, []]);
  });

  it("goes on in a next one, which closes the one before", () => {
    const [lead, one] = room("lead", "one") as [Store, Store];
    lead.run(openRound, { ...SARI, expected: 9 });
    told(one, 1);
    lead.run(revealRound, {});
    const first = roundOf(lead).id;
    expect(lead.run(openRound, SARI)).toBeNull();
    expect(roundOf(lead)).toMatchObject({ number: 3, expected: 9 });
    expect(lead.journey.rounds[first]?.state).toBe("closed");
    expect(emotionAt(lead.journey, "lead", "sari", "antre")).toMatchObject({ value: 1, round: 2 });
  });

  it("counts who is done: who said so, or answered everything", () => {
    const [lead, one, two] = room("lead", "one", "two") as [Store, Store, Store];
    lead.run(openRound, SARI);
    const { id } = roundOf(lead);
    told(one, 0);
    told(two, 0, ["antre"]);
    expect(two.run(finishRating, { round: id })).toBeNull();
    expect(two.plan(finishRating, { round: id })).toEqual([]);
    expect(progressOf(lead.journey, roundOf(lead))).toEqual({ done: 2, begun: 0, leads: false });
    lead.run(rate, { round: id, subject: "antre", value: 1 });
    expect(progressOf(lead.journey, roundOf(lead))).toEqual({ done: 2, begun: 1, leads: true });
  });

  it("takes an answer back and its reason along", () => {
    const [lead] = room("lead") as [Store];
    lead.run(openRound, SARI);
    told(lead, 1, ["antre"], "ramah");
    told(lead, 2, ["antre"]);
    const { id } = roundOf(lead);
    expect(answersOf(lead.journey, roundOf(lead), "lead").get("antre")).toEqual({
      value: 2,
      reason: "ramah",
    });
    expect(lead.run(rate, { round: id, subject: "antre", value: null })).toBeNull();
    expect(answersOf(lead.journey, roundOf(lead), "lead").size).toBe(0);
    expect(lead.plan(rate, { round: id, subject: "antre", value: null })).toEqual([]);
  });

  it("keeps answers once they are revealed; only a reason may still be told, until it is closed", () => {
    const [lead] = room("lead") as [Store];
    lead.run(openRound, SARI);
    told(lead, 1, ["antre"]);
    lead.run(revealRound, {});
    const { id } = roundOf(lead);
    const ask = (value: number | null, reason?: string) =>
      why(lead.run(rate, { round: id, subject: "antre", value, reason }));
    expect([ask(2), ask(null), ask(1, "ramah")]).toEqual(["command.round.over", "command.round.over", null]);
    expect(spreadsOf(lead.journey, roundOf(lead))[0]?.answers).toEqual([{ value: 1, reason: "ramah" }]);
    expect(lead.run(closeRound, SARI)).toBeNull();
    expect(ask(1, "sekali")).toBe("command.round.over");
  });

  it("is left alone by undo, with its answers and who is done, private or closed", () => {
    const [lead] = room("lead") as [Store];
    lead.run(openRound, SARI);
    told(lead, 1, ["antre"]);
    lead.run(finishRating, { round: roundOf(lead).id });
    expect(lead.canUndo).toBe(false);
    lead.run(revealRound, {});
    lead.run(closeRound, SARI);
    const before = JSON.stringify(lead.journey);
    while (lead.undo());
    expect(JSON.stringify(lead.journey)).toBe(before);
    expect([...answersOf(lead.journey, roundOf(lead), "lead").values()]).toEqual([{ value: 1, reason: "" }]);
  });

  it("goes with its answers when it is called off", () => {
    const [lead, one] = room("lead", "one") as [Store, Store];
    const before = JSON.stringify(lead.journey);
    lead.run(openRound, SARI);
    told(one, 1);
    expect(one.run(cancelRound, {})).toBeNull();
    expect(JSON.stringify(lead.journey)).toBe(before);
  });

  it("gives the map one lane of disagreement below the curve", () => {
    const [lead] = room("lead") as [Store];
    for (let turn = 0; turn < 2; turn++) {
      lead.run(openRound, SARI);
      told(lead, 1, ["antre"]);
      lead.run(revealRound, {});
    }
    const shows = lanesInOrder(lead.journey).map(({ record }) => record.shows);
    expect(shows).toEqual([
      "actions",
      "touchpoints",
      "thoughts",
      "emotion",
      "disagreement",
      "pains",
      "backstage",
    ]);
  });

  it("asks the severity of pain points that are not resolved", () => {
    const [lead, one] = room("lead", "one") as [Store, Store];
    lead.run(openRound, PAINS);
    const { id } = roundOf(lead, PAINS);
    expect(why(one.run(rate, { round: id, subject: "g1", value: 3 }))).toBe("command.gone");
    expect(one.run(rate, { round: id, subject: "p2", value: 1 })).toBeNull();
    const pain = { kind: "insights" as const, id: "p2", record: lead.journey.insights.p2! };
    expect(severityOf(lead.journey, pain)).toMatchObject({ value: 3, n: 0 });
    lead.run(revealRound, {});
    expect(severityOf(lead.journey, pain)).toMatchObject({ value: 1, n: 1 });
  });

  it("says why something may not be", () => {
    const [lead] = room("lead") as [Store];
    expect(why(lead.run(revealRound, {}))).toBe("command.round.none");
    expect(why(lead.run(cancelRound, {}))).toBe("command.round.none");
    expect(why(lead.run(closeRound, SARI))).toBe("command.round.none");
    expect(why(lead.run(openRound, { measure: "reach", persona: "" }))).toBe("command.round.levels");
    expect(why(lead.run(openRound, { measure: "emotion", persona: "gone" }))).toBe("command.gone");
    expect(why(lead.run(rate, { round: "gone", subject: "antre", value: 0 }))).toBe("command.round.none");
    lead.run(openRound, SARI);
    expect(why(lead.run(openRound, PAINS))).toBe("command.round.running");
    expect(why(lead.run(closeRound, SARI))).toBe("command.round.running");
    expect(why(lead.run(revealRound, {}))).toBe("command.round.empty");
    expect(why(lead.run(rate, { round: roundOf(lead).id, subject: "antre", value: 3 }))).toBe(
      "command.range",
    );
    expect(why(room("x")[0]!.run(finishRating, { round: "gone" }))).toBe("command.round.none");
  });
});
