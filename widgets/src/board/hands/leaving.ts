import { remove } from "../../commands/remove.js";
import type { Kind } from "../../document/journey.js";
import { stepsOf } from "../scene/columns.js";
import { itemsIn } from "../scene/items.js";
import { wordsOf } from "../scene/text-field.js";
import type { Board } from "../state/board.js";
import { PHASES, type Place, STEPS, samePlace } from "../state/place.js";
import type { Editing } from "../state/ui.js";
import { addStepAfter, addTo } from "./adding.js";
import { startEditing } from "./editing.js";

/** Kinds that stay on the map without a name; the others, made and left empty, go again. */
const STAYS = new Set<string>(["phases", "steps", "lanes", "personas"]);

export interface Leaving {
  /** The key that ended it; empty when the focus went elsewhere. */
  readonly key: string;
  readonly shift: boolean;
  readonly before: string;
}

/** Ends an edit: Enter and Tab keep, Esc restores, an empty new card goes again. */
export function leaveEditing(board: Board, editing: Editing, { key, shift, before }: Leaving): void {
  if (!samePlace(board.ui.value.editing?.place ?? null, editing.place)) return;
  const text = textOf(board, editing);
  if (key === "Escape" && text !== before)
    board.store.type(editing.kind as Kind, editing.id, editing.field, board.writing, before);
  board.store.endSession();
  board.ui.set({ editing: null });
  board.host.select?.(board.ui.value.selection, false);
  const left = textOf(board, editing);
  const gone = left === "" && before === "" && editing.fresh === true && !STAYS.has(editing.kind);
  if (gone) {
    board.store.run(remove, { ids: [editing.id] });
    board.select([]);
  }
  const place = gone ? { ...editing.place, item: "" } : editing.place;
  if (key === "Tab") goOn(board, place, shift ? -1 : 1);
  else if (key !== "") board.focusOn(place);
  else if (gone && samePlace(board.ui.value.focus, editing.place)) board.ui.set({ focus: place });
}

function textOf(board: Board, { kind, id }: Editing): string {
  const records = board.journey[kind as Kind] as Readonly<Record<string, unknown>>;
  const record = records[id];
  return record ? board.text(wordsOf(kind as Kind, record)) : "";
}

/** Tab edits the same lane in the next step; after the last step's name it adds a step. */
function goOn(board: Board, place: Place, by: number): void {
  const steps = stepsOf(board.journey);
  const next = steps[steps.findIndex(({ id }) => id === place.step) + by];
  if (place.lane === PHASES || place.step === "") board.focusOn(place);
  else if (!next) place.lane === STEPS && by > 0 ? addStepAfter(board, place.step) : board.focusOn(place);
  else if (place.lane === STEPS) startEditing(board, { ...place, step: next.id, item: next.id });
  else {
    const first = itemsIn(board.journey, place.lane, next.id)[0];
    const there = { ...place, step: next.id, item: first?.id ?? "" };
    if (first) startEditing(board, there);
    else addTo(board, there);
  }
}
