import { scoreEmotion } from "../../commands/score-emotion.js";
import { Refusal } from "../../document/edit.js";
import { emotionAt } from "../../document/view.js";
import { readFigure, signed } from "../../words/figures.js";
import { snapped } from "../curve/scale.js";
import type { Board } from "../state/board.js";
import type { Place } from "../state/place.js";
import { keepEmotion } from "./acts.js";

/** Digits typed so far while a point is adjusted. */
let digits = "";

/** Lifts a point of the curve; refused where several raters made it. */
export function startAdjusting(board: Board, { step, item: persona }: Place, letter = ""): boolean {
  if (!board.mayEdit()) return false;
  const value = emotionAt(board.journey, board.store.rater, persona, step)?.value ?? 0;
  const answer = board.store.plan(scoreEmotion, { step, persona, value: value === 0 ? 0.1 : 0 });
  if (answer instanceof Refusal) {
    board.refuse(answer);
    return false;
  }
  digits = "";
  board.select([]);
  board.ui.set({ adjusting: { step, persona, value } });
  board.tell(board.say("board.emotion.adjust"));
  if (letter) typeDigit(board, letter);
  return true;
}

/** While a point is lifted: arrows move it, digits set it, Enter keeps, Esc restores. */
export function onAdjustKey(board: Board, event: KeyboardEvent): boolean {
  const { adjusting } = board.ui.value;
  if (!adjusting || event.ctrlKey || event.metaKey) return false;
  const by = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : 0;
  if (by !== 0) {
    const size = event.shiftKey ? 0.5 : 0.1;
    lift(board, snapped(adjusting.value + by * size, 0.1));
    digits = "";
  } else if (event.key === "Enter" || event.key === "Tab") keepEmotion(board);
  else if (event.key === "Escape") board.ui.set({ adjusting: null });
  else return typeDigit(board, event.key);
  return true;
}

function typeDigit(board: Board, key: string): boolean {
  if (!/^[-+\u2212.,0-9]$/.test(key)) return false;
  digits += key;
  const value = readFigure(digits, board.ui.value.language);
  if (value !== null) lift(board, snapped(value, 0.1));
  return true;
}

function lift(board: Board, value: number): void {
  const { adjusting } = board.ui.value;
  if (!adjusting) return;
  board.ui.set({ adjusting: { ...adjusting, value }, said: signed(value, board.ui.value.language) });
}
