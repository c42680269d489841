import { columnsOf, stepsOf } from "../scene/columns.js";
import { itemsIn } from "../scene/items.js";
import type { Board } from "../state/board.js";
import { PHASES, type Place, STEPS } from "../state/place.js";

/** Selects what a click or a walk reached; with Shift a range in the lane, with Accel one more. */
export function selectAt(board: Board, place: Place, { range = false, toggle = false } = {}): void {
  const { selection, focus } = board.ui.value;
  if (!place.item) board.select([]);
  else if (toggle)
    board.select(
      selection.includes(place.item)
        ? selection.filter((id) => id !== place.item)
        : [...selection, place.item],
    );
  else if (range && focus?.lane === place.lane) board.select(between(board, focus, place));
  else board.select([place.item]);
}

/** Extends the selection as Shift and an arrow walk on. */
export function selectMore(board: Board, from: Place, to: Place): void {
  const { selection } = board.ui.value;
  board.select([...new Set([...selection, from.item, to.item].filter(Boolean))]);
}

/** Everything in the lane; asked again, everything on the map. */
export function selectAll(board: Board, place: Place): void {
  const here = laneItems(board, place.lane);
  const { selection } = board.ui.value;
  const whole = here.every((id) => selection.includes(id));
  const all = whole ? Object.keys(board.journey.lanes).flatMap((lane) => laneItems(board, lane)) : here;
  board.select([...new Set(all)]);
  board.tell(board.say("board.selected", { n: new Set(all).size }));
}

function laneItems(board: Board, lane: string): readonly string[] {
  if (lane === PHASES) return columnsOf(board.journey).map(({ id }) => id);
  const steps = stepsOf(board.journey).map(({ id }) => id);
  return lane === STEPS
    ? steps
    : steps.flatMap((step) => itemsIn(board.journey, lane, step).map(({ id }) => id));
}

function between(board: Board, from: Place, to: Place): readonly string[] {
  const all = laneItems(board, to.lane);
  const [start, end] = [all.indexOf(from.item), all.indexOf(to.item)].sort((one, other) => one - other) as [
    number,
    number,
  ];
  return start < 0 ? [to.item] : all.slice(start, end + 1);
}
