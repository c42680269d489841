import { byCodePoint, sortedKeys } from "./code-points.js";
import { bare, isObject, type Kind, type Plain } from "./journey.js";
import { FIRST, keyBetween } from "./order-key.js";
import type { Say } from "./repairs.js";
import { REFERENCES, type Reference } from "./schema.js";
import { partsOf } from "./score-key.js";

export type Tables = Record<Kind, Plain>;

const LABEL = { en: "Recovered", id: "Dipulihkan" };

/** Where records go whose required place is gone: `recovered-phases`, `recovered-lanes`. */
export const RECOVERED: Readonly<Partial<Record<Kind, Plain>>> = {
  phases: { label: LABEL },
  lanes: { label: LABEL, shows: "text" },
};

/** The tables with no reference that leads nowhere. What needs no mending is the same object as before. */
export function mendLinks(tables: Tables, say: Say): Tables {
  const draft = new Draft(tables, say);
  let changed = true;
  while (changed) {
    changed = false;
    for (const row of REFERENCES) changed = mendRow(draft, row) || changed;
  }
  return draft.tables;
}

/** Whether every reference of one record leads somewhere. */
export function isWellLinked(tables: Tables, kind: Kind, id: string, record: unknown): boolean {
  return REFERENCES.every((row) => row.kind !== kind || !isBroken(tables, row, id, record));
}

/** Copies a table, and a record, only when it first changes it. */
class Draft {
  readonly tables: Tables;
  private readonly copied = new Set<Kind>();

  constructor(
    tables: Tables,
    readonly say: Say,
  ) {
    this.tables = bare(tables) as Tables;
  }

  set(kind: Kind, id: string, record: Plain | undefined): void {
    if (!this.copied.has(kind)) {
      this.tables[kind] = bare(this.tables[kind]);
      this.copied.add(kind);
    }
    if (record === undefined) delete this.tables[kind][id];
    else this.tables[kind][id] = record;
  }

  setField(row: Reference, id: string, value: unknown): void {
    this.set(row.kind, id, bare({ ...(this.tables[row.kind][id] as Plain), [row.field]: value }));
  }

  /** Ids, sorted, of the records whose reference leads nowhere; almost always none. */
  broken(row: Reference): string[] {
    const records = this.tables[row.kind];
    return Object.keys(records)
      .filter((id) => isBroken(this.tables, row, id, records[id]))
      .sort(byCodePoint);
  }
}

function isBroken(tables: Tables, row: Reference, id: string, record: unknown): boolean {
  // where the source is gone the vote still counts
  if (row.kind === "scores" && row.onRemove !== "cascade") return false;
  if (row.many) return idsIn(record, row).some((ref) => !exists(tables, row, ref));
  const target = targetOf(row, id, record);
  return !exists(tables, row, target) && (target !== "" || row.required);
}

function exists(tables: Tables, row: Reference, id: string): boolean {
  return row.targets.some((kind) => Object.hasOwn(tables[kind], id));
}

function idsIn(record: unknown, row: Reference): readonly string[] {
  const ids = isObject(record) ? record[row.field] : undefined;
  return Array.isArray(ids) ? ids : [];
}

/** The id a record's single reference holds; a score's are in its key. */
function targetOf(row: Reference, id: string, record: unknown): string {
  if (row.kind === "scores")
    return String(partsOf(id)?.[row.field as "subject" | "persona" | "source"] ?? "");
  const target = isObject(record) ? record[row.field] : undefined;
  return typeof target === "string" ? target : "";
}

/** Mends one row of the table; says whether a record went, which may break others. */
function mendRow(draft: Draft, row: Reference): boolean {
  const broken = draft.broken(row);
  for (const id of broken) {
    if (row.many) clearSet(draft, row, id);
    else mendLink(draft, row, id);
  }
  return broken.length > 0 && !row.many && row.onRemove === "cascade";
}

function clearSet(draft: Draft, row: Reference, id: string): void {
  const wanted = idsIn(draft.tables[row.kind][id], row);
  for (const ref of wanted) {
    if (!exists(draft.tables, row, ref)) draft.say("reference-cleared", row.kind, id, row.field, ref);
  }
  draft.setField(
    row,
    id,
    wanted.filter((ref) => exists(draft.tables, row, ref)),
  );
}

function mendLink(draft: Draft, row: Reference, id: string): void {
  const target = targetOf(row, id, draft.tables[row.kind][id]);
  // an earlier record of this row may have brought the recovered place back
  if (exists(draft.tables, row, target)) return;
  if (row.onRemove === "cascade") {
    draft.say("orphan-hidden", row.kind, id, row.field, target);
    draft.set(row.kind, id, undefined);
  } else if (row.onRemove === "refuse") {
    draft.say("adopted", row.kind, id, row.field, target);
    draft.setField(row, id, recovered(draft, row.targets[0] ?? "phases"));
  } else {
    draft.say("reference-cleared", row.kind, id, row.field, target);
    draft.setField(row, id, "");
  }
}

function recovered(draft: Draft, kind: Kind): string {
  const id = `recovered-${kind}`;
  const places = draft.tables[kind];
  if (!Object.hasOwn(places, id)) {
    const last = sortedKeys(places)
      .map((other) => (places[other] as { order?: string }).order ?? "")
      .reduce((most, order) => (order > most ? order : most), "");
    draft.set(kind, id, bare({ order: last ? keyBetween(last, null) : FIRST, ...RECOVERED[kind] }));
  }
  return id;
}
