const THRESHOLD = 4;
const HOLD = 350;

export interface Following {
  /** The pointer moved far enough, or was held long enough; false gives up. */
  start(event: PointerEvent): boolean;
  move(event: PointerEvent): void;
  drop(event: PointerEvent): void;
  cancel(): void;
  /** It went down and up without moving. */
  tap?(): void;
}

/** Follows a pointer from its press to its release; Esc gives everything back. */
export function follow(down: PointerEvent, hands: Following): void {
  const view = (down.target as Element).ownerDocument.defaultView ?? window;
  let lifted = false;
  const touch = down.pointerType === "touch";
  const start = (event: PointerEvent): void => {
    lifted = hands.start(event);
    if (lifted && touch) view.navigator.vibrate?.(10);
    if (!lifted) end();
  };
  const hold = touch ? setTimeout(() => start(down), HOLD) : undefined;
  const onMove = (event: PointerEvent): void => {
    if (event.pointerId !== down.pointerId) return;
    const far = Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) >= THRESHOLD;
    if (!lifted && far && touch) end();
    else if (!lifted && far) start(event);
    if (!lifted) return;
    event.preventDefault();
    hands.move(event);
  };
  const onUp = (event: PointerEvent): void => {
    if (event.pointerId !== down.pointerId) return;
    end();
    if (lifted) {
      hands.drop(event);
      swallowClick(view);
    } else hands.tap?.();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !lifted) return;
    event.preventDefault();
    event.stopPropagation();
    end();
    hands.cancel();
    swallowClick(view);
  };
  const onCancel = (): void => {
    end();
    if (lifted) hands.cancel();
  };
  function end(): void {
    clearTimeout(hold);
    view.removeEventListener("pointermove", onMove);
    view.removeEventListener("pointerup", onUp);
    view.removeEventListener("pointercancel", onCancel);
    view.removeEventListener("keydown", onKey, true);
  }
  view.addEventListener("pointermove", onMove);
  view.addEventListener("pointerup", onUp);
  view.addEventListener("pointercancel", onCancel);
  view.addEventListener("keydown", onKey, true);
}

/** The click that follows a drop means nothing. */
function swallowClick(view: Window): void {
  const swallow = (event: MouseEvent): void => {
    event.stopPropagation();
    event.preventDefault();
  };
  view.addEventListener("click", swallow, { capture: true, once: true });
  setTimeout(() => view.removeEventListener("click", swallow, true), 50);
}
