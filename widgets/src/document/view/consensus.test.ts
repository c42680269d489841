import { describe, expect, it } from "vitest";
import { accordOf, disagreement } from "./consensus.js";

const EMOTION = { low: -2, high: 2 };

/** So many answers at each level, from the lowest. */
const room = (...counts: number[]): number[] =>
  counts.flatMap((count, index) => Array<number>(count).fill(index - 2));

describe("disagreement", () => {
  it("is that of Tastle and Wierman", () => {
    // their consensus of a five-level scale: 1 alike, 0 split in two, .433985 even
    expect(disagreement(room(0, 0, 9, 0, 0), EMOTION)).toBe(0);
    expect(disagreement(room(9, 0, 0, 0, 9), EMOTION)).toBe(1);
    expect(1 - (disagreement(room(3, 3, 3, 3, 3), EMOTION) ?? 0)).toBeCloseTo(0.433985, 6);
    expect(disagreement(room(5, 3, 1, 3, 6), EMOTION)).toBeCloseTo(0.749, 3);
  });

  it("does not depend on the size of the scale, and knows none below two people", () => {
    const wide = room(5, 3, 1, 3, 6).map((value) => 10 * value);
    expect(disagreement(wide, { low: -20, high: 20 })).toBeCloseTo(0.749, 3);
    expect([disagreement([], EMOTION), disagreement([1], EMOTION)]).toEqual([null, null]);
    expect(disagreement([1, 1], { low: 1, high: 1 })).toBeNull();
  });

  it("is called by what the room should do", () => {
    expect([0, 0.24, 0.25, 0.39, 0.4, 1].map(accordOf)).toEqual([
      "agree",
      "agree",
      "somewhat",
      "somewhat",
      "apart",
      "apart",
    ]);
  });
});
