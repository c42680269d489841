import type { Layout } from "../grid/layout.js";
import type { Board } from "../state/board.js";
import { PHASES, type Place, STEPS } from "../state/place.js";
import { moveBy, removeNow } from "./acts.js";
import { addLaneOf, addPhaseAfter, addStepAfter, addTo } from "./adding.js";
import { onAdjustKey, startAdjusting } from "./adjusting.js";
import { chosen, isPoint } from "./chosen.js";
import { duplicate } from "./clipboard.js";
import { startEditing } from "./editing.js";
import { togglePhase } from "./folding.js";
import { openItemMenu } from "./opening.js";
import { selectAll, selectMore } from "./selecting.js";
import { Walk, type Way } from "./walk.js";

const ways: Readonly<Record<string, Way>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/** A key pressed in the grid. Only keys that mean something here are stopped. */
export function onGridKey(board: Board, layout: Layout, event: KeyboardEvent): void {
  if (event.isComposing || board.ui.value.editing) return;
  const walk = new Walk(board, layout);
  const place = board.ui.value.focus ?? walk.start;
  const used = board.ui.value.adjusting ? onAdjustKey(board, event) : answer(board, walk, place, event);
  if (!used) return;
  event.preventDefault();
  event.stopPropagation();
}

function answer(board: Board, walk: Walk, place: Place, event: KeyboardEvent): boolean {
  const accel = event.ctrlKey || event.metaKey;
  const way = ways[event.key];
  if (way) return arrow(board, walk, place, way, event);
  if (accel) return accelerated(board, walk, place, event);
  if (event.altKey) return false;
  return bare(board, walk, place, event);
}

function arrow(board: Board, walk: Walk, place: Place, way: Way, event: KeyboardEvent): boolean {
  if (event.altKey) moveBy(board, place, way);
  else if (event.ctrlKey || event.metaKey) {
    if (way === "up" || way === "down") return false;
    board.focusOn(walk.phase(place, way === "left" ? -1 : 1));
  } else {
    const next = walk.next(place, way);
    if (event.shiftKey) selectMore(board, place, next);
    board.focusOn(next);
  }
  return true;
}

function accelerated(board: Board, walk: Walk, place: Place, event: KeyboardEvent): boolean {
  const key = event.key.toLowerCase();
  if (key === "enter" && event.shiftKey) addSibling(board, place);
  else if (key === "home" || key === "end") board.focusOn(walk.end(place, key === "end", true));
  else if (key === "a" && !event.shiftKey) selectAll(board, place);
  else if (key === ".") openItemMenu(board, place);
  else if (key === "d" && !event.shiftKey && board.canEdit) duplicate(board, place);
  else return false;
  return true;
}

const plain: Readonly<Record<string, (board: Board, walk: Walk, place: Place) => void>> = {
  Home: (board, walk, place) => board.focusOn(walk.end(place, false, false)),
  End: (board, walk, place) => board.focusOn(walk.end(place, true, false)),
  PageUp: (board, walk, place) => board.focusOn(walk.far(place, -4)),
  PageDown: (board, walk, place) => board.focusOn(walk.far(place, 4)),
  Enter: (board, _, place) => enter(board, place),
  F2: (board, _, place) => enter(board, place),
  F4: (board) => openPanel(board),
  Delete: (board, _, place) => removeNow(board, chosen(board, place), place),
  Backspace: (board, _, place) => removeNow(board, chosen(board, place), place),
  ContextMenu: (board, _, place) => openItemMenu(board, place),
};

function bare(board: Board, walk: Walk, place: Place, event: KeyboardEvent): boolean {
  if (event.key === "F10" && event.shiftKey) openItemMenu(board, place);
  else if (event.key === "Escape") return letGo(board);
  else if (event.key === " ") space(board, place);
  else if (plain[event.key]) plain[event.key]?.(board, walk, place);
  else if (event.key.length === 1) typed(board, place, event.key);
  else return false;
  return true;
}

function enter(board: Board, place: Place): void {
  if (isPoint(board, place)) startAdjusting(board, place);
  else if (place.item) startEditing(board, place);
  else addTo(board, place);
}

/** Typing on a card appends to it; on an empty cell it makes the card with that letter. */
function typed(board: Board, place: Place, letter: string): void {
  if (isPoint(board, place)) startAdjusting(board, place, letter);
  else if (!place.item) addTo(board, place, letter);
  else startEditing(board, place, { letter });
}

function space(board: Board, place: Place): void {
  if (place.lane === PHASES) togglePhase(board, place.step);
  else if (place.item && !isPoint(board, place)) {
    const { selection } = board.ui.value;
    board.select(
      selection.includes(place.item)
        ? selection.filter((id) => id !== place.item)
        : [...selection, place.item],
    );
  }
}

/** Esc: first the sentence at a control goes, then the selection. */
function letGo(board: Board): boolean {
  const { selection, tip } = board.ui.value;
  if (selection.length === 0 && !tip) return false;
  board.ui.set({ tip: null });
  board.select([]);
  return true;
}

function openPanel(board: Board): void {
  board.ui.set({ panel: true });
  requestAnimationFrame(() =>
    board.root?.querySelector<HTMLElement>(".jn-inspector textarea, .jn-inspector button")?.focus(),
  );
}

/** One more of the same beside it: card, step, phase, lane. */
function addSibling(board: Board, place: Place): void {
  if (place.lane === PHASES) addPhaseAfter(board, place.item);
  else if (place.lane === STEPS) addStepAfter(board, place.item);
  else if (place.step === "") addLaneOf(board, "text", place.item);
  else
    addTo(
      board,
      place,
      "",
      isPoint(board, place) || board.journey.lanes[place.lane]?.shows === "pains"
        ? undefined
        : place.item || undefined,
    );
}
