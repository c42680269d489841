import type { Board } from "../state/board.js";

function flipped(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}

export function togglePhase(board: Board, id: string): void {
  board.ui.set({ foldedPhases: flipped(board.ui.value.foldedPhases, id) });
}

export function toggleLaneFold(board: Board, id: string): void {
  board.ui.set({ foldedLanes: flipped(board.ui.value.foldedLanes, id) });
}

export function togglePersona(board: Board, id: string): void {
  board.ui.set({ hiddenPersonas: flipped(board.ui.value.hiddenPersonas, id) });
}

/** Shows or hides a lane on this board only. */
export function toggleLane(board: Board, id: string, shown: boolean): void {
  const { hiddenLanes, shownLanes } = board.ui.value;
  const hidden = new Set(hiddenLanes);
  const also = new Set(shownLanes);
  if (shown) {
    hidden.add(id);
    also.delete(id);
  } else {
    hidden.delete(id);
    also.add(id);
  }
  board.ui.set({ hiddenLanes: hidden, shownLanes: also });
}
