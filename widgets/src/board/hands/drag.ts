import { move } from "../../commands/move.js";
import { inOrder } from "../../document/order.js";
import { stepsOf } from "../scene/columns.js";
import { wordsOf } from "../scene/text-field.js";
import type { Board } from "../state/board.js";
import { PHASES, type Place, STEPS } from "../state/place.js";
import type { Drag } from "../state/ui.js";
import { scrollAtEdge } from "./edge-scroll.js";
import { kindAt } from "./editing.js";
import { follow } from "./follow.js";
import { placeOf } from "./place-of.js";

const GHOSTS_EVERY = 200;

/** Lifts the selection, or one item, and lets it go where the plan allows. */
export function liftCards(board: Board, from: Place, event: PointerEvent): void {
  if (!board.canEdit) return;
  if (from.step === "" && !(event.target as Element).closest("[data-grip]")) return;
  const { selection } = board.ui.value;
  const ids = selection.includes(from.item) ? selection : [from.item];
  const kind = kindAt(board, from);
  let told = 0;
  const show = (at: PointerEvent): void => {
    const over = underPointer(board, at);
    const target = over ? targetOf(board, from, ids, over, at) : null;
    const refusal = target ? board.refusalOf(move, target.args) : "";
    const drag: Drag = {
      kind,
      ids,
      text: textOf(board, from),
      from,
      at: board.spot(at),
      over,
      before: target?.before ?? "",
      refusal,
    };
    board.ui.set({
      drag,
      tip: refusal ? { text: refusal, at: { x: drag.at.x + 14, y: drag.at.y + 26 } } : null,
    });
    scrollAtEdge(board, at);
    if (Date.now() - told > GHOSTS_EVERY && over) {
      told = Date.now();
      board.host.ghost?.(from.item, over);
    }
  };
  follow(event, {
    start: (at) => {
      board.ui.set({ editing: null });
      show(at);
      return true;
    },
    move: show,
    drop: (at) => drop(board, from, ids, at),
    cancel: () => board.ui.set({ drag: null, tip: null }),
  });
}

function drop(board: Board, from: Place, ids: readonly string[], at: PointerEvent): void {
  const over = underPointer(board, at);
  const target = over && targetOf(board, from, ids, over, at);
  board.ui.set({ drag: null, tip: null });
  if (!target || !board.act(move, target.args, board.spot(at))) return;
  const landed = { ...target.place, item: from.item };
  board.select(ids);
  board.focusOn(landed);
  const step = stepsOf(board.journey).find(({ id }) => id === landed.step);
  if (ids.length > 1 && step)
    board.toast(board.say("board.moved.many", { n: ids.length, step: step.number }), true);
  else board.tell(board.say("board.moved.here"));
}

interface Target {
  readonly args: Parameters<typeof move.plan>[1];
  readonly place: Place;
  readonly before: string;
}

/** What a drop here would ask for. */
function targetOf(
  board: Board,
  from: Place,
  ids: readonly string[],
  over: Place,
  at: PointerEvent,
): Target | null {
  if (from.lane === PHASES)
    return among(board, ids, over, at, { order: inOrder(board.journey.phases), part: "step", across: true });
  if (from.lane === STEPS) return stepTarget(board, ids, over, at);
  if (from.step === "")
    return among(board, ids, over, at, { order: inOrder(board.journey.lanes), part: "lane", across: false });
  if (!over.step || over.lane === PHASES || over.lane === STEPS) return null;
  const before = itemBelow(board, over, ids, at);
  const spot = before ? { before } : {};
  const args = { ids, step: over.step, lane: over.lane, from: from.step, ...spot };
  return { args, before, place: { lane: over.lane, step: over.step, item: from.item } };
}

function stepTarget(board: Board, ids: readonly string[], over: Place, at: PointerEvent): Target | null {
  if (over.lane === PHASES)
    return {
      args: { ids, phase: over.step },
      before: "",
      place: { lane: STEPS, step: ids[0] ?? "", item: ids[0] ?? "" },
    };
  const phase = board.journey.steps[over.step]?.phase;
  if (!phase) return null;
  const order = stepsOf(board.journey)
    .filter((column) => column.phase === phase)
    .map(({ id }) => id);
  const found = among(board, ids, { ...over, lane: STEPS }, at, { order, part: "step", across: true });
  return found && { ...found, args: { ...found.args, phase } };
}

interface Siblings {
  readonly order: readonly string[];
  readonly part: "step" | "lane";
  readonly across: boolean;
}

function among(
  board: Board,
  ids: readonly string[],
  over: Place,
  at: PointerEvent,
  { order, part, across }: Siblings,
): Target | null {
  const other = over[part];
  if (!order.includes(other)) return null;
  const element = board.elementAt({
    ...over,
    item: part === "lane" ? over.lane : over.step,
    ...(part === "lane" ? { step: "" } : {}),
  });
  const box = element?.getBoundingClientRect();
  if (!box || ids.includes(other)) return null;
  const first = across ? at.clientX < box.left + box.width / 2 : at.clientY < box.top + box.height / 2;
  const place =
    part === "lane"
      ? { lane: ids[0] ?? "", step: "", item: "" }
      : { lane: over.lane, step: ids[0] ?? "", item: "" };
  return {
    args: { ids, ...(first ? { before: other } : { after: other }) },
    before: first ? other : "",
    place,
  };
}

/** The item of a cell under whose middle the pointer is not yet. */
function itemBelow(board: Board, over: Place, ids: readonly string[], at: PointerEvent): string {
  const cell = board.elementAt({ ...over, item: "" });
  const items = [...(cell?.querySelectorAll<HTMLElement>("[data-place]") ?? [])];
  const below = items.find((item) => {
    const box = item.getBoundingClientRect();
    const id = placeOf(item)?.item ?? "";
    const row = getComputedStyle(cell as HTMLElement).flexDirection === "row";
    const first = row ? at.clientX < box.left + box.width / 2 : at.clientY < box.top + box.height / 2;
    return !ids.includes(id) && first;
  });
  return below ? (placeOf(below)?.item ?? "") : "";
}

function underPointer(board: Board, at: PointerEvent): Place | null {
  const root = board.root?.getRootNode() as Document | ShadowRoot | undefined;
  const place = placeOf(root?.elementFromPoint(at.clientX, at.clientY) ?? null);
  return place;
}

function textOf(board: Board, from: Place): string {
  const kind = kindAt(board, from);
  const record = (board.journey[kind] as Readonly<Record<string, unknown>>)[from.item];
  const { channel = "" } = (record ?? {}) as { channel?: string };
  return (
    board.text(wordsOf(kind, record ?? {})) ||
    board.text(board.journey.channels[channel]?.label) ||
    board.say("board.untitled")
  );
}
