import type { Entry, Journey } from "../../document/journey.js";
import {
  type EmotionPoint,
  emotionAt,
  emotionCurve,
  judgedPersonas,
  personasInOrder,
} from "../../document/view.js";
import { sameList } from "./remember.js";

/** A persona's place on the curve at a step; no point where nobody judged. */
export interface Feeling {
  /** Empty where the map names no persona. */
  readonly persona: string;
  /** The persona's place in the order, from 0: its marker and color. */
  readonly index: number;
  readonly point: EmotionPoint | null;
}

/** A band is drawn only over this many raters. */
export const BAND_FROM = 3;

/** The personas that have a curve, in order; one without a name if the map names none. */
export function curvesOf(journey: Journey): readonly string[] {
  const named = personasInOrder(journey).map(({ id }) => id);
  return named.length === 0 || judgedPersonas(journey).has("") ? [...named, ""] : named;
}

/** How each persona feels at a step. */
export function feelingsAt(journey: Journey, step: string, rater: string): readonly Feeling[] {
  return curvesOf(journey).map((persona, index) => ({
    persona,
    index,
    point: emotionAt(journey, rater, persona, step),
  }));
}

/** Whether enough raters spoke anywhere for a band to be drawn. */
export function hasBand(journey: Journey, rater: string): boolean {
  return curvesOf(journey).some((persona) =>
    emotionCurve(journey, rater, persona).some((point) => point?.spread),
  );
}

export function sameFeelings(one: readonly Feeling[], other: readonly Feeling[]): boolean {
  return (
    sameList(
      one.map(({ point }) => point),
      other.map(({ point }) => point),
    ) &&
    sameList(
      one.map(({ persona }) => persona),
      other.map(({ persona }) => persona),
    )
  );
}

/** A persona's place in the order, from 0. */
export function markerOf(journey: Journey, persona: string): number {
  return personasInOrder(journey).findIndex(({ id }) => id === persona);
}

export type PersonaEntry = Entry<"personas">;
