import { pasteCards } from "../../commands/paste-cards.js";
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
  if (!place || !board.canEdit || board.ui.value.editing || isText(event.target)) return;
  const lines = (event.clipboardData?.getData("text/plain") ?? "").split(/\r?\n/).map((line) => line.trim());
  const texts = lines.filter(Boolean);
  if (texts.length === 0 || place.step === "" || place.lane === PHASES || place.lane === STEPS) return;
  event.preventDefault();
  if (pasted(board, place, texts)) board.toast(board.say("board.pasted", { n: texts.length }), true);
}

function pasted(board: Board, place: Place, texts: readonly string[]): boolean {
  const lane = board.journey.lanes[place.lane];
  if (!lane) return false;
  if (holdsCards(lane)) {
    return board.act(pasteCards, { lane: place.lane, step: place.step, texts, language: board.writing });
  }
  return texts.map((text) => addQuietly(board, place, text)).some(Boolean);
}

/** The same words once more, beside. */
export function duplicate(board: Board, place: Place): void {
  const texts = textsOf(board, place);
  for (const text of texts) addQuietly(board, place, text, place.item);
  if (texts.length > 0) board.toast(board.say("board.duplicated", { n: texts.length }), true);
}

function isText(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("textarea, input, select") !== null;
}
