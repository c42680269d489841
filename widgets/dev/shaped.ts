import { stretched } from "./stretched.js";

type Plain = Record<string, Record<string, Record<string, unknown>>>;

/** A journey as the page was asked for: so many steps or lanes, many pain points in one cell, another first language. */
export function shaped(raw: unknown, query: URLSearchParams): unknown {
  const steps = Number(query.get("steps") ?? 0);
  const whole = raw as Plain;
  const journey = structuredClone(steps > count(whole) ? stretched(raw, steps) : raw) as Plain;
  if (steps > 0 && steps < count(whole)) cut(journey, steps);
  const lanes = Number(query.get("lanes") ?? 0);
  for (let n = 1; Object.keys(journey["lanes"] ?? {}).length < lanes; n += 1) {
    journey["lanes"]![`bebas-${n}`] = { order: `b0${n}`, label: { id: `Catatan ${n}`, en: `Notes ${n}` } };
  }
  if (query.has("crowd")) crowd(journey, Number(query.get("crowd") || 7));
  if (query.has("speaks")) journey["meta"]!["language"] = query.get("speaks") as never;
  return journey;
}

function count(journey: Plain): number {
  return Object.keys(journey["steps"] ?? {}).length;
}

function cut(journey: Plain, steps: number): void {
  const order = (id: string): string => {
    const step = journey["steps"]![id]!;
    return `${String(journey["phases"]![String(step["phase"])]?.["order"])} ${String(step["order"])}`;
  };
  const kept = Object.keys(journey["steps"]!).sort((one, other) => (order(one) < order(other) ? -1 : 1)).slice(0, steps);
  for (const id of Object.keys(journey["steps"]!)) if (!kept.includes(id)) delete journey["steps"]![id];
  const phases = new Set(kept.map((id) => journey["steps"]![id]!["phase"]));
  for (const id of Object.keys(journey["phases"]!)) if (!phases.has(id as never)) delete journey["phases"]![id];
}

function crowd(journey: Plain, wanted: number): void {
  const [[, pain]] = Object.entries(journey["insights"]!).filter(([, { type }]) => type === "pain") as [[string, object]];
  for (let n = 1; n <= wanted; n += 1) {
    const text = { id: `Keluhan ke-${n} di langkah yang sama`, en: `Complaint ${n} at the same step` };
    journey["insights"]![`ramai-${n}`] = { ...pain, order: `c0${n}`, text, steps: [Object.keys(journey["steps"]!)[0]] };
  }
}
