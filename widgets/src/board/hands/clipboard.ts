import { duplicateRecords } from "../../commands/duplicate.js";
import { pasteCards } from "../../commands/paste-cards.js";
import { Refusal } from "../../document/edit.js";
import { holdsCards } from "../../document/view.js";
import { itemsIn } from "../scene/items.js";
import { wordsOf } from "../scene/text-field.js";
import type { Board } from "../state/board.js";
import { PHASES, type Place, STEPS } from "../state/place.js";
import { removeNow } from "./acts.js";
import { addQuietly } from "./adding.js";
import { chosen } from "./chosen.js";
import { kindAt } from "./editing.js";

/** The words of what is chosen, one item a line. */
export function textsOf(board: Board, place: Place): readonly string[] {
  const here = itemsIn(board.journey, place.lane, place.step);
  return chosen(board, place).flatMap((id) => {
    const item = here.find((one) => one.id === id);
    const kind = item?.kind ?? kindAt(board, { ...place, item: id });
    const record = (board.journey[kind] as Readonly<Record<string, unknown>>)[id];
    return record ? [board.text(wordsOf(kind, record))] : [];
  });
}

/** Copy and cut give words; what is cut goes, with a way back. */
export function onCopy(board: Board, event: ClipboardEvent): void {
  const place = board.ui.value.focus;
  if (!place || board.ui.value.editing || isText(event.target)) return;
  const texts = textsOf(board, place);
  if (texts.length === 0) return;
  event.clipboardData?.setData("text/plain", texts.join("\n"));
  event.preventDefault();
  if (event.type === "cut") removeNow(board, chosen(board, place), place);
}

/** Pasted lines become items of the cell, one a line. */
export function onPaste(board: Board, event: ClipboardEvent): void {
  const place = board.ui.value.focus;
  if (!place || board.ui.value.editing || isText(event.target)) return;
  const lines = (event.clipboardData?.getData("text/plain") ?? "").split(/\r?\n/).map((line) => line.trim());
  const texts = lines.filter(Boolean);
  if (texts.length === 0 || !board.mayEdit()) return;
  event.preventDefault();
  const bone = place.step === "" || place.lane === PHASES || place.lane === STEPS;
  const n = bone ? 0 : pasted(board, place, texts);
  if (n > 0) board.toast(board.say(n === 1 ? "board.pasted" : "board.pasted.many", { n }), true);
  else if (!board.ui.value.tip) board.refuse(new Refusal("board.pasted.not"));
}

/** How many lines became items. */
function pasted(board: Board, place: Place, texts: readonly string[]): number {
  const lane = board.journey.lanes[place.lane];
  if (!lane) return 0;
  if (holdsCards(lane)) {
    const args = { lane: place.lane, step: place.step, texts, language: board.writing };
    return board.act(pasteCards, args) ? texts.length : 0;
  }
  let n = 0;
  board.store.together(() => {
    for (const text of texts) if (addQuietly(board, place, text)) n += 1;
  });
  return n;
}

/** The same once more, beside it. */
export function duplicate(board: Board, place: Place): void {
  const ids = chosen(board, place);
  if (ids.length === 0 || !board.act(duplicateRecords, { ids })) return;
  const n = ids.length;
  board.toast(board.say(n === 1 ? "board.duplicated" : "board.duplicated.many", { n }), true);
}

function isText(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("textarea, input, select") !== null;
}
