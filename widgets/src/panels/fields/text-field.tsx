import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { staysInText, takeIn } from "../../board/hands/typing.js";
import { useBoard } from "../../board/state/board.js";
import type { Kind, Words } from "../../document/journey.js";
import { useFitting } from "./fitting.js";

interface Props {
  readonly kind: Kind | "meta";
  readonly id: string;
  readonly field: string;
  readonly words: Words | undefined;
  readonly name: string;
  readonly placeholder?: string;
  readonly look?: string;
}

/** A text in the board's language, live for others letter by letter; Esc restores it. */
export function WordsBox({ kind, id, field, words, name, placeholder, look = "jn-input" }: Props) {
  const board = useBoard();
  const box = useRef<HTMLTextAreaElement>(null);
  // once one types, what stands in another language is no longer offered in its place
  const [typing, setTyping] = useState(false);
  const raw = words?.[board.writing] ?? "";
  const text = typing ? raw : board.text(words);
  useLayoutEffect(() => {
    if (box.current) takeIn(box.current, text);
  });
  useFitting(box, text);
  const type = (value: string) => board.store.type(kind, id, field, board.writing, value);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (staysInText(event)) event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === "Escape") board.store.cancelSession();
    if (event.key === "Escape" || (event.key === "Enter" && !event.shiftKey)) {
      event.preventDefault();
      box.current?.blur();
    }
  };
  return (
    <textarea
      ref={box}
      class={look}
      rows={1}
      defaultValue={text}
      readOnly={!board.canEdit}
      aria-label={name}
      placeholder={placeholder ?? board.say("board.field.empty")}
      onInput={(event) => {
        setTyping(true);
        type(event.currentTarget.value);
      }}
      onBlur={() => {
        setTyping(false);
        board.store.endSession();
      }}
      onKeyDown={onKeyDown}
    />
  );
}

/** A labelled text field of the inspector. */
export function TextField(props: Props & { readonly tall?: boolean }) {
  return (
    <div class="jn-field" data-tall={props.tall ? "" : undefined}>
      <span>{props.name}</span>
      <WordsBox {...props} />
    </div>
  );
}
