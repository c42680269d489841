import { useLayoutEffect, useRef } from "preact/hooks";
import { useBoard, useUi } from "../state/board.js";
import { keepInside } from "./keep-inside.js";

/** Messages at the foot of the board, with the way back where there is one. */
export function Toasts() {
  const board = useBoard();
  const toasts = useUi((state) => state.toasts);
  return (
    <div class="jn-toasts">
      {toasts.map(({ id, text, undo }) => (
        <div key={id} class="jn-toast">
          <span>{text}</span>
          {undo !== undefined && (
            <button
              type="button"
              onClick={() => {
                board.store.undo();
                board.dropToast(id);
              }}
            >
              {board.say("board.undo")}
            </button>
          )}
          <button type="button" aria-label={board.say("board.close")} onClick={() => board.dropToast(id)}>
            ×
          </button>
        </div>
      ))}
    </div>
  );
}

/** The sentence at a control: a name, or why something may not happen. */
export function Tip() {
  const tip = useUi((state) => state.tip);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (tip) keepInside(box.current, tip.at);
  }, [tip]);
  if (!tip) return null;
  return (
    <div ref={box} class="jn-tip" role="tooltip">
      {tip.text}
    </div>
  );
}

/** What screen readers hear: calmly, and at once. */
export function Heard() {
  const said = useUi((state) => state.said);
  const alarm = useUi((state) => state.alarm);
  return (
    <>
      <div class="jn-heard" role="status" aria-live="polite">
        {said}
      </div>
      <div class="jn-heard" role="alert" aria-live="assertive">
        {alarm}
      </div>
    </>
  );
}
