import type { Entry, Journey } from "../journey.js";
import { all, grouping } from "./entries.js";
import { keepList, memo } from "./memo.js";

/** A column: a step, where it stands, and the phase above it. */
export interface Column {
  readonly step: Entry<"steps">;
  readonly phase: Entry<"phases">;
  /** From 0, over the whole journey. */
  readonly index: number;
}

/** The phases from first to last. */
export function phasesInOrder(journey: Journey): readonly Entry<"phases">[] {
  return all(journey, "phases");
}

/** The lanes from top to bottom. */
export function lanesInOrder(journey: Journey): readonly Entry<"lanes">[] {
  return all(journey, "lanes");
}

/** The personas; the place in this list gives marker and color. */
export function personasInOrder(journey: Journey): readonly Entry<"personas">[] {
  return all(journey, "personas");
}

/** The steps of a phase from first to last. */
export const stepsOfPhase = grouping("steps", ({ record }) => [record.phase]);

let last: readonly Entry<"steps">[] = [];

/** The steps as columns: by phase, then within it. */
export const stepsInOrder = memo((journey: Journey): readonly Entry<"steps">[] => {
  last = keepList(
    last,
    phasesInOrder(journey).flatMap(({ id }) => stepsOfPhase(journey, id)),
  );
  return last;
});

/** The columns with the phase of each. */
export const columns = memo((journey: Journey): readonly Column[] => {
  const held = phasesInOrder(journey).flatMap((phase) =>
    stepsOfPhase(journey, phase.id).map((step) => ({ phase, step })),
  );
  return held.map((column, index) => ({ ...column, index }));
});
