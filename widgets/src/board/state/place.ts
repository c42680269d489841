/** Where the focus is: a lane (or "phase", "step"), a step, and an item in that cell. */
export interface Place {
  /** A lane's id, or the band of phases, or the row of steps. */
  readonly lane: string;
  /** A step's id; in the band of phases a phase's id; empty for a lane's own header. */
  readonly step: string;
  /** A record's id; empty for the cell itself. */
  readonly item: string;
}

export const PHASES = "phase";
export const STEPS = "step";

/** The place as one word, as its element carries it. */
export function placeKey({ lane, step, item }: Place): string {
  return `${lane}/${step}/${item}`;
}

export function samePlace(one: Place | null, other: Place | null): boolean {
  return one !== null && other !== null && placeKey(one) === placeKey(other);
}
