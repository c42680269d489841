import type { Entry, Insight, Journey } from "../journey.js";
import { all, grouping } from "./entries.js";
import { memo } from "./memo.js";
import { ascending, quantile } from "./quantile.js";
import { judged, ratings } from "./ratings.js";

/** How bad a pain point is. */
export interface Severity {
  /** 0 to 4, or null if nobody said. */
  readonly value: number | null;
  /** How many raters; 0 where it is declared. */
  readonly n: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** The insights felt at a step, from first to last. */
export const insightsAt = grouping("insights", ({ record }) => record.steps ?? []);

/** The pain points from first to last. */
export function painsInOrder(journey: Journey): readonly Entry<"insights">[] {
  return all(journey, "insights").filter(({ record }) => typeOf(record) === "pain");
}

/** The map-wide number of each pain point, by id. */
export const painNumbers = memo((journey: Journey): ReadonlyMap<string, number> => {
  return new Map(painsInOrder(journey).map(({ id }, index) => [id, index + 1]));
});

export function typeOf(insight: Insight): NonNullable<Insight["type"]> {
  return insight.type ?? "pain";
}

/** The median of the latest ratings; without any, what is declared. */
export function severityOf(journey: Journey, { id, record }: Entry<"insights">): Severity {
  const votes = ratings(journey).get(judged(id, "severity"))?.votes;
  if (!votes) return { value: record.severity ?? null, n: 0, low: null, high: null };
  const sorted = ascending(votes.map(({ value }) => value));
  return {
    value: quantile(sorted, 0.5),
    n: votes.length,
    low: sorted[0] ?? null,
    high: sorted.at(-1) ?? null,
  };
}

/** A severity as its mark shows it: whole, 0 to 4. */
export function severityGrade({ value }: Severity): number | null {
  return value === null ? null : Math.min(4, Math.max(0, Math.round(value)));
}
