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
  new Follower(down, hands).listen();
}

class Follower {
  private lifted = false;
  private hold: ReturnType<typeof setTimeout> | undefined;
  private readonly view: Window;
  private readonly touch: boolean;

  constructor(
    private readonly down: PointerEvent,
    private readonly hands: Following,
  ) {
    this.view = (down.target as Element).ownerDocument.defaultView ?? window;
    this.touch = down.pointerType === "touch";
  }

  listen(): void {
    if (this.touch) this.hold = setTimeout(() => this.lift(this.down), HOLD);
    this.view.addEventListener("pointermove", this.onMove);
    this.view.addEventListener("pointerup", this.onUp);
    this.view.addEventListener("pointercancel", this.onCancel);
    this.view.addEventListener("keydown", this.onKey, true);
  }

  private end(): void {
    clearTimeout(this.hold);
    this.view.removeEventListener("pointermove", this.onMove);
    this.view.removeEventListener("pointerup", this.onUp);
    this.view.removeEventListener("pointercancel", this.onCancel);
    this.view.removeEventListener("keydown", this.onKey, true);
  }

  private lift(event: PointerEvent): void {
    this.lifted = this.hands.start(event);
    if (!this.lifted) this.end();
    else if (this.touch) this.view.navigator.vibrate?.(10);
  }

  private readonly onMove = (event: PointerEvent): void => {
    if (event.pointerId !== this.down.pointerId) return;
    const { clientX, clientY } = this.down;
    const far = Math.hypot(event.clientX - clientX, event.clientY - clientY) >= THRESHOLD;
    // a finger that moves before it was held wants to scroll
    if (!this.lifted && far && this.touch) this.end();
    else if (!this.lifted && far) this.lift(event);
    if (!this.lifted) return;
    event.preventDefault();
    this.hands.move(event);
  };

  private readonly onUp = (event: PointerEvent): void => {
    if (event.pointerId !== this.down.pointerId) return;
    this.end();
    if (!this.lifted) {
      this.hands.tap?.();
      return;
    }
    this.hands.drop(event);
    swallowClick(this.view);
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !this.lifted) return;
    event.preventDefault();
    event.stopPropagation();
    this.end();
    this.hands.cancel();
    swallowClick(this.view);
  };

  private readonly onCancel = (): void => {
    this.end();
    if (this.lifted) this.hands.cancel();
  };
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
