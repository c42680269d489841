import type { Board } from "../state/board.js";
import type { Place } from "../state/place.js";

/** The selection, if the focus is in it; else what has the focus. */
export function chosen(board: Board, place: Place): readonly string[] {
  const { selection } = board.ui.value;
  if (isPoint(board, place)) return [];
  return selection.includes(place.item) ? selection : place.item ? [place.item] : [];
}

/** Whether a place is a point of the curve. */
export function isPoint(board: Board, { lane, step }: Place): boolean {
  return step !== "" && board.journey.lanes[lane]?.shows === "emotion";
}
