import type { Board } from "../state/board.js";
import type { Place } from "../state/place.js";
import type { Spot } from "../state/ui.js";

/** Opens the menu of what has the focus. */
export function openItemMenu(board: Board, place: Place, at?: Spot): void {
  const element = board.elementAt(place);
  const spot = at ?? (element ? board.under(element) : { x: 140, y: 80 });
  if (place.item && !board.ui.value.selection.includes(place.item)) board.select([place.item]);
  board.ui.set({ focus: place, menu: { name: "item", at: spot, place }, tip: null });
}
