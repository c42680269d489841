import type { Kind } from "../../document/journey.js";
import { itemsIn } from "../scene/items.js";
import { textField, wordsOf } from "../scene/text-field.js";
import type { Board } from "../state/board.js";
import { PHASES, type Place, STEPS } from "../state/place.js";

/** What kind of record a place holds. */
export function kindAt(board: Board, { lane, step, item }: Place): Kind {
  if (lane === PHASES) return "phases";
  if (lane === STEPS) return "steps";
  if (step === "") return "lanes";
  return itemsIn(board.journey, lane, step).find(({ id }) => id === item)?.kind ?? "cards";
}

interface How {
  /** Just made: left empty, it goes again. */
  readonly fresh?: boolean;
  /** The letter one typed on it; it comes after what stands there. */
  readonly letter?: string;
}

/** Puts the caret into an item's text. */
export function startEditing(board: Board, place: Place, { fresh = false, letter = "" }: How = {}): void {
  if (!place.item || !board.mayEdit()) return;
  const kind = kindAt(board, place);
  if (kind === "touchpoints" && isContact(board, place)) {
    const element = board.elementAt(place);
    board.select([place.item]);
    board.ui.set({
      focus: place,
      menu: { name: "channels", at: element ? board.under(element) : { x: 140, y: 80 }, place },
    });
    return;
  }
  const field = textField(kind);
  const words = wordsOf(kind, (board.journey[kind] as Readonly<Record<string, unknown>>)[place.item] ?? {});
  const before = fresh ? "" : (words?.[board.writing] ?? "");
  board.ui.set({
    focus: place,
    selection: [place.item],
    editing: { kind, id: place.item, field, place, before, fresh },
    menu: null,
  });
  if (fresh) board.store.joinSession(kind, place.item, field, board.writing);
  else board.store.endSession();
  if (letter) board.store.type(kind, place.item, field, board.writing, board.text(words) + letter);
  board.host.select?.([place.item], true);
}

function isContact(board: Board, { lane }: Place): boolean {
  return board.journey.lanes[lane]?.shows === "touchpoints";
}
