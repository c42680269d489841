import { useState } from "preact/hooks";
import type { Lane } from "../../document/journey.js";
import { showsOf } from "../../document/view.js";
import type { Item } from "../scene/items.js";
import { useBoard, useUi } from "../state/board.js";
import type { Place } from "../state/place.js";
import type { Density } from "../state/ui.js";

/** So many pain points stand in a cell; the rest wait behind a number. */
const STANDING = 3;
/** Pins alone take little room. */
const PINS = 8;

export interface Crowd {
  readonly items: readonly Item[];
  /** How many wait. */
  readonly waiting: number;
  /** Whether some would wait, had nobody opened the cell. */
  readonly many: boolean;
  toggle(): void;
}

/** Which items of a cell are drawn: all, or the worst ones where many hurt; one at hand is never hidden. */
export function useCrowd(
  all: readonly Item[],
  lane: Lane | undefined,
  place: Place,
  density: Density,
): Crowd {
  const [open, setOpen] = useState(false);
  const most = density === "condensed" ? PINS : STANDING;
  const many = lane !== undefined && showsOf(lane) === "pains" && all.length > most;
  const atHand = useUi((state) => {
    if (!many) return false;
    const here = state.focus?.lane === place.lane && state.focus.step === place.step ? state.focus.item : "";
    return all.slice(most).some(({ id }) => id === here || state.selection.includes(id));
  });
  const items = many && !open && !atHand ? all.slice(0, most) : all;
  return { items, waiting: all.length - items.length, many, toggle: () => setOpen(!open) };
}

/** The way to the others, and back. */
export function Rest({ crowd }: { readonly crowd: Crowd }) {
  const board = useBoard();
  if (!crowd.many) return null;
  const words =
    crowd.waiting > 0 ? board.say("board.rest", { n: crowd.waiting }) : board.say("board.rest.less");
  return (
    <button
      type="button"
      class="jn-rest"
      tabIndex={-1}
      aria-expanded={crowd.waiting === 0}
      onClick={(event) => {
        event.stopPropagation();
        crowd.toggle();
      }}
    >
      {words}
    </button>
  );
}
