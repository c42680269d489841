type Plain = Record<string, Record<string, Record<string, unknown>>>;

/** A journey with its steps, and all that hangs on them, repeated until there are so many. */
export function stretched(raw: unknown, wanted: number): unknown {
  const journey = structuredClone(raw) as Plain & { phases: Record<string, { order: string }> };
  const originals = Object.entries(journey["steps"] ?? {});
  for (let round = 1; Object.keys(journey["steps"] ?? {}).length < wanted; round += 1) {
    for (const [id, phase] of Object.entries(structuredClone(raw as typeof journey).phases)) {
      journey.phases[`${id}-${round}`] = { ...phase, order: `b${String(round).padStart(2, "0")}${phase.order}` };
    }
    for (const [id, step] of originals) {
      journey["steps"]![`${id}-${round}`] = { ...step, phase: `${String(step["phase"])}-${round}` };
      copyOf(journey, "touchpoints", id, round);
      copyOf(journey, "cards", id, round);
    }
    for (const [key, score] of Object.entries((raw as Plain)["scores"] ?? {})) {
      const [subject, ...rest] = key.split("|");
      if (originals.some(([id]) => id === subject)) journey["scores"]![[`${subject}-${round}`, ...rest].join("|")] = score;
    }
  }
  return journey;
}

function copyOf(journey: Plain, kind: string, step: string, round: number): void {
  for (const [id, record] of Object.entries(journey[kind] ?? {})) {
    if (record["step"] === step) journey[kind]![`${id}-${round}`] = { ...record, step: `${step}-${round}` };
  }
}
