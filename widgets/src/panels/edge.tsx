import { follow } from "../board/hands/follow.js";
import { useBoard, useUi } from "../board/state/board.js";

export const NARROWEST = 280;
export const WIDEST = 420;
const STEP = 20;

/** The inspector's left edge: drag it, or move it by arrow keys. */
export function Edge() {
  const board = useBoard();
  const width = useUi((state) => state.panelWidth);
  const set = (wish: number): void => {
    board.ui.set({ panelWidth: Math.max(NARROWEST, Math.min(WIDEST, Math.round(wish))) });
  };
  const onPointerDown = (event: PointerEvent): void => {
    const before = board.ui.value.panelWidth;
    follow(event, {
      start: () => true,
      move: (at) => set(before + event.clientX - at.clientX),
      drop: () => undefined,
      cancel: () => set(before),
    });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (!by) return;
    event.preventDefault();
    event.stopPropagation();
    set(width + by);
  };
  return (
    <div
      class="jn-inspector-edge"
      role="separator"
      aria-orientation="vertical"
      aria-label={board.say("board.panel.width")}
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      tabIndex={0}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
    />
  );
}
