import type { Board } from "../state/board.js";

const EDGE = 48;
const FASTEST = 14;

/** Scrolls the grid when something is dragged near its edge. */
export function scrollAtEdge(board: Board, at: { readonly clientX: number; readonly clientY: number }): void {
  const scroll = board.root?.querySelector<HTMLElement>(".jn-scroll");
  const box = scroll?.getBoundingClientRect();
  if (!scroll || !box) return;
  scroll.scrollLeft += speed(at.clientX - box.left, box.right - at.clientX);
  scroll.scrollTop += speed(at.clientY - box.top, box.bottom - at.clientY);
}

function speed(before: number, after: number): number {
  if (before < EDGE && before >= 0) return -FASTEST * (1 - before / EDGE);
  if (after < EDGE && after >= 0) return FASTEST * (1 - after / EDGE);
  return 0;
}
