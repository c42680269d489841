import { useEffect, useRef, useState } from "preact/hooks";
import { useBoard, useJourney, useUi } from "../state/board.js";

/** The journey's name; a click or Enter edits it in place. */
export function Title() {
  const board = useBoard();
  const title = useJourney((journey) => journey.meta.title);
  useUi((state) => state.language);
  const [before, setBefore] = useState<string | null>(null);
  const box = useRef<HTMLInputElement>(null);
  const text = board.text(title);
  useEffect(() => {
    if (before !== null) box.current?.select();
  }, [before === null]);
  const leave = (): void => {
    board.store.endSession();
    setBefore(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === "Escape") board.store.type("meta", "", "title", board.writing, before ?? "");
    if (event.key === "Escape" || event.key === "Enter") leave();
  };
  return (
    <div class="jn-title" role="heading" aria-level={1}>
      {before === null ? (
        <button
          type="button"
          class="jn-clip"
          data-untitled={text ? undefined : ""}
          aria-label={board.say("board.title.edit", { title: text || board.say("board.untitled") })}
          onClick={() => board.canEdit && setBefore(text)}
        >
          {text || board.say("board.untitled")}
        </button>
      ) : (
        <input
          ref={box}
          value={text}
          aria-label={board.say("board.title")}
          onInput={(event) => board.store.type("meta", "", "title", board.writing, event.currentTarget.value)}
          onBlur={leave}
          onKeyDown={onKeyDown}
        />
      )}
    </div>
  );
}
