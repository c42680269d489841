import { useLayoutEffect, useRef } from "preact/hooks";
import type { Kind, Words } from "../../document/journey.js";
import { leaveEditing } from "../hands/leaving.js";
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
  useLayoutEffect(() => {
    const area = box.current;
    area?.focus({ preventScroll: true });
    area?.setSelectionRange(area.value.length, area.value.length);
  }, []);
  useLayoutEffect(() => {
    const area = box.current;
    if (!area) return;
    if (area.value !== text) takeIn(area, text);
    area.style.height = "0";
    area.style.height = `${area.scrollHeight}px`;
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const leaves =
      event.key === "Escape" || event.key === "Tab" || (event.key === "Enter" && !event.shiftKey);
    event.stopPropagation();
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

/** Another person's letters come in without moving my caret. */
function takeIn(area: HTMLTextAreaElement, text: string): void {
  const { value, selectionStart, selectionEnd } = area;
  let same = 0;
  while (same < value.length && value[same] === text[same]) same += 1;
  const shift = text.length - value.length;
  const moved = (caret: number): number => (caret <= same ? caret : Math.max(same, caret + shift));
  area.value = text;
  area.setSelectionRange(moved(selectionStart), moved(selectionEnd));
}
