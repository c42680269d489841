import { describe, expect, it } from "vitest";
import { axisOf, readStatistics } from "./statistics-answer.js";

const row = { id: "calo", number: 4, label: "Calo", severity: 4, weight: 0.9, low: 0.8, high: 0.97, n: 12 };

describe("the answer about pain points", () => {
  it("comes worst first and drops half an interval", () => {
    const answer = readStatistics({
      rows: [{ ...row, id: "b", weight: 0.4, high: null }, row],
      sentence: "#4",
      note: "n 12",
    });
    expect(answer?.rows.map(({ id, low, high }) => [id, low, high])).toEqual([
      ["calo", 0.8, 0.97],
      ["b", null, null],
    ]);
    expect(answer?.sentence).toBe("#4");
  });

  it("is none where Python answers otherwise", () => {
    expect(readStatistics("no")).toBeNull();
    expect(readStatistics(null)).toBeNull();
  });

  it("has an axis of round ticks around everything", () => {
    const rows = readStatistics([row, { ...row, weight: 0.55, low: 0.41, high: 0.7 }])?.rows ?? [];
    expect(axisOf(rows)).toEqual({ low: 0.4, high: 1, ticks: [0.4, 0.6, 0.8, 1] });
    const one = readStatistics([{ ...row, weight: 0.5, low: null }])?.rows ?? [];
    expect(axisOf(one).ticks.length).toBeGreaterThanOrEqual(2);
  });
});
