import { move } from "../../commands/move.js";
import { remove } from "../../commands/remove.js";
import { scoreEmotion } from "../../commands/score-emotion.js";
import type { Refusal } from "../../document/edit.js";
import { inOrder } from "../../document/order.js";
import { signed } from "../../words/figures.js";
import { lanesOf, seenOf } from "../grid/use-layout.js";
import { stepsOf } from "../scene/columns.js";
import { itemsIn } from "../scene/items.js";
import type { Board } from "../state/board.js";
import { PHASES, type Place, STEPS } from "../state/place.js";

/** Removes at once, with a way back; only what still holds something asks first. */
export function removeNow(board: Board, ids: readonly string[], place: Place | null): void {
  if (ids.length === 0 || !board.mayEdit()) return;
  const refusal = board.store.run(remove, { ids });
  if (refusal) {
    offerAll(board, ids, refusal);
    return;
  }
  board.toast(board.say(ids.length === 1 ? "board.removed" : "board.removed.many", { n: ids.length }), true);
  board.select([]);
  if (place && place.lane !== PHASES && place.lane !== STEPS && place.step)
    board.focusOn({ ...place, item: "" });
}

/** What blocks the removal, and the way to do it nevertheless. */
function offerAll(board: Board, ids: readonly string[], refusal: Refusal): void {
  if (board.refusalOf(remove, { ids, withContents: true })) {
    board.refuse(refusal);
    return;
  }
  const focus = board.ui.value.focus;
  const element = focus && board.elementAt(focus);
  const words = board.say(refusal.key, refusal.values);
  board.ui.set({
    menu: { name: "remove-all", at: element ? board.under(element) : { x: 140, y: 80 }, ids, words },
    alarm: words,
  });
}

export function removeWithContents(board: Board, ids: readonly string[]): void {
  if (!board.act(remove, { ids, withContents: true })) return;
  board.toast(board.say("board.removed.contents"), true);
  board.select([]);
}

export type Direction = "left" | "right" | "up" | "down";

/** Moves the item at a place one cell or one place along; a phase, step or lane among its kind. */
export function moveBy(board: Board, place: Place, direction: Direction): void {
  if (!place.item || !board.mayEdit()) return;
  if (place.lane === PHASES) moveAmong(board, place, inOrder(board.journey.phases), direction, "phase");
  else if (place.lane === STEPS)
    moveAmong(
      board,
      place,
      stepsOf(board.journey).map(({ id }) => id),
      direction,
      "step",
    );
  else if (place.step === "") moveAmong(board, place, inOrder(board.journey.lanes), direction, "lane");
  else if (direction === "left" || direction === "right")
    moveToStep(board, place, direction === "left" ? -1 : 1);
  else moveInCell(board, place, direction === "up" ? -1 : 1);
}

function moveAmong(
  board: Board,
  place: Place,
  order: readonly string[],
  direction: Direction,
  what: string,
): void {
  const by = direction === "left" || direction === "up" ? -1 : 1;
  const index = order.indexOf(place.item);
  const other = order[index + by];
  if (other === undefined) return;
  const phase = what === "step" ? board.journey.steps[other]?.phase : undefined;
  const crosses = phase !== undefined && phase !== board.journey.steps[place.item]?.phase;
  const before = crosses ? by > 0 : by < 0;
  const spot = before ? { before: other } : { after: other };
  if (!board.act(move, { ids: [place.item], ...(crosses && phase ? { phase } : {}), ...spot })) return;
  board.tell(board.say("board.moved.among", { i: index + by + 1, n: order.length }));
  board.focusOn(place);
}

function moveToStep(board: Board, place: Place, by: number): void {
  const steps = stepsOf(board.journey);
  const next = steps[steps.findIndex(({ id }) => id === place.step) + by];
  if (!next || !board.act(move, { ids: [place.item], step: next.id, lane: place.lane, from: place.step }))
    return;
  said(board, { ...place, step: next.id });
}

function moveInCell(board: Board, place: Place, by: number): void {
  const items = itemsIn(board.journey, place.lane, place.step);
  const other = items[items.findIndex(({ id }) => id === place.item) + by];
  if (other) {
    const spot = by < 0 ? { before: other.id } : { after: other.id };
    if (board.act(move, { ids: [place.item], ...spot })) said(board, place);
    return;
  }
  const lanes = seenOf(
    lanesOf(board.journey),
    board.ui.value.hiddenLanes,
    board.ui.value.shownLanes,
    board.host.kind,
  );
  const lane = lanes[lanes.findIndex(({ id }) => id === place.lane) + by];
  if (lane && board.act(move, { ids: [place.item], lane: lane.id, step: place.step }))
    said(board, { ...place, lane: lane.id });
}

function said(board: Board, place: Place): void {
  const items = itemsIn(board.journey, place.lane, place.step);
  const step = stepsOf(board.journey).find(({ id }) => id === place.step)?.number ?? 0;
  board.tell(
    board.say("board.moved", {
      step,
      i: items.findIndex(({ id }) => id === place.item) + 1,
      n: items.length,
    }),
  );
  board.focusOn(place);
}

/** Keeps the value a point was moved to; one undo step. */
export function keepEmotion(board: Board): void {
  const { adjusting } = board.ui.value;
  board.ui.set({ adjusting: null });
  if (!adjusting) return;
  const { step, persona, value } = adjusting;
  if (board.act(scoreEmotion, { step, persona, value })) {
    board.tell(board.say("board.emotion.kept", { value: signed(value, board.ui.value.language) }));
  }
}
