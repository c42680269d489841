import { describe, expect, it } from "vitest";
import { emotionAt } from "../document/view.js";
import { scoreEmotion, scoreSeverity } from "./index.js";
import { desk, done, ME, refusal } from "./testing/desk.js";

describe("rating", () => {
  it("is one entry of mine, a hypothesis, in the round that is shown", () => {
    const { scores } = done(scoreEmotion, { step: "antre", persona: "sari", value: -1.5 });
    expect(scores[`antre|emotion|sari|1||${ME}`]).toBe(-1.5);
    const second = { ...structuredClone(desk().journey), scores: { "antre|emotion|sari|3||r1": 1 } };
    const later = done(scoreEmotion, { step: "ambil", persona: "budi", value: 0 }, second);
    expect(later.scores[`ambil|emotion|budi|3||${ME}`]).toBe(0);
  });

  it("twice is one entry, and the same again nothing", () => {
    const store = desk();
    store.run(scoreEmotion, { step: "antre", persona: "sari", value: 1 });
    store.run(scoreEmotion, { step: "antre", persona: "sari", value: 2 });
    expect(Object.keys(store.journey.scores).filter((key) => key.endsWith(ME))).toHaveLength(1);
    expect(store.plan(scoreEmotion, { step: "antre", persona: "sari", value: 2 })).toEqual([]);
    store.run(scoreEmotion, { step: "antre", persona: "sari", value: null });
    expect(emotionAt(store.journey, ME, "sari", "antre")).toMatchObject({ n: 3, mine: null });
  });

  it("a point that several raters of a survey made is refused", () => {
    expect(refusal(scoreEmotion, { step: "rekam", persona: "sari", value: 1 })).toEqual([
      "command.score.measured",
      { n: 2 },
    ]);
  });

  it("a planned journey takes hypotheses", () => {
    const planned = { ...structuredClone(desk().journey), meta: { ontology: "planned", languages: ["id"] } };
    const journey = done(scoreEmotion, { step: "ambil", persona: "sari", value: 2 }, planned);
    expect(emotionAt(journey, ME, "sari", "ambil")).toMatchObject({ value: 2, isHypothesis: true, mine: 2 });
  });

  it("stays on its scale, the journey's own if it declares one", () => {
    expect(refusal(scoreEmotion, { step: "antre", persona: "sari", value: 2.1 })).toEqual([
      "command.range",
      { low: -2, high: 2 },
    ]);
    expect(refusal(scoreEmotion, { step: "antre", persona: "sari", value: Number.NaN })[0]).toBe(
      "command.range",
    );
    const wide = { ...structuredClone(desk().journey), meta: { scales: { emotion: { low: -5, high: 5 } } } };
    expect(done(scoreEmotion, { step: "antre", persona: "sari", value: 4 }, wide).scores).toHaveProperty([
      `antre|emotion|sari|1||${ME}`,
    ]);
  });

  it("severity is rated of a pain point, for nobody in particular", () => {
    expect(done(scoreSeverity, { insight: "p1", value: 3 }).scores[`p1|severity||1||${ME}`]).toBe(3);
    expect(refusal(scoreSeverity, { insight: "p1", value: 5 })[1]).toEqual({ low: 0, high: 4 });
  });

  it("what is gone is not rated", () => {
    expect(refusal(scoreEmotion, { step: "gone", persona: "sari", value: 0 })[0]).toBe("command.gone");
    expect(refusal(scoreEmotion, { step: "antre", persona: "gone", value: 0 })[0]).toBe("command.gone");
    expect(refusal(scoreSeverity, { insight: "gone", value: 0 })[0]).toBe("command.gone");
  });
});
