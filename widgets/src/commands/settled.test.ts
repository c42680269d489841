import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { createStore, type Store } from "../document/store.js";
import { QUEUE } from "../document/testing/queue-journey.js";
import { emotionAt } from "../document/view.js";
import { writeDoc } from "../document/y-mapping.js";
import { closeRound, openRound, rate, revealRound, scoreEmotion, scoreSeverity } from "./index.js";
import { ME } from "./testing/desk.js";
import { PAINS, room, roundOf, SARI, told, why } from "./testing/room.js";

describe("what a round settled", () => {
  it("refuses the hand on the curve and the picker, with the number of raters", () => {
    const [lead, one] = room(ME, "one") as [Store, Store];
    lead.run(openRound, SARI);
    for (const store of [lead, one]) told(store, 1, ["antre"]);
    lead.run(revealRound, {});
    const refusal = lead.run(scoreEmotion, { step: "antre", persona: "sari", value: 0 });
    expect([refusal?.key, refusal?.values]).toEqual(["command.score.measured", { n: 2 }]);
    lead.run(closeRound, SARI);
    expect(why(lead.run(scoreEmotion, { step: "antre", persona: "sari", value: 0 }))).toBe(
      "command.score.measured",
    );
    lead.run(openRound, PAINS);
    lead.run(rate, { round: roundOf(lead, PAINS).id, subject: "p1", value: 2 });
    lead.run(revealRound, {});
    expect(why(lead.run(scoreSeverity, { insight: "p1", value: 0 }))).toBe("command.score.measured");
  });

  it("leaves what it did not ask to the hand, in the round before it", () => {
    const [lead] = room(ME) as [Store];
    lead.run(openRound, SARI);
    told(lead, 1, ["antre"]);
    expect(lead.run(scoreEmotion, { step: "ambil", persona: "sari", value: 2 })).toBeNull();
    expect(lead.journey.scores).toHaveProperty([`ambil|emotion|sari|1||${ME}`], 2);
    lead.run(revealRound, {});
    expect(lead.run(scoreEmotion, { step: "ambil", persona: "sari", value: 1 })).toBeNull();
    expect(emotionAt(lead.journey, ME, "sari", "ambil")).toMatchObject({
      value: 1,
      round: 1,
      isMeasured: false,
    });
  });

  it("goes into round 0 where the very first round was one of the room", () => {
    const doc = new Y.Doc();
    writeDoc(doc, { ...QUEUE, scores: {} });
    const lead = createStore(doc, { rater: ME });
    lead.run(openRound, SARI);
    told(lead, 1, ["antre"]);
    lead.run(revealRound, {});
    expect(lead.run(scoreEmotion, { step: "ambil", persona: "sari", value: 2 })).toBeNull();
    expect(lead.journey.scores).toHaveProperty([`ambil|emotion|sari|0||${ME}`], 2);
  });
});
