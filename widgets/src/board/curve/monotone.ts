export interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * Slopes of a monotone cubic through spots in order of x.
 *
 * Source: Fritsch and Carlson (1980), Monotone Piecewise Cubic Interpolation, SIAM J. Numer. Anal. 17(2).
 */
export function slopes(spots: readonly Spot[]): number[] {
  const secants = spots.slice(1).map((spot, i) => secant(at(spots, i), spot));
  const found = spots.map((_, i) => {
    const before = secants[i - 1];
    const after = secants[i];
    if (before === undefined || after === undefined) return before ?? after ?? 0;
    return before * after <= 0 ? 0 : (before + after) / 2;
  });
  secants.forEach((slope, i) => {
    limit(found, i, slope);
  });
  return found;
}

/** The cubic Bézier pieces between spots, one a gap, each a path of its own. */
export function pieces(spots: readonly Spot[]): string[] {
  const tangents = slopes(spots);
  return spots.slice(1).map((end, i) => {
    const start = at(spots, i);
    return `M${point(start)}${bend(start, end, tangents[i] ?? 0, tangents[i + 1] ?? 0)}`;
  });
}

/** A closed shape between two curves over the same x. */
export function band(upper: readonly Spot[], lower: readonly Spot[]): string {
  return `${run(upper)}L${run(lower, true).slice(1)}Z`;
}

/** One path through all spots, or back through them from the last. */
export function run(spots: readonly Spot[], backward = false): string {
  const tangents = slopes(spots);
  const order = spots.map((spot, i) => ({ spot, slope: tangents[i] ?? 0 }));
  if (backward) order.reverse();
  return order
    .map(({ spot, slope }, i) => {
      const before = order[i - 1];
      return before ? bend(before.spot, spot, before.slope, slope) : `M${point(spot)}`;
    })
    .join("");
}

function limit(found: number[], i: number, slope: number): void {
  const [start, end] = [found[i] ?? 0, found[i + 1] ?? 0];
  if (slope === 0) {
    found[i] = 0;
    found[i + 1] = 0;
    return;
  }
  const length = Math.hypot(start / slope, end / slope);
  if (length > 3) {
    found[i] = (3 * start) / length;
    found[i + 1] = (3 * end) / length;
  }
}

function secant(start: Spot, end: Spot): number {
  return (end.y - start.y) / (end.x - start.x);
}

function bend(start: Spot, end: Spot, from: number, to: number): string {
  const third = (end.x - start.x) / 3;
  const one = { x: start.x + third, y: start.y + from * third };
  const two = { x: end.x - third, y: end.y - to * third };
  return `C${point(one)} ${point(two)} ${point(end)}`;
}

function at(spots: readonly Spot[], i: number): Spot {
  return spots[i] ?? { x: 0, y: 0 };
}

function point({ x, y }: Spot): string {
  return `${round(x)},${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
