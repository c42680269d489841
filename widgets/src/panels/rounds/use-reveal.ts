import { useMemo } from "preact/hooks";
import { useBoard, useJourney } from "../../board/state/board.js";
import { levelsOf, type Scale, scaleOf } from "../../document/scales.js";
import { type Asking, type Spread, spreadsOf } from "../../document/view.js";
import { widest } from "./widest.js";

/** What a revealed round shows. */
export interface Reveal {
  readonly round: Asking;
  readonly spreads: readonly Spread[];
  readonly levels: readonly number[];
  readonly scale: Scale;
  /** Where the room lies furthest apart, or null. */
  readonly worst: Spread | null;
  /** The number of the round before, or null. */
  readonly before: number | null;
}

/** The answers of a revealed round, read again when the journey changed. */
export function useReveal(round: Asking): Reveal {
  const board = useBoard();
  const journey = useJourney((value) => value);
  return useMemo(() => {
    const spreads = spreadsOf(journey, round);
    const scale = scaleOf(journey, round.measure) ?? { low: 0, high: 0 };
    const rounds = spreads.flatMap(({ beforeRound }) => beforeRound ?? []);
    const before = rounds.length > 0 ? Math.max(...rounds) : null;
    return { round, spreads, levels: levelsOf(scale), scale, worst: widest(spreads), before };
  }, [board, journey, round]);
}
