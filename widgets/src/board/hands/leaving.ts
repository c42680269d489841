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
}

/** Ends an edit: Enter and Tab keep, Esc restores, an empty new card goes again. */
export function leaveEditing(board: Board, editing: Editing, { key, shift }: Leaving): void {
  if (!samePlace(board.ui.value.editing?.place ?? null, editing.place)) return;
  // first, so that what is taken back does not look as if another had removed it
  board.ui.set({ editing: null });
  const gone = settle(board, editing, key === "Escape");
  board.host.select?.(board.ui.value.selection, false);
  if (gone) board.select([]);
  const place = gone ? placeLeft(board, editing.place) : editing.place;
  if (key === "Tab") goOn(board, place, shift ? -1 : 1);
  else if (key !== "") board.focusOn(place);
  else if (gone && samePlace(board.ui.value.focus, editing.place)) board.ui.set({ focus: place });
}

/** Keeps or takes back what was typed; whether a new card stayed empty and is gone. */
function settle(board: Board, editing: Editing, restores: boolean): boolean {
  const isUnused = (): boolean =>
    editing.fresh === true && (restores || !STAYS.has(editing.kind)) && rawOf(board, editing) === "";
  if (restores || isUnused()) board.store.cancelSession();
  else board.store.endSession();
  if (!isUnused()) return false;
  // it is still there if other steps came between, or if somebody else worked in it
  board.store.run(remove, { ids: [editing.id] });
  return true;
}

/** Where the focus goes when what it was on is gone: the cell, or the last step of the map. */
function placeLeft(board: Board, place: Place): Place {
  const last = stepsOf(board.journey).at(-1)?.id ?? "";
  const bone = place.lane === PHASES || place.lane === STEPS || place.step === "";
  return bone ? { lane: STEPS, step: last, item: last } : { ...place, item: "" };
}

/** The text as it stands in the language one writes in. */
function rawOf(board: Board, { kind, id }: Editing): string {
  const record = (board.journey[kind as Kind] as Readonly<Record<string, unknown>>)[id];
  return record ? (wordsOf(kind as Kind, record)?.[board.writing] ?? "") : "";
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
