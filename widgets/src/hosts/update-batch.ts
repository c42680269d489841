import * as Y from "yjs";

/** No person sends more than two updates a second: a server's cost grows with the square of the people. */
const REST = 500;

/** Sends the first update at once and those that follow together, every half second. */
export class UpdateBatch {
  private waiting: Uint8Array[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly send: (update: Uint8Array) => void) {}

  push(update: Uint8Array): void {
    this.waiting.push(update);
    if (this.timer === undefined) this.flush();
  }

  /** Sends what waits, now; for saving and for leaving. */
  flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.waiting.length === 0) return;
    const update = this.waiting.length === 1 ? this.waiting[0] : Y.mergeUpdates(this.waiting);
    this.waiting = [];
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.flush();
    }, REST);
    if (update) this.send(update);
  }

  dispose(): void {
    this.flush();
    clearTimeout(this.timer);
  }
}
