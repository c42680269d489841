import type { Spot } from "../state/ui.js";

const MARGIN = 8;

/** Puts what floats at a point of the board, or as near as it fits inside. */
export function keepInside(box: HTMLElement | null, at: Spot): void {
  const root = box?.closest<HTMLElement>(".jn-board");
  if (!box || !root) return;
  const left = Math.min(at.x, root.clientWidth - box.offsetWidth - MARGIN);
  const top = Math.min(at.y, root.clientHeight - box.offsetHeight - MARGIN);
  box.style.left = `${Math.max(MARGIN, left)}px`;
  box.style.top = `${Math.max(MARGIN, top)}px`;
}

/** Moves the focus among the choices of a menu, round and round. */
export function stepAmong(box: HTMLElement | null, stops: string, by: number): void {
  const found = [...(box?.querySelectorAll<HTMLElement>(stops) ?? [])];
  const root = box?.getRootNode() as Document | ShadowRoot | undefined;
  const now = found.indexOf(root?.activeElement as HTMLElement);
  found[(now + by + found.length) % found.length]?.focus();
}
