import type * as Y from "yjs";

/** What a room's connection offers: the protocol's own save, a promise that fails or is told "skipped". */
export interface RoomConnection {
  save?: () => Promise<void>;
}

/** A shared document as the keeper needs it. */
export interface KeptDocument {
  readonly ydoc: Y.Doc;
  readonly awareness: { readonly clientID: number; getStates(): Map<number, unknown> };
}

const FIRST_AFTER = 1200;
const NEXT_AFTER = 400;
const LAST_RANK = 8;

/**
 * Has a busy room saved at least every two seconds.
 *
 * The stock room saves a second after the *last* change, so while people keep editing it never saves, and
 * a crash then loses all of it. The client with the lowest number asks first; the others wait a little
 * longer each and ask only if no save has been seen, so a room of twenty sends one message, not twenty.
 */
export class RoomKeeper {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly state: Y.Map<unknown>;

  constructor(
    private readonly document: KeptDocument,
    private readonly connection: () => RoomConnection | undefined,
    private readonly failed: (reason: unknown) => void,
  ) {
    this.state = document.ydoc.getMap("state");
    document.ydoc.on("afterTransaction", this.changed);
    this.state.observe(this.saved);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.document.ydoc.off("afterTransaction", this.changed);
    this.state.unobserve(this.saved);
  }

  private readonly changed = (transaction: Y.Transaction): void => {
    const state: unknown = this.state;
    const content = [...transaction.changedParentTypes.keys()].some((type) => (type as unknown) !== state);
    if (content && this.timer === undefined) this.timer = setTimeout(this.ask, this.patience());
  };

  /** The server writes the hash of what it saved; then nobody needs to ask. */
  private readonly saved = (event: Y.YMapEvent<unknown>): void => {
    if (!event.keysChanged.has("hash")) return;
    clearTimeout(this.timer);
    this.timer = undefined;
  };

  private patience(): number {
    const { clientID } = this.document.awareness;
    const rank = [...this.document.awareness.getStates().keys()].filter((other) => other < clientID).length;
    return FIRST_AFTER + NEXT_AFTER * Math.min(rank, LAST_RANK);
  }

  private readonly ask = async (): Promise<void> => {
    this.timer = undefined;
    try {
      await this.connection()?.save?.();
    } catch (reason) {
      if (!String(reason).includes("already in progress")) this.failed(reason);
    }
  };
}
