import type * as Y from "yjs";
import { byCodePoint } from "./code-points.js";
import { type Changes, DocWatch } from "./doc-watch.js";
import { keepRecords } from "./identity.js";
import { bare, type Journey, type Kind, type Plain } from "./journey.js";
import { assemble, languageOf, mendEntry, mendExtra, mendKind, mendMeta } from "./repair.js";
import { isWellLinked, mendLinks, type Tables } from "./repair-links.js";
import { type Repair, sayInto } from "./repairs.js";
import { same } from "./same.js";
import { KINDS } from "./schema.js";
import { readEntry, readExtra, readRoot } from "./y-read.js";
import { EXTRA, META, rootOf } from "./y-roots.js";

/**
 * The journey in a document, kept up to date by reading only what changed.
 *
 * The answer is always that of `repair(readDoc(doc))`; what did not change keeps its identity.
 */
export class Reader {
  private readonly watch: DocWatch;
  private current: Journey;
  private meta: Plain = bare();
  private extra: Plain = bare();
  /** Records mended each for itself; `shown` is what is left of them once references are mended too. */
  private alone = emptyTables();
  private shown = emptyTables();
  private readonly said = new Map<string, readonly Repair[]>();
  private linkRepairs: readonly Repair[] = [];

  constructor(private readonly doc: Y.Doc) {
    this.watch = new DocWatch(doc);
    this.readMeta();
    this.readKinds();
    this.readUnknown();
    this.current = assemble(this.meta, this.shown, this.extra);
  }

  get journey(): Journey {
    if (this.watch.hasChanges) this.refresh(this.watch.take());
    return this.current;
  }

  get repairs(): readonly Repair[] {
    if (this.watch.hasChanges) this.refresh(this.watch.take());
    const own = [META, ...KINDS].flatMap((name) => this.said.get(name) ?? []);
    return [...own, ...this.linkRepairs];
  }

  /** Whether the document changed since the journey was last asked for. */
  get hasNews(): boolean {
    return this.watch.hasChanges;
  }

  destroy(): void {
    this.watch.destroy();
  }

  private refresh(changes: Changes): void {
    const language = languageOf(this.meta);
    const hasStrays = changes.has(EXTRA) || KINDS.some((kind) => rootOf(this.doc, EXTRA).has(kind));
    if (changes.has(META) || hasStrays) this.readMeta();
    // texts without a language take the head's, so all are read again
    if (hasStrays || languageOf(this.meta) !== language) this.readKinds();
    else this.readChanged(changes);
    if (changes.has(EXTRA)) this.readUnknown();
    const next = assemble(this.meta, this.shown, this.extra);
    if (!isSameJourney(next, this.current)) this.current = next;
  }

  private readMeta(): void {
    const repairs: Repair[] = [];
    const meta = mendMeta(readRoot(this.doc, META), sayInto(repairs));
    if (!same(meta, this.meta)) this.meta = meta;
    this.said.set(META, repairs);
  }

  private readUnknown(): void {
    this.extra = keepRecords(this.extra, mendExtra(readExtra(this.doc)));
  }

  private readKinds(): void {
    for (const kind of KINDS) {
      const repairs: Repair[] = [];
      const records = mendKind(kind, readRoot(this.doc, kind), languageOf(this.meta), sayInto(repairs));
      this.alone[kind] = keepRecords(this.alone[kind], records);
      this.said.set(kind, repairs);
    }
    this.relink();
  }

  private readChanged(changes: Changes): void {
    const changed = KINDS.map((kind) => [kind, [...(changes.get(kind) ?? [])]] as const);
    let isLinked = this.linkRepairs.length === 0;
    for (const [kind, ids] of changed) {
      if (ids.length > 0 && !this.readEntries(kind, ids)) isLinked = false;
    }
    const isWell = (kind: Kind, id: string): boolean =>
      !Object.hasOwn(this.alone[kind], id) || isWellLinked(this.alone, kind, id, this.alone[kind][id]);
    isLinked &&= changed.every(([kind, ids]) => ids.every((id) => isWell(kind, id)));
    if (isLinked) this.shown = bare(this.alone) as Tables;
    else this.relink();
  }

  /** Reads some entries of a kind again; false if one is gone, which may leave references astray. */
  private readEntries(kind: Kind, ids: readonly string[]): boolean {
    const root = rootOf(this.doc, kind);
    const records = bare(this.alone[kind]);
    const repairs = (this.said.get(kind) ?? []).filter((said) => !ids.includes(said.id));
    const say = sayInto(repairs);
    const mended = (id: string): unknown =>
      root.has(id)
        ? mendEntry(kind, id, readEntry(kind, root.get(id)), languageOf(this.meta), say)
        : undefined;
    let hasChanged = false;
    for (const id of ids) {
      const record = mended(id);
      if (same(record, records[id])) continue;
      hasChanged = true;
      if (record === undefined) delete records[id];
      else records[id] = record;
    }
    if (hasChanged) this.alone[kind] = records;
    this.said.set(
      kind,
      repairs.sort((a, b) => byCodePoint(a.id, b.id)),
    );
    return ids.every((id) => Object.hasOwn(records, id));
  }

  private relink(): void {
    const repairs: Repair[] = [];
    const linked = mendLinks(this.alone, sayInto(repairs));
    for (const kind of KINDS) {
      const isMended = linked[kind] !== this.alone[kind];
      if (isMended) linked[kind] = keepRecords(this.shown[kind], linked[kind]);
    }
    this.shown = linked;
    this.linkRepairs = repairs;
  }
}

function emptyTables(): Tables {
  return bare(Object.fromEntries(KINDS.map((kind) => [kind, bare()]))) as Tables;
}

function isSameJourney(one: Journey, other: Journey): boolean {
  const left = one as unknown as Plain;
  const right = other as unknown as Plain;
  const names = Object.keys(left);
  return names.length === Object.keys(right).length && names.every((name) => left[name] === right[name]);
}
