import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { staysInText, takeIn } from "../hands/typing.js";
import { useBoard, useJourney, useUi } from "../state/board.js";

/** The journey's name; a click or Enter edits it in place. */
export function Title() {
  const board = useBoard();
  const title = useJourney((journey) => journey.meta.title);
  useUi((state) => state.language);
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const text = board.text(title);
  useEffect(() => {
    if (open) box.current?.select();
  }, [open]);
  useLayoutEffect(() => {
    if (box.current) takeIn(box.current, text);
  });
  const leave = (): void => {
    board.store.endSession();
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (staysInText(event)) event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === "Escape") board.store.cancelSession();
    if (event.key === "Escape" || event.key === "Enter") leave();
  };
  return (
    <div class="jn-title" role="heading" aria-level={1}>
      {!open ? (
        <button
          type="button"
          class="jn-clip"
          data-untitled={text ? undefined : ""}
          aria-label={board.say("board.title.edit", { title: text || board.say("board.untitled") })}
          onClick={() => board.canEdit && setOpen(true)}
        >
          {text || board.say("board.untitled")}
        </button>
      ) : (
        <input
          ref={box}
          defaultValue={text}
          aria-label={board.say("board.title")}
          onInput={(event) => board.store.type("meta", "", "title", board.writing, event.currentTarget.value)}
          onBlur={leave}
          onKeyDown={onKeyDown}
        />
      )}
    </div>
  );
}
