import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { band, pieces, run, type Spot, slopes } from "./monotone.js";

const spread = (ys: readonly number[]): Spot[] => ys.map((y, i) => ({ x: i * 100, y }));

/** A cubic Hermite piece at t, 0 to 1. */
function height(start: Spot, end: Spot, from: number, to: number, t: number): number {
  const width = end.x - start.x;
  return (
    (2 * t ** 3 - 3 * t ** 2 + 1) * start.y +
    (t ** 3 - 2 * t ** 2 + t) * width * from +
    (-2 * t ** 3 + 3 * t ** 2) * end.y +
    (t ** 3 - t ** 2) * width * to
  );
}

describe("monotone curve", () => {
  it("never overshoots its spots", () => {
    const ys = fc.array(
      fc.integer({ min: -20, max: 20 }).map((y) => y / 10),
      { minLength: 2, maxLength: 12 },
    );
    fc.assert(
      fc.property(ys, fc.double({ min: 0, max: 1, noNaN: true }), (values, t) => {
        const spots = spread(values);
        const tangents = slopes(spots);
        for (let i = 0; i + 1 < spots.length; i += 1) {
          const [start, end] = [spots[i]!, spots[i + 1]!];
          const y = height(start, end, tangents[i]!, tangents[i + 1]!, t);
          expect(y).toBeGreaterThanOrEqual(Math.min(start.y, end.y) - 1e-9);
          expect(y).toBeLessThanOrEqual(Math.max(start.y, end.y) + 1e-9);
        }
      }),
    );
  });

  it("is a straight line through spots on a line", () => {
    expect(pieces(spread([0, 1, 2]))[0]).toBe("M0,0C33.33,0.33 66.67,0.67 100,1");
  });

  it("draws one piece a gap and one run through all", () => {
    expect(pieces(spread([1, -1, 0]))).toHaveLength(2);
    expect(run(spread([1, -1])).match(/C/g)).toHaveLength(1);
    expect(pieces(spread([1]))).toEqual([]);
  });

  it("closes a band forward above and backward below", () => {
    const shape = band(spread([1, 2]), spread([0, 1]));
    expect(shape.startsWith("M0,1C")).toBe(true);
    expect(shape).toContain("L100,1C");
    expect(shape.endsWith("0,0Z")).toBe(true);
  });
});
