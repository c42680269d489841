import { isForBoard } from "./cell-keys.js";

/**
 * Calls back whenever a hand leaves what it was doing on a board, before anything else can happen.
 *
 * Edits travel in batches. Whoever types on the board and at once runs a cell, or saves, must find there
 * what was typed: so a batch leaves when the focus moves, at a press elsewhere, and at a key of the host.
 */
export function whenLeaving(element: HTMLElement, leave: () => void): () => void {
  const onKey = (event: KeyboardEvent): void => {
    const inside = event.target instanceof Node && element.contains(event.target);
    if (!inside || !isForBoard(event)) leave();
  };
  const onPress = (event: PointerEvent): void => {
    if (!(event.target instanceof Node && element.contains(event.target))) leave();
  };
  // a field keeps what was typed when it loses the focus: that must be in the batch first
  const onFocus = (): void => void setTimeout(leave);
  element.addEventListener("focusout", onFocus);
  window.addEventListener("keydown", onKey, true);
  window.addEventListener("pointerdown", onPress, true);
  return () => {
    element.removeEventListener("focusout", onFocus);
    window.removeEventListener("keydown", onKey, true);
    window.removeEventListener("pointerdown", onPress, true);
  };
}
