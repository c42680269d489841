import type * as Y from "yjs";
import { applyEdits } from "./apply.js";
import { type Command, type Edit, type Plan, Refusal } from "./edit.js";
import { History } from "./history.js";
import type { Journey, Kind } from "./journey.js";
import { type Notice, Told } from "./notices.js";
import { Reader } from "./reader.js";
import type { Repair } from "./repairs.js";
import { readRaw } from "./y-read.js";
import { RAW } from "./y-roots.js";

export interface StoreOptions {
  /** My pseudonym. */
  readonly rater: string;
  /** Asked anew each time where it is a question. */
  readonly readOnly?: boolean | (() => boolean);
  /** The host's own undo manager, if it has one; it is given our roots to watch. */
  readonly undoManager?: Y.UndoManager;
}

/** A journey that lives in a shared document: the value now, and the only way to change it. */
export interface Store {
  /** The value now. Another identity only when the content is another; unchanged records keep theirs. */
  readonly journey: Journey;
  readonly repairs: readonly Repair[];
  /** The kept text that could not be read, or null. */
  readonly unreadable: string | null;
  /** What happened to the file of late, the newest first; no part of the journey. */
  readonly notices: readonly Notice[];
  readonly readOnly: boolean;
  readonly rater: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Told after each change; gives back how to stop. */
  subscribe(listener: () => void): () => void;
  /** Ask without acting. */
  plan<A>(command: Command<A>, args: A): Plan;
  /** Act, in one undo step; a refusal if it may not happen, else null. */
  run<A>(command: Command<A>, args: A): Refusal | null;
  /** Everything run meanwhile is one undo step. */
  together(act: () => void): void;
  /** What undo would take back next: the same thing as long as nothing else was done or undone. */
  readonly lastStep: unknown;
  /**
   * Live typing: calls for one field are one undo step until `endSession`. A record that somebody
   * removed meanwhile comes back with what was typed.
   */
  type(kind: Kind | "meta", id: string, field: string, language: string, text: string): Typed;
  /** Brings back, with all that was typed, what another removed while one types in it; whether it had to. */
  rescue(): boolean;
  /** What is typed in a field next belongs to the step just taken: a card and its first words are one. */
  joinSession(kind: Kind, id: string, field: string, language: string): void;
  /** Takes back what this session did and nothing else, others' letters least of all. */
  cancelSession(): void;
  endSession(): void;
  undo(): boolean;
  redo(): boolean;
  destroy(): void;
}

/** What typing did; `restored` if another had removed the record. */
export type Typed = "typed" | "restored" | "refused";

export function createStore(doc: Y.Doc, options: StoreOptions): Store {
  return new DocStore(doc, options);
}

/** One field being typed in, and the record as it last stood on the map. */
interface Session {
  readonly key: string;
  readonly kind: Kind | "meta";
  readonly id: string;
  readonly record: unknown;
  /** How many undo steps were there before it. */
  readonly steps: number;
}

class DocStore implements Store {
  readonly rater: string;
  private readonly reader: Reader;
  private readonly history: History;
  private readonly told: Told;
  private readonly listeners = new Set<() => void>();
  private readonly origin = { board: "journeys" };
  /** Of what undo leaves alone: no history watches it. */
  private readonly lasting = { board: "journeys, lasting" };
  private session: Session | null = null;
  private joined = false;

  constructor(
    private readonly doc: Y.Doc,
    private readonly options: StoreOptions,
  ) {
    this.rater = options.rater;
    this.reader = new Reader(doc);
    this.told = new Told(doc);
    this.history = new History(doc, this.origin, options.undoManager, () => this.journey);
    // after the undo manager's own listener, so that `canUndo` is already true when ours are told
    doc.on("afterTransaction", this.tell);
  }

  get journey(): Journey {
    return this.reader.journey;
  }

  get repairs(): readonly Repair[] {
    return this.reader.repairs;
  }

  get unreadable(): string | null {
    return readRaw(this.doc);
  }

