import type * as Y from "yjs";
import { CONTENT, type RootName, rootOf } from "./y-roots.js";

/** Which keys of which roots changed. */
export type Changes = ReadonlyMap<RootName, ReadonlySet<string>>;

type Events = Y.YEvent<Y.AbstractType<unknown>>[];

/** Notes what changes in a document, until somebody asks. */
export class DocWatch {
  private changes = new Map<RootName, Set<string>>();
  private readonly stops: readonly (() => void)[];

  constructor(doc: Y.Doc) {
    this.stops = CONTENT.map((name) => {
      const root = rootOf(doc, name);
      const note = (events: Events): void => this.note(name, events);
      root.observeDeep(note);
      return () => root.unobserveDeep(note);
    });
  }

  get hasChanges(): boolean {
    return this.changes.size > 0;
  }

  /** What changed since it was last asked for. */
  take(): Changes {
    const taken = this.changes;
    this.changes = new Map();
    return taken;
  }

  destroy(): void {
    for (const stop of this.stops) stop();
  }

  private note(name: RootName, events: Events): void {
    const keys = this.changes.get(name) ?? new Set<string>();
    this.changes.set(name, keys);
    for (const event of events) {
      const [key] = event.path;
      if (key !== undefined) keys.add(String(key));
      else for (const changed of event.keys.keys()) keys.add(changed);
    }
  }
}
