/** The value below which a share of the sorted numbers lies, between neighbors in proportion (Hyndman and Fan, type 7). */
export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/** The numbers from least to most. */
export function ascending(values: readonly number[]): readonly number[] {
  return [...values].sort((a, b) => a - b);
}
