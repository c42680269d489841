import { useLayoutEffect, useRef } from "preact/hooks";
import { useBoard, useUi } from "../state/board.js";

/** Messages at the foot of the board, with the way back where there is one. */
export function Toasts() {
  const board = useBoard();
  const toasts = useUi((state) => state.toasts);
  return (
    <div class="jn-toasts">
      {toasts.map(({ id, text, undo }) => (
        <div key={id} class="jn-toast">
          <span>{text}</span>
          {undo && (
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
    const root = box.current?.closest<HTMLElement>(".jn-board");
    if (!box.current || !root || !tip) return;
    const left = Math.min(tip.at.x, root.clientWidth - box.current.offsetWidth - 8);
    const top = Math.min(tip.at.y, root.clientHeight - box.current.offsetHeight - 8);
    box.current.style.left = `${Math.max(8, left)}px`;
    box.current.style.top = `${Math.max(8, top)}px`;
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
