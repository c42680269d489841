import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Kind, Words } from "../../document/journey.js";
import { leaveEditing } from "../hands/leaving.js";
import { staysInText, takeIn } from "../hands/typing.js";
import { useBoard } from "../state/board.js";
import type { Editing } from "../state/ui.js";

interface Props {
  readonly editing: Editing;
  readonly words: Words | undefined;
  readonly name: string;
  readonly oneLine?: boolean;
}

/** The caret in a card: every letter goes to the store, and to everybody, at once. */
export function EditText({ editing, words, name, oneLine }: Props) {
  const board = useBoard();
  const box = useRef<HTMLTextAreaElement>(null);
  // once one types, what stands in another language is no longer offered in its place
  const typing = useRef(false);
  const text = typing.current ? (words?.[board.writing] ?? "") : board.text(words);
  useCaret(box, typing, editing);
  useLayoutEffect(() => {
    const area = box.current;
    if (!area) return;
    takeIn(area, text);
    area.style.height = "0";
    area.style.height = `${area.scrollHeight}px`;
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const leaves =
      event.key === "Escape" || event.key === "Tab" || (event.key === "Enter" && !event.shiftKey);
    if (staysInText(event)) event.stopPropagation();
    if (!leaves || event.isComposing) return;
    event.preventDefault();
    leaveEditing(board, editing, { key: event.key, shift: event.shiftKey });
  };
  return (
    <textarea
      ref={box}
      class="jn-edit"
      rows={1}
      defaultValue={text}
      aria-label={name}
      spellcheck={false}
      onInput={(event) => {
        typing.current = true;
        const value = oneLine ? event.currentTarget.value.replace(/\n/g, " ") : event.currentTarget.value;
        const typed = board.store.type(editing.kind as Kind, editing.id, editing.field, board.writing, value);
        if (typed === "restored") board.toast(board.say("board.restored"));
      }}
      onBlur={() => leaveEditing(board, editing, { key: "", shift: false })}
      onPointerDown={(event) => event.stopPropagation()}
      onKeyDown={onKeyDown}
    />
  );
}

/** Puts the caret at the end; where another moved the card, to where it was before. */
function useCaret(box: RefObject<HTMLTextAreaElement>, typing: { current: boolean }, editing: Editing): void {
  const board = useBoard();
  useLayoutEffect(() => {
    const area = box.current;
    if (!area) return undefined;
    const { id, field } = editing;
    const { caret } = board;
    const kept = caret?.id === id && caret.field === field ? caret : null;
    const end = area.value.length;
    typing.current = kept !== null;
    area.focus({ preventScroll: true });
    area.setSelectionRange(kept?.from ?? end, kept?.to ?? end);
    return () => {
      const goesOn = board.ui.value.editing?.id === id;
      board.caret = goesOn ? { id, field, from: area.selectionStart, to: area.selectionEnd } : null;
    };
  }, []);
}
