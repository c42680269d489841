import { useMemo } from "preact/hooks";
import type { Journey, Lane } from "../../document/journey.js";
import { lanesInOrder, showsOf } from "../../document/view.js";
import { columnsOf } from "../scene/columns.js";
import { remember, sameList } from "../scene/remember.js";
import { type Board, useBoard, useJourney, useUi } from "../state/board.js";
import { type Layout, layoutOf } from "./layout.js";

/** The columns now; the same object as long as nothing they depend on changed. */
export function useLayout(): Layout {
  const board = useBoard();
  const phases = useJourney(columnsOf);
  const [size, foldedPhases, density] = useUi(
    (state) => [state.size, state.foldedPhases, state.density] as const,
    sameList,
  );
  const terse = board.host.kind !== "document";
  return useMemo(
    () => layoutOf(phases, { size, foldedPhases, density }, terse),
    [phases, size, foldedPhases, density, terse],
  );
}

/** Lanes of a board in a cell, unless the person shows more. */
const BRIEF = new Set(["emotion", "touchpoints", "pains"]);
const BEHIND = new Set(["backstage"]);

export interface LaneEntry {
  readonly id: string;
  readonly lane: Lane;
}

const keep = remember<readonly LaneEntry[]>();

/** Lanes in order; what the customer sees stays above what they do not. */
export function lanesOf(journey: Journey): readonly LaneEntry[] {
  return keep([journey.lanes], () => {
    const all = lanesInOrder(journey).map(({ id, record }) => ({ id, lane: record }));
    return [...all.filter(({ lane }) => !isBehind(lane)), ...all.filter(({ lane }) => isBehind(lane))];
  });
}

/** Whether a lane lies below the line of visibility. */
export function isBehind(lane: Lane): boolean {
  return BEHIND.has(showsOf(lane));
}

/** Whether a lane is shown on this board unless somebody chose otherwise. */
export function isShownAtFirst(lane: Lane, kind: Board["host"]["kind"]): boolean {
  return kind === "document" || BRIEF.has(showsOf(lane));
}

/** The lanes this person sees. */
export function useLanes(board: Board): readonly LaneEntry[] {
  const lanes = useJourney(lanesOf);
  const hidden = useUi((state) => state.hiddenLanes);
  const shown = useUi((state) => state.shownLanes);
  return useMemo(
    () => seenOf(lanes, hidden, shown, board.host.kind),
    [lanes, hidden, shown, board.host.kind],
  );
}

/** See `useLanes`. */
export function seenOf(
  lanes: readonly LaneEntry[],
  hidden: ReadonlySet<string>,
  shown: ReadonlySet<string>,
  kind: Board["host"]["kind"],
): readonly LaneEntry[] {
  const seen = lanes.filter(
    ({ id, lane }) => !hidden.has(id) && (shown.has(id) || isShownAtFirst(lane, kind)),
  );
  return kind === "document" ? seen : [...seen].sort((one, other) => rank(one.lane) - rank(other.lane));
}

/** In a cell the curve comes first, then the channels, then what hurts. */
function rank(lane: Lane): number {
  const place = ["emotion", "touchpoints", "pains"].indexOf(showsOf(lane));
  return place < 0 ? 9 : place;
}
