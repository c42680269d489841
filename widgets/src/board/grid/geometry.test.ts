import { describe, expect, it } from "vitest";
import { columnWidth, densityOf, headerWidth, lettersIn, widthOf, windowOf } from "./geometry.js";

const room = { full: 1440, width: 1440, header: 124, open: 8, folded: 0 };

describe("geometry of the grid", () => {
  it("fills the board with six to twelve steps", () => {
    expect(densityOf(room)).toBe("comfortable");
    expect(columnWidth(room, "comfortable")).toBe(164);
  });

  it("keeps the density when the inspector pushes", () => {
    const tight = { ...room, width: 1440 - 322 };
    expect(densityOf(tight)).toBe("comfortable");
    expect(columnWidth(tight, "comfortable")).toBe(124);
  });

  it("stops columns at their widest and scrolls at their narrowest", () => {
    expect(columnWidth({ ...room, open: 3 }, "comfortable")).toBe(240);
    expect(columnWidth({ ...room, open: 20 }, densityOf({ ...room, open: 20 }))).toBe(104);
  });

  it("grows terse as the board narrows, and scrolls rather than say less than a card's words", () => {
    for (const full of [1000, 850, 682, 600])
      expect(densityOf({ ...room, full, header: 96, open: 10 })).toBe("compact");
  });

  it("keeps the columns of a narrow board wide enough to be read, with the inspector open or not", () => {
    for (const width of [682, 400])
      expect(columnWidth({ full: 682, width, header: 96, open: 10, folded: 0 }, "compact")).toBe(120);
    expect(columnWidth({ full: 682, width: 682, header: 96, open: 10, folded: 0 }, "condensed")).toBe(58);
    expect(columnWidth({ full: 682, width: 682, header: 96, open: 4, folded: 0 }, "compact")).toBe(146);
  });

  it("knows its five widths", () => {
    expect([1400, 1100, 860, 600, 599].map(widthOf)).toEqual(["wide", "desk", "middle", "narrow", "phone"]);
    expect(headerWidth("middle")).toBe(96);
  });

  it("knows how long a word may be before it breaks", () => {
    expect(lettersIn(104, "compact")).toBe(8);
    expect(lettersIn(62, "condensed")).toBe(6);
    expect(lettersIn(164, "comfortable")).toBe(16);
  });

  it("draws what is seen and three more on each side", () => {
    const starts = Array.from({ length: 60 }, (_, i) => i * 104);
    expect(windowOf(starts, 1040, 2080)).toEqual([7, 22]);
    expect(windowOf(starts, 0, 500)).toEqual([0, 7]);
  });
});
