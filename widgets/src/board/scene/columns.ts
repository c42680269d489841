import type { Journey, Phase, Step } from "../../document/journey.js";
import { phasesInOrder, stepsOfPhase } from "../../document/view.js";
import { remember } from "./remember.js";

export interface StepColumn {
  readonly id: string;
  /** From 1, over all phases. */
  readonly number: number;
  readonly phase: string;
  readonly step: Step;
}

export interface PhaseColumns {
  readonly id: string;
  /** From 0. */
  readonly index: number;
  readonly letter: string;
  readonly phase: Phase;
  readonly steps: readonly StepColumn[];
}

const keep = remember<readonly PhaseColumns[]>();

/** Phases in order, each with its steps in order: the columns of the map. */
export function columnsOf(journey: Journey): readonly PhaseColumns[] {
  return keep([journey.phases, journey.steps], () => {
    let number = 0;
    return phasesInOrder(journey).map(({ id, record: phase }, index) => {
      const steps = stepsOfPhase(journey, id).map(({ id: stepId, record: step }) => {
        number += 1;
        return { id: stepId, number, phase: id, step };
      });
      return { id, index, letter: letterOf(index), phase, steps };
    });
  });
}

/** Steps in the order of the map. */
export function stepsOf(journey: Journey): readonly StepColumn[] {
  return columnsOf(journey).flatMap(({ steps }) => steps);
}

/** A, B … Z, AA, AB … */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
