import type * as Y from "yjs";
import type { Store } from "../document/store.js";

/**
 * Counts what this person changes while nobody hears of it.
 *
 * A change is what one undo would take back: a word typed letter by letter is one. What was changed and
 * undone again is none; an older change undone meanwhile is one. What undo leaves alone counts by itself.
 */
export class Unsent {
  private readonly steps: unknown[];
  private part: unknown;
  private grown = 0;
  private lasting = 0;
  private acts = 0;

  constructor(
    private readonly store: Pick<Store, "lastStep">,
    private readonly editor: Y.Doc,
    /** The origin of what others did. */
    private readonly others: unknown,
    private readonly heard: (n: number) => void,
  ) {
    this.steps = [store.lastStep];
    this.part = partOf(store.lastStep);
    editor.on("afterTransaction", this.acted);
  }

  get n(): number {
    return this.steps.length - 1 + this.grown + this.lasting;
  }

  stop(): void {
    this.editor.off("afterTransaction", this.acted);
  }

  private readonly acted = ({ origin, changed }: Y.Transaction): void => {
    if (origin === this.others || changed.size === 0) return;
    this.acts += 1;
    // after the act is over: taking back a session's step rearranges the steps
    if (this.acts === 1) queueMicrotask(this.look);
  };

  private readonly look = (): void => {
    const { n, acts } = this;
    const step = this.store.lastStep;
    this.acts = 0;
    if (this.steps.length > 1 && step === this.steps.at(-2)) this.steps.pop();
    else if (step !== this.steps.at(-1)) this.steps.push(step);
    else if (partOf(step) === this.part) this.lasting += acts;
    // what was begun before goes on
    else if (this.steps.length === 1) this.grown = 1;
    this.part = partOf(step);
    if (this.n !== n) this.heard(this.n);
  };
}

/** Another one whenever something was added to a step. */
function partOf(step: unknown): unknown {
  return (step as { readonly insertions?: unknown } | undefined)?.insertions;
}