  get notices(): readonly Notice[] {
    return this.told.notices;
  }

  get readOnly(): boolean {
    const { readOnly = false } = this.options;
    return (typeof readOnly === "boolean" ? readOnly : readOnly()) || this.unreadable !== null;
  }

  get canUndo(): boolean {
    return !this.readOnly && this.history.manager.canUndo();
  }

  get canRedo(): boolean {
    return !this.readOnly && this.history.manager.canRedo();
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  plan<A>(command: Command<A>, args: A): Plan {
    if (this.readOnly) return new Refusal("command.read-only");
    return command.plan(this.journey, args, { rater: this.rater });
  }

  run<A>(command: Command<A>, args: A): Refusal | null {
    const plan = this.plan(command, args);
    if (plan instanceof Refusal) return plan;
    this.endSession();
    if (plan.length > 0) this.apply(plan, command.lasting ? this.lasting : this.origin);
    return null;
  }

  type(kind: Kind | "meta", id: string, field: string, language: string, text: string): Typed {
    if (this.readOnly || kind === "scores") return "refused";
    const key = keyOf(kind, id, field, language);
    if (this.session?.key !== key) this.endSession();
    const shown = this.shown(kind, id);
    const record = shown ?? this.session?.record;
    if (record === undefined) return "refused";
    this.session = { key, kind, id, record, steps: this.session?.steps ?? this.history.steps };
    const typing: Edit = { op: "text", kind, id, field, language, value: text };
    this.apply(shown === undefined ? [{ op: "put", kind, id, record }, typing] : [typing]);
    return shown === undefined ? "restored" : "typed";
  }

  joinSession(kind: Kind, id: string, field: string, language: string): void {
    const key = keyOf(kind, id, field, language);
    this.session = { key, kind, id, record: this.shown(kind, id), steps: this.history.steps - 1 };
  }

  cancelSession(): void {
    const { session } = this;
    this.endSession();
    if (session && this.history.steps > session.steps) this.history.takeBack();
  }

  rescue(): boolean {
    const { session } = this;
    if (!session || session.kind === "meta" || this.shown(session.kind, session.id) !== undefined)
      return false;
    this.apply([{ op: "put", kind: session.kind, id: session.id, record: session.record }]);
    return true;
  }

  endSession(): void {
    this.session = null;
    if (!this.joined) this.history.cut();
  }

  together(act: () => void): void {
    this.endSession();
    this.joined = true;
    try {
      act();
    } finally {
      this.joined = false;
      this.history.cut();
    }
  }

  get lastStep(): unknown {
    return this.history.manager.undoStack.at(-1);
  }

  undo(): boolean {
    this.endSession();
    return this.canUndo && this.history.undo();
  }

  redo(): boolean {
    this.endSession();
    return this.canRedo && this.history.redo();
  }

  destroy(): void {
    this.doc.off("afterTransaction", this.tell);
    this.listeners.clear();
    this.history.destroy();
    this.reader.destroy();
  }

  private shown(kind: Kind | "meta", id: string): unknown {
    return kind === "meta" ? this.journey.meta : this.journey[kind][id];
  }

  private apply(edits: readonly Edit[], origin: object = this.origin): void {
    const { journey } = this;
    this.doc.transact(() => applyEdits(this.doc, journey, edits), origin);
  }

  /** The session with the record as it stands now, others' letters included. */
  private seen(session: Session): Session {
    const record = this.shown(session.kind, session.id);
    return record === undefined ? session : { ...session, record };
  }

  private readonly tell = (transaction: Y.Transaction): void => {
    const raw: unknown = this.doc.share.get(RAW);
    const isRaw = [...transaction.changed.keys()].some((type) => (type as unknown) === raw);
    if (!this.told.changedIn(transaction) && !isRaw && !this.reader.hasNews) return;
    if (this.session) this.session = this.seen(this.session);
    for (const listener of [...this.listeners]) listener();
  };
}

function keyOf(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}
