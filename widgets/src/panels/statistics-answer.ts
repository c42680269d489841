import { listIn } from "./use-answer.js";

/** One pain point as Python weighs it. */
export interface Rank {
  readonly id: string;
  readonly number: number;
  readonly label: string;
  readonly severity: number | null;
  readonly weight: number;
  /** null where nothing but a declaration stands behind the weight. */
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
}

export interface Statistics {
  readonly rows: readonly Rank[];
  readonly sentence: string;
  readonly note: string;
}

/** The answer of "pain_points", worst first; null if it is none. */
export function readStatistics(answer: unknown): Statistics | null {
  const list = listIn(answer, "rows");
  if (!list) return null;
  const { sentence, note } = (Array.isArray(answer) ? {} : answer) as { sentence?: unknown; note?: unknown };
  const rows = list.map(rankOf).sort((one, other) => other.weight - one.weight);
  return { rows, sentence: String(sentence ?? ""), note: String(note ?? "") };
}

function rankOf(row: Readonly<Record<string, unknown>>): Rank {
  const low = numberOf(row.weight_low ?? row.low);
  const high = numberOf(row.weight_high ?? row.high);
  const spread = low !== null && high !== null;
  return {
    id: String(row.id ?? ""),
    number: numberOf(row.number) ?? 0,
    label: String(row.label ?? ""),
    severity: numberOf(row.severity),
    weight: numberOf(row.weight) ?? 0,
    low: spread ? low : null,
    high: spread ? high : null,
    n: numberOf(row.n) ?? 0,
  };
}

function numberOf(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** Where all weigh the same, only their place on the whole scale says something. */
const WHOLE: Axis = { low: 0, high: 1, ticks: [0, 0.5, 1] };
const STEPS = [0.05, 0.1, 0.2, 0.25, 0.5, 1, 2, 5];

/** An axis with two to five round ticks around all dots and intervals. */
export function axisOf(rows: readonly Rank[]): Axis {
  const low = Math.min(...rows.map((row) => row.low ?? row.weight));
  const high = Math.max(...rows.map((row) => row.high ?? row.weight));
  if (low === high && low <= 1) return WHOLE;
  const span = Math.max(high - low, 0.05);
  const step = STEPS.find((size) => span / size <= 4) ?? 10;
  const from = Math.floor(low / step + 1e-9);
  const to = Math.max(from + 1, Math.ceil(high / step - 1e-9));
  const ticks = Array.from({ length: to - from + 1 }, (_, i) => Math.round((from + i) * step * 100) / 100);
  return { low: ticks[0] ?? 0, high: ticks.at(-1) ?? 1, ticks };
}
