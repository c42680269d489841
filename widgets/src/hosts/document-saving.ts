import type { DocumentRegistry } from "@jupyterlab/docregistry";
import { parse } from "../document/parse.js";
import type { Store } from "../document/store.js";
import type { JourneyModel } from "./document-model.js";
import type { HostState, Saved } from "./host-state.js";
import { RoomKeeper } from "./room-keeper.js";
import { Unsent } from "./unsent.js";

/** The room's connection as far as it lets itself be known. */
export interface Connection {
  save?: () => Promise<void>;
  wsProvider?: {
    wsconnected: boolean;
    on(name: "status" | "sync", heard: (equal: boolean) => void): void;
    off(name: "status" | "sync", heard: (equal: boolean) => void): void;
  } | null;
}

/** A save quicker than this is not worth a word. */
const WORTH_SAYING = 1000;

/** Tells the board how safe its edits are, and keeps a busy room saved. */
export class DocumentSaving {
  private readonly keeper: RoomKeeper | undefined;
  private readonly socket;
  private soon: ReturnType<typeof setTimeout> | undefined;
  /** What waits to be sent, while the room cannot be reached. */
  private unsent: Unsent | undefined;

  constructor(
    private readonly context: DocumentRegistry.IContext<JourneyModel>,
    private readonly host: HostState,
    private readonly store: Store,
    connection: () => Connection | undefined,
  ) {
    const { model } = context;
    if (model.collaborative) {
      this.keeper = new RoomKeeper(model.sharedModel, connection, this.failed);
      this.socket = connection()?.wsProvider;
      this.socket?.on("status", this.connected);
      this.socket?.on("sync", this.synced);
    }
    context.saveState.connect(this.onSaveState, this);
    model.stateChanged.connect(this.onModelState, this);
    host.saved = this.rest();
  }

  dispose(): void {
    clearTimeout(this.soon);
    this.keeper?.dispose();
    this.unsent?.stop();
    this.socket?.off("status", this.connected);
    this.socket?.off("sync", this.synced);
    this.context.saveState.disconnect(this.onSaveState, this);
    this.context.model.stateChanged.disconnect(this.onModelState, this);
  }

  private rest(): Saved {
    const { contentsModel, model } = this.context;
    const kept = this.store.unreadable;
    if (kept !== null) return { state: isNewer(kept) ? "newer" : "read-only" };
    if (contentsModel?.writable === false || model.readOnly) return { state: "read-only" };
    return { state: "saved" };
  }

  private say(saved: Saved): void {
    clearTimeout(this.soon);
    this.soon = undefined;
    // nothing is saved, and no saving fails, where nobody can be reached
    if (!this.unsent || saved.state === "offline") this.host.saved = saved;
  }

  private saySoon(): void {
    this.soon ??= setTimeout(() => this.say({ state: "saving" }), WORTH_SAYING);
  }

  private readonly failed = (reason: unknown): void => {
    this.say({ state: "failed", reason: reason instanceof Error ? reason.message : String(reason) });
  };

  /** A connection that is there again has sent nothing yet; see `synced`. */
  private readonly connected = (): void => {
    if (this.socket?.wsconnected || this.unsent) return;
    const { editor } = this.context.model.sharedModel;
    const told = (unsent: number): void => this.say({ state: "offline", unsent });
    this.unsent = new Unsent(this.store, editor, this.context.model.sharedModel, told);
    told(0);
  };

  /** Both sides hold the same again. */
  private readonly synced = (equal: boolean): void => {
    if (!equal || !this.unsent) return;
    const sent = this.unsent.n;
    this.unsent.stop();
    this.unsent = undefined;
    const rest = this.rest();
    this.say({ ...rest, state: sent > 0 && rest.state === "saved" ? "saving" : rest.state, sent });
  };

  private onSaveState(_: unknown, state: DocumentRegistry.SaveState): void {
    if (state === "started") this.saySoon();
    else if (state === "completed") this.say({ state: "saved", at: new Date().toISOString() });
    else this.failed("");
  }

  private onModelState(_: unknown, { name, newValue }: { name: string; newValue: unknown }): void {
    if (name !== "dirty") return;
    if (newValue !== true) this.say({ ...this.rest(), at: new Date().toISOString() });
    else if (this.context.model.collaborative) this.saySoon();
    else this.say({ state: "unsaved" });
  }
}

function isNewer(text: string): boolean {
  const parsed = parse(text);
  return "problem" in parsed && parsed.problem === "newer";
}
