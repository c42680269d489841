import { useHost, useUi } from "../state/board.js";
import { type Place, placeKey, samePlace } from "../state/place.js";
import { holdersOf } from "./held.js";

export interface ItemState {
  readonly selected: boolean;
  readonly editing: boolean;
  /** The attributes every item of the grid carries. */
  readonly marks: Readonly<Record<string, unknown>>;
  /** What makes an item one thing with a name, for assistive technology; nothing while one types in it. */
  readonly whole: Readonly<Record<string, unknown>>;
}

/** How an item looks now (the first one waits for the focus of a grid nobody entered yet), and the attributes by which hands and keys find it. */
export function useItem(place: Place, first = false): ItemState {
  const selected = useUi((state) => state.selection.includes(place.item));
  const focused = useUi((state) => (state.focus ? samePlace(state.focus, place) : first));
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
  const whole = editing ? {} : { role: "group", "aria-current": selected ? "true" : undefined };
  return { selected, editing, marks, whole };
}
