import type { Journey } from "../../document/journey.js";
import { emotionAt } from "../../document/view.js";
import type { Column } from "../grid/layout.js";
import { curvesOf } from "../scene/emotion.js";
import type { Spot } from "./monotone.js";
import { heightOf } from "./scale.js";

/** A place the curve goes through. */
export interface TrackSpot extends Spot {
  readonly hypothesis: boolean;
  /** The heights of the quartiles, where enough raters spoke. */
  readonly spread: readonly [upper: number, lower: number] | null;
  /** The mean of a folded phase. */
  readonly folded: boolean;
}

/** One persona's curve. */
export interface Track {
  readonly persona: string;
  readonly index: number;
  readonly spots: readonly TrackSpot[];
}

/** A point that is being moved by hand or by keys. */
export interface Lifted {
  readonly step: string;
  readonly persona: string;
  readonly value: number;
}

interface Wish {
  readonly columns: readonly Column[];
  readonly rater: string;
  readonly height: number;
  readonly lifted: Lifted | null;
}

/** Where the curve of each persona goes, column by column. */
export function tracksOf(journey: Journey, wish: Wish): readonly Track[] {
  return curvesOf(journey).map((persona, index) => ({
    persona,
    index,
    spots: wish.columns.flatMap((column) => spotIn(journey, persona, column, wish) ?? []),
  }));
}

function spotIn(journey: Journey, persona: string, column: Column, wish: Wish): TrackSpot | null {
  const x = column.x + column.width / 2;
  if (column.kind === "fold") return meanOf(journey, persona, column.phase.steps, { ...wish, x });
  const { lifted, height } = wish;
  const point = emotionAt(journey, wish.rater, persona, column.step.id);
  const moved = lifted?.persona === persona && lifted.step === column.step.id ? lifted.value : null;
  const value = moved ?? point?.value;
  if (value === undefined) return null;
  const spread =
    point?.spread && moved === null
      ? ([heightOf(point.spread[1], height), heightOf(point.spread[0], height)] as const)
      : null;
  return { x, y: heightOf(value, height), hypothesis: point?.isHypothesis ?? true, spread, folded: false };
}

function meanOf(
  journey: Journey,
  persona: string,
  steps: readonly { readonly id: string }[],
  { rater, height, x }: Wish & { readonly x: number },
): TrackSpot | null {
  const values = steps.flatMap(({ id }) => emotionAt(journey, rater, persona, id)?.value ?? []);
  if (values.length === 0) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { x, y: heightOf(mean, height), hypothesis: true, spread: null, folded: true };
}

/** Runs of neighboring spots that all have a spread: a band never crosses a step without one. */
export function bandRuns(spots: readonly TrackSpot[]): readonly (readonly TrackSpot[])[] {
  const runs: TrackSpot[][] = [];
  let open: TrackSpot[] = [];
  for (const spot of spots) {
    if (spot.spread) open.push(spot);
    else {
      runs.push(open);
      open = [];
    }
  }
  return [...runs, open].filter((run) => run.length > 1);
}
