/** Chords with a modifier that the board answers itself, by `KeyboardEvent.key` in lower case. */
const ACCEL = new Set(["z", "y", "a", "c", "x", "v", "d", "f", ".", "home", "end"]);
const ARROWS = new Set(["arrowleft", "arrowright", "arrowup", "arrowdown"]);
const ALT = new Set([...ARROWS, "=", "-"]);

/** Whether the board, not the notebook, should hear this key while it has the focus. */
export function isForBoard(event: KeyboardEvent): boolean {
  const key = event.key.toLowerCase();
  const accel = event.ctrlKey || event.metaKey;
  if (accel && event.altKey) return key === "m" || key === "p";
  if (accel && event.shiftKey) return key === "enter" || key === "z";
  if (accel) return ACCEL.has(key) || ARROWS.has(key);
  return event.altKey ? ALT.has(key) : true;
}

/**
 * Keeps a notebook's command mode away from keys typed on a board in an output.
 *
 * There `D D` would delete the cell and `0 0` restart the kernel. The shortcut registry looks for the
 * attribute while it handles the key, so it is decided for each key, before the registry sees it. It must
 * stand on the focused element itself: the notebook's selectors name `:focus`, and the registry, climbing
 * from there, would have found its match before it came to an ancestor of ours.
 */
export function guardCellKeys(element: HTMLElement): () => void {
  const decide = (event: KeyboardEvent): void => {
    const { target } = event;
    if (!(target instanceof Element) || !element.contains(target)) return;
    target.toggleAttribute("data-lm-suppress-shortcuts", isForBoard(event));
  };
  window.addEventListener("keydown", decide, true);
  return () => window.removeEventListener("keydown", decide, true);
}
