import { describe, expect, it } from "vitest";
import { heightOf, plotHeight, snapped, valueAt } from "./scale.js";

describe("scale of the curve", () => {
  it("puts zero in the middle and the best on top", () => {
    const height = plotHeight("document");
    expect(heightOf(0, height)).toBe(height / 2);
    expect(heightOf(2, height)).toBe(20);
    expect(heightOf(-2, height)).toBe(height - 20);
  });

  it("reads back what it places, snapped to a tenth", () => {
    for (const value of [-1.9, -0.3, 0, 0.7, 2]) expect(valueAt(heightOf(value, 149), 149, 0.1)).toBe(value);
  });

  it("snaps to halves and stays on the scale", () => {
    expect(snapped(0.7, 0.5)).toBe(0.5);
    expect(snapped(-3, 0.1)).toBe(-2);
    expect(Object.is(snapped(-0.04, 0.1), 0)).toBe(true);
  });
});
