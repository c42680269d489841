export const LOWEST = -2;
export const HIGHEST = 2;
const MARGIN = 20;

/** How high the plot is. */
export function plotHeight(kind: "document" | "cell" | "static"): number {
  return kind === "document" ? 149 : 140;
}

/** Where a feeling stands in the plot, from its top. */
export function heightOf(value: number, height: number): number {
  return height / 2 - (value / HIGHEST) * (height / 2 - MARGIN);
}

/** The feeling at a height of the plot, snapped and kept on the scale. */
export function valueAt(y: number, height: number, snap: number): number {
  const value = ((height / 2 - y) / (height / 2 - MARGIN)) * HIGHEST;
  return snapped(value, snap);
}

/** A feeling on the scale, to the nearest tenth or half. */
export function snapped(value: number, snap: number): number {
  const kept = Math.max(LOWEST, Math.min(HIGHEST, Math.round(value / snap) * snap));
  return Math.round(kept * 10) / 10 + 0;
}
