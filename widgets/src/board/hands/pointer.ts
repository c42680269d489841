import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { insightsAt, lanesInOrder, showsOf } from "../../document/view.js";
import { stepsOf } from "../scene/columns.js";
import type { Board } from "../state/board.js";
import { PHASES, type Place } from "../state/place.js";
import { addTo } from "./adding.js";
import { onCopy, onPaste } from "./clipboard.js";
import { liftPoint } from "./curve-drag.js";
import { liftCards } from "./drag.js";
import { startEditing } from "./editing.js";
import { togglePhase } from "./folding.js";
import { openItemMenu } from "./opening.js";
import { placeOf } from "./place-of.js";
import { selectAt } from "./selecting.js";

/** What the pointer does in the grid: one place listens, elements only say where they are. */
export function usePointer(board: Board, scroll: RefObject<HTMLElement>): void {
  useLayoutEffect(() => {
    const element = scroll.current;
    if (!element) return;
    const stop = new AbortController();
    const on = <K extends keyof HTMLElementEventMap>(
      name: K,
      hear: (board: Board, event: HTMLElementEventMap[K]) => void,
    ): void => element.addEventListener(name, (event) => hear(board, event), { signal: stop.signal });
    on("pointerdown", onDown);
    on("pointerover", onOver);
    on("pointerleave", onLeave);
    on("click", onClick);
    on("dblclick", onDouble);
    on("contextmenu", onMenu);
    on("focusin", onFocus);
    on("copy", onCopy);
    on("cut", onCopy);
    on("paste", onPaste);
    return () => stop.abort();
  }, [board, scroll]);
}

function onDown(board: Board, event: PointerEvent): void {
  board.ui.set({ tip: null });
  const place = placeOf(event.target);
  if (!place || event.button !== 0 || isText(event.target)) return;
  const point = (event.target as Element).closest<HTMLElement>("[data-point]");
  if (point) liftPoint(board, place, point, event);
  else if (place.item) liftCards(board, place, event);
}

/** The cell under the pointer offers its place to add. */
function onOver(board: Board, event: PointerEvent): void {
  const place = event.pointerType === "touch" || board.ui.value.drag ? null : placeOf(event.target);
  const hover = place ? `${place.lane}/${place.step}` : "";
  if (hover !== board.ui.value.hover) board.ui.set({ hover });
}

function onLeave(board: Board): void {
  if (board.ui.value.hover) board.ui.set({ hover: "" });
}

let before: { readonly item: string; readonly selected: boolean } = { item: "", selected: false };

function onClick(board: Board, event: MouseEvent): void {
  const picked = (event.target as Element).closest<HTMLElement>("[data-pick]")?.dataset.pick;
  if (picked) {
    selectPain(board, picked);
    return;
  }
  const place = placeOf(event.target);
  if (!place || isText(event.target) || (event.target as Element).closest("button")) return;
  const { selection } = board.ui.value;
  const was = selection.length === 1 && selection[0] === place.item;
  if (place.lane === PHASES && board.ui.value.foldedPhases.has(place.step)) togglePhase(board, place.step);
  const extends_ = event.shiftKey || event.ctrlKey || event.metaKey;
  if (was && !extends_ && isWords(event.target)) startEditing(board, place);
  else if (!place.item && place.step && isEmptyCell(board, place) && board.canEdit) addTo(board, place);
  else {
    selectAt(board, place, { range: event.shiftKey, toggle: event.ctrlKey || event.metaKey });
    board.ui.set({ focus: place });
    board.elementAt(place)?.focus({ preventScroll: true });
  }
  before = { item: place.item, selected: was };
}

function onDouble(board: Board, event: MouseEvent): void {
  const place = placeOf(event.target);
  if (!place?.item || isText(event.target) || (event.target as Element).closest("button, [data-point]"))
    return;
  if (!before.selected) startEditing(board, place);
}

function onMenu(board: Board, event: MouseEvent): void {
  const place = placeOf(event.target);
  if (!place || isText(event.target)) return;
  event.preventDefault();
  openItemMenu(board, place, board.spot(event));
}

function onFocus(board: Board, event: FocusEvent): void {
  const place = placeOf(event.target);
  if (place && (event.target as HTMLElement).dataset.place) board.ui.set({ focus: place });
}

function isText(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("textarea, input, select") !== null;
}

/** Whether one clicked the words of a card, not its frame. */
function isWords(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(".jn-text, .jn-head-name, .jn-step-name, .jn-phase-in") !== null
  );
}

function isEmptyCell(board: Board, { lane, step }: Place): boolean {
  const element = board.elementAt({ lane, step, item: "" });
  return element !== null && element.querySelector("[data-place]") === null;
}

/** A pin on the curve selects its pain point, in the lane of pain points where it is shown. */
function selectPain(board: Board, id: string): void {
  const lane = lanesInOrder(board.journey).find(({ record }) => showsOf(record) === "pains");
  const step = stepsOf(board.journey).find((column) =>
    insightsAt(board.journey, column.id).some((insight) => insight.id === id),
  );
  board.select([id]);
  if (lane && step) board.ui.set({ focus: { lane: lane.id, step: step.id, item: id } });
}
