import { useHost, useUi } from "../state/board.js";
import { type Place, placeKey, samePlace } from "../state/place.js";
import { holdersOf } from "./held.js";

export interface ItemState {
  readonly selected: boolean;
  readonly editing: boolean;
  /** The attributes every item of the grid carries. */
  readonly marks: Readonly<Record<string, unknown>>;
  /** What makes an item a thing to press, for assistive technology; nothing while one types in it. */
  readonly press: Readonly<Record<string, unknown>>;
}

/** How an item looks now, and the attributes by which hands and keys find it. */
export function useItem(place: Place): ItemState {
  const selected = useUi((state) => state.selection.includes(place.item));
  const focused = useUi((state) => samePlace(state.focus, place));
  const editing = useUi((state) => state.editing !== null && samePlace(state.editing.place, place));
  const lifted = useUi((state) => state.drag?.ids.includes(place.item) ?? false);
  const held = useHost((host) => holdersOf(host.people, place.item)[0]?.color ?? "");
  const marks = {
    "data-place": placeKey(place),
    "data-selected": selected ? "" : undefined,
    "data-editing": editing ? "" : undefined,
    "data-lifted": lifted ? "" : undefined,
    "data-held": held ? "" : undefined,
    tabIndex: focused && !editing ? 0 : -1,
    style: held ? { "--jn-holder": held } : undefined,
  };
  const press = editing ? {} : { role: "button", "aria-pressed": selected };
  return { selected, editing, marks, press };
}
