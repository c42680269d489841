import { signed } from "../../words/figures.js";
import { plotHeight, valueAt } from "../curve/scale.js";
import type { Board } from "../state/board.js";
import type { Place } from "../state/place.js";
import { keepEmotion } from "./acts.js";
import { startAdjusting } from "./adjusting.js";
import { follow } from "./follow.js";

/** Moves a point of the curve up and down with the pointer; one commit at the drop. */
export function liftPoint(board: Board, place: Place, point: HTMLElement, event: PointerEvent): void {
  const ghost = point.dataset.ghost !== undefined;
  const row = point.closest<HTMLElement>(".jn-cell");
  if (!row) return;
  point.focus({ preventScroll: true });
  const height = plotHeight(board.host.kind);
  const move = (at: PointerEvent): void => {
    const { adjusting } = board.ui.value;
    if (!adjusting) return;
    const y = ((at.clientY - row.getBoundingClientRect().top) / row.getBoundingClientRect().height) * height;
    const value = valueAt(y, height, at.shiftKey ? 0.5 : 0.1);
    if (value === adjusting.value) return;
    board.ui.set({ adjusting: { ...adjusting, value }, said: signed(value, board.ui.value.language) });
    board.host.ghost?.(place.step, { persona: place.item, value });
  };
  follow(event, {
    start: () => startAdjusting(board, place),
    move,
    drop: () => keepEmotion(board),
    cancel: () => board.ui.set({ adjusting: null }),
    tap: () => {
      if (ghost && startAdjusting(board, place)) keepEmotion(board);
    },
  });
}
