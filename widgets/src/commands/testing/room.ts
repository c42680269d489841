import { expect } from "vitest";
import * as Y from "yjs";
import type { Journey } from "../../document/journey.js";
import { createStore, type Store } from "../../document/store.js";
import { QUEUE } from "../../document/testing/queue-journey.js";
import { type Asking, lastRound, type Track } from "../../document/view.js";
import { writeDoc } from "../../document/y-mapping.js";
import type { Refusal } from "../command.js";
import { rate } from "../index.js";

export const SARI: Track = { measure: "emotion", persona: "sari" };
export const PAINS: Track = { measure: "severity", persona: "" };
export const STEPS = ["antre", "rekam", "ambil"];

/** A desk for each rater, all over one document. */
export function room(...raters: string[]): Store[] {
  const doc = new Y.Doc();
  writeDoc(doc, QUEUE);
  return raters.map((rater) => createStore(doc, { rater }));
}

export function roundOf({ journey }: { journey: Journey }, track = SARI): Asking {
  const round = lastRound(journey, track);
  if (!round) throw new Error("no round");
  return round;
}

export function told(
  store: Store,
  value: number,
  subjects: readonly string[] = STEPS,
  reason?: string,
): void {
  for (const subject of subjects)
    expect(store.run(rate, { round: roundOf(store).id, subject, value, reason })).toBeNull();
}

export const why = (refusal: Refusal | null): string | null => refusal?.key ?? null;
