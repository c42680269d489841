import { type DocumentChange, YDocument } from "@jupyter/ydoc";
import * as Y from "yjs";
import { takeText, textOf } from "../document/y-mapping.js";
import { UpdateBatch } from "./update-batch.js";

/** What `changed` tells beside Jupyter's own state: that the journey itself is another. */
export interface JourneyChange extends DocumentChange {
  contentChange?: true;
}

/**
 * An open journey as Jupyter shares it.
 *
 * The board edits a document of its own, `editor`. Between it and the shared one, which the room sees,
 * stands a batch: what others do arrives at once, what I do leaves at most twice a second.
 */
export class JourneyDoc extends YDocument<JourneyChange> {
  readonly version = "1";
  readonly editor = new Y.Doc();
  private readonly batch: UpdateBatch;

  constructor() {
    super();
    this.batch = new UpdateBatch((update) => Y.applyUpdate(this.ydoc, update, this.editor));
    this.editor.on("update", this.fromEditor);
    this.ydoc.on("update", this.fromRoom);
    this.ydoc.on("afterTransaction", this.tell);
  }

  override dispose(): void {
    if (this.isDisposed) return;
    this.batch.dispose();
    this.ydoc.off("update", this.fromRoom);
    this.ydoc.off("afterTransaction", this.tell);
    this.editor.destroy();
    super.dispose();
  }

  /** Brings what still waits into the shared document. */
  flush(): void {
    this.batch.flush();
  }

  getSource(): string {
    this.flush();
    return textOf(this.ydoc);
  }

  setSource(text: string): void {
    this.flush();
    takeText(this.ydoc, text, this);
  }

  private readonly fromEditor = (update: Uint8Array, origin: unknown): void => {
    if (origin === this) return;
    this.batch.push(update);
    if (!this.dirty) this.dirty = true;
  };

  private readonly fromRoom = (update: Uint8Array, origin: unknown): void => {
    if (origin !== this.editor) Y.applyUpdate(this.editor, update, this);
  };

  private readonly tell = (transaction: Y.Transaction): void => {
    const state: unknown = this.ystate;
    const content = [...transaction.changedParentTypes.keys()].some((type) => (type as unknown) !== state);
    if (content) this._changed.emit({ contentChange: true });
  };
}
