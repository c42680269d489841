import * as Y from "yjs";
import type { Journey } from "./journey.js";
import { keepHoused } from "./keep-housed.js";
import { isWithin, sharedRecords } from "./others-work.js";
import { CONTENT, rootOf } from "./y-roots.js";

type Step = Y.UndoManager["undoStack"][number];

/**
 * Undo for one person: only what came from here, and never another's work.
 *
 * A record I made that others have since worked in, or hung theirs on, is theirs too: it stays.
 */
export class History {
  readonly manager: Y.UndoManager;
  private readonly isOurs: boolean;
  /** The stack while a step of it is taken back: `live` loses that step before anything is deleted. */
  private before: readonly Step[] = [];
  private live: readonly Step[] = [];
  private readonly spared = new Map<Step, ReadonlySet<Y.Item>>();

  constructor(
    private readonly doc: Y.Doc,
    origin: unknown,
    given: Y.UndoManager | undefined,
    private readonly journey: () => Journey,
  ) {
    const scope = CONTENT.map((name) => rootOf(doc, name));
    this.isOurs = given === undefined;
    this.manager = given ?? new Y.UndoManager(scope, { doc, trackedOrigins: new Set() });
    this.manager.addToScope(scope);
    this.manager.addTrackedOrigin(origin);
    // a step ends where a command or a typing session ends, not when a clock says so
    this.manager.captureTimeout = Number.MAX_SAFE_INTEGER;
    this.manager.deleteFilter = (item) => !this.isSpared(item);
  }

  /** What is done next is a step of its own. */
  cut(): void {
    this.manager.stopCapturing();
  }

  undo(): boolean {
    return this.retrace(this.manager.undoStack, () => this.manager.undo());
  }

  redo(): boolean {
    return this.retrace(this.manager.redoStack, () => this.manager.redo());
  }

  /** How many steps can be taken back. */
  get steps(): number {
    return this.manager.undoStack.length;
  }

  /** Takes back the last step alone, even if that changes nothing; it cannot be done again. */
  takeBack(): void {
    const { undoStack } = this.manager;
    const older = undoStack.splice(0, undoStack.length - 1);
    this.undo();
    undoStack.splice(0, undoStack.length, ...older);
    this.manager.clear(false, true);
  }

  destroy(): void {
    if (this.isOurs) this.manager.destroy();
  }

  private retrace(stack: readonly Step[], take: () => Step | null): boolean {
    const before = this.journey();
    this.prepare(stack);
    if (take() === null) return false;
    keepHoused(this.doc, before);
    return true;
  }

  private prepare(stack: readonly Step[]): void {
    this.cut();
    this.live = stack;
    this.before = [...stack];
    this.spared.clear();
  }

  /** Whether an item belongs to a record of the step being taken back that is others' too. */
  private isSpared(item: Y.Item): boolean {
    const step = this.before[this.live.length];
    if (!step) return false;
    let spared = this.spared.get(step);
    if (!spared) {
      spared = sharedRecords(this.doc, this.journey(), step.insertions);
      this.spared.set(step, spared);
    }
    return spared.size > 0 && isWithin(item, spared);
  }
}
