import type { Journey, Kind } from "../../document/journey.js";
import { lanesOf } from "../grid/use-layout.js";
import { stepsOf } from "../scene/columns.js";
import { itemsIn } from "../scene/items.js";
import type { Board } from "../state/board.js";
import { PHASES, type Place, placeKey, STEPS, samePlace } from "../state/place.js";

/**
 * Keeps my caret and my focus where they are while the journey changes under them.
 *
 * Others move and remove what I type in or stand on. What I typed comes back, the caret goes along with a
 * card that moves, and where the focus stood on something that is gone it falls to the nearest place, so
 * that no key ever goes astray.
 */
export function holdOn(board: Board): () => void {
  const stops = [board.store.subscribe(() => hold(board)), board.hosts.subscribe(() => letGoOfDead(board))];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Nothing more is typed into a board that cannot keep it. */
function letGoOfDead(board: Board): void {
  const { editing } = board.ui.value;
  if (board.canEdit || !editing) return;
  board.ui.set({ editing: null, adjusting: null, menu: null });
  board.focusOn(editing.place);
}

function hold(board: Board): void {
  const { editing, focus, toasts } = board.ui.value;
  // a way back offered before would now undo something else
  const valid = toasts.filter(({ undo }) => undo === undefined || undo === board.store.lastStep);
  if (valid.length < toasts.length) board.ui.set({ toasts: valid });
  // tells us again once it is back
  if (board.store.rescue()) board.toast(board.say("board.restored"));
  else if (editing) holdText(board);
  else if (focus && hasFocus(board, focus)) holdFocus(board, focus);
}

function holdText(board: Board): void {
  const { editing } = board.ui.value;
  if (!editing) return;
  const { kind, id } = editing;
  const records = board.journey[kind as Kind] as Readonly<Record<string, unknown>> | undefined;
  if (records && !records[id]) {
    // nothing was typed yet: it may go, and what is typed next begins anew in its place
    board.ui.set({ editing: null });
    board.toast(board.say("board.gone"));
    board.focusOn(nearest(board, editing.place));
    return;
  }
  const place = follow(board, editing.place);
  if (!samePlace(place, editing.place)) board.ui.set({ editing: { ...editing, place }, focus: place });
  afterDrawing(() => holdCaret(board, editing.place));
}

/** Once the change is drawn: the caret is where the text went, or where it was if that is not shown. */
function holdCaret(board: Board, before: Place): void {
  if (!board.ui.value.editing || !board.root) return;
  const area = board.root.querySelector<HTMLTextAreaElement>("textarea.jn-edit");
  if (area) {
    if (!focused(board)) area.focus({ preventScroll: true });
    return;
  }
  board.store.endSession();
  board.ui.set({ editing: null });
  board.focusOn({ ...before, item: "" });
}

function holdFocus(board: Board, place: Place): void {
  const next = exists(board, place) ? place : nearest(board, place);
  if (!samePlace(next, place)) board.focusOn(next);
  // what is drawn anew beside its neighbor loses the focus, too
  else
    afterDrawing(() => {
      if (board.root && !focused(board) && samePlace(board.ui.value.focus, place)) board.focusOn(place);
    });
}

function afterDrawing(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(act));
}

/** What has the focus in the board's page; nothing if it fell back to the page itself. */
function focused(board: Board): HTMLElement | null {
  const root = board.root?.getRootNode() as Document | ShadowRoot | undefined;
  const element = root?.activeElement;
  return element instanceof HTMLElement && element !== document.body ? element : null;
}

/** Whether the element of a place has the focus, as long as it is still drawn. */
function hasFocus(board: Board, place: Place): boolean {
  return focused(board)?.dataset.place === placeKey(place);
}

function exists(board: Board, { lane, step, item }: Place): boolean {
  const { journey } = board;
  if (lane === PHASES) return item in journey.phases;
  if (lane === STEPS) return item in journey.steps;
  if (!(lane in journey.lanes) || (step !== "" && !(step in journey.steps))) return false;
  return step === "" || item === "" || holds(journey, { lane, step, item });
}

function holds(journey: Journey, { lane, step, item }: Place): boolean {
  if (journey.lanes[lane]?.shows === "emotion") return item in journey.personas;
  return itemsIn(journey, lane, step).some(({ id }) => id === item);
}

/** Where an item is now: the same place, another step of its lane, or another lane. */
function follow(board: Board, place: Place): Place {
  if (exists(board, place)) return place;
  const { journey } = board;
  const steps = stepsOf(journey).map(({ id }) => id);
  const others = lanesOf(journey).map(({ id }) => id);
  for (const lane of [place.lane, ...others]) {
    const step = steps.find((one) => holds(journey, { ...place, lane, step: one }));
    if (step !== undefined) return { ...place, lane, step };
  }
  return place;
}

/** The item wherever it went; else its cell, its column's head, or the first step. */
function nearest(board: Board, place: Place): Place {
  const moved = follow(board, place);
  if (exists(board, moved)) return moved;
  const cell = { ...place, item: "" };
  if (place.lane !== PHASES && place.lane !== STEPS && place.step && exists(board, cell)) return cell;
  const steps = stepsOf(board.journey);
  const step = place.step in board.journey.steps ? place.step : (steps[0]?.id ?? "");
  return { lane: STEPS, step, item: step };
}
