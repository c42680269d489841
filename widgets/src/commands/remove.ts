import type { Journey, Kind, Plain } from "../document/journey.js";
import { textIn, type Words } from "../document/journey.js";
import { KINDS, REFERENCES, type Reference } from "../document/schema.js";
import { partsOf } from "../document/score-key.js";
import { type Command, type Edit, Refusal } from "./command.js";
import { kindOf } from "./record-of.js";

export interface Remove {
  readonly ids: readonly string[];
  /** Whether a phase or lane may go together with what it holds. */
  readonly withContents?: boolean;
}

/** Removes records, and does to those that point at them what the table of references says. */
export const remove: Command<Remove> = {
  name: "record.remove",

  plan(journey, { ids, withContents = false }) {
    const wanted = ids.flatMap((id) => {
      const kind = kindOf(journey, id, KINDS);
      return kind ? [{ kind, id }] : [];
    });
    if (wanted.length === 0) return new Refusal("command.gone");
    const gone = closure(journey, wanted, withContents);
    if (gone instanceof Refusal) return gone;
    const left = Object.keys(journey.personas).filter((id) => !gone.get("personas")?.has(id));
    if (gone.get("personas") && left.length === 0) return new Refusal("command.remove.last-persona");
    const edits = [...gone].flatMap(([kind, lost]) =>
      [...lost].map((id): Edit => ({ op: "remove", kind, id })),
    );
    return [...edits, ...unlinked(journey, gone)];
  },
};

interface Target {
  readonly kind: Kind;
  readonly id: string;
}

type Gone = Map<Kind, Set<string>>;

/** Everything that goes with some records, themselves first. */
function closure(journey: Journey, wanted: readonly Target[], withContents: boolean): Gone | Refusal {
  const gone: Gone = new Map();
  const queue: Target[] = [];
  const take = (target: Target): void => {
    const lost = gone.get(target.kind) ?? new Set();
    if (lost.has(target.id)) return;
    gone.set(target.kind, lost.add(target.id));
    queue.push(target);
  };
  for (const target of wanted) take(target);
  for (let target = queue.pop(); target; target = queue.pop()) {
    for (const row of rowsTo(target.kind)) {
      if (row.onRemove === "refuse" && !withContents) continue;
      for (const id of holdersOf(journey, row, target.id)) take({ kind: row.kind, id });
    }
  }
  return blocked(journey, gone) ?? gone;
}

/** A refusal if something would stay behind without the place that has to hold it. */
function blocked(journey: Journey, gone: Gone): Refusal | undefined {
  for (const [kind, ids] of gone) {
    for (const row of rowsTo(kind).filter(({ onRemove }) => onRemove === "refuse")) {
      for (const id of ids) {
        const holders = holdersOf(journey, row, id).filter((holder) => !gone.get(row.kind)?.has(holder));
        if (holders.length > 0) return stillHolds(journey, { kind, id }, row, holders.length);
      }
    }
  }
  return undefined;
}

/** The references that hold a record of a kind alive or keep it from going. */
function rowsTo(kind: Kind): readonly Reference[] {
  return REFERENCES.filter((row) => row.onRemove !== "unlink" && row.targets.includes(kind));
}

/** Ids of the records whose single reference is this target. */
function holdersOf(journey: Journey, row: Reference, target: string): string[] {
  const records = journey[row.kind] as Readonly<Record<string, unknown>>;
  return Object.keys(records).filter((id) => {
    const holder = row.kind === "scores" ? partsOf(id) : records[id];
    return (holder as Plain | null)?.[row.field] === target;
  });
}

function stillHolds(journey: Journey, { kind, id }: Target, row: Reference, n: number): Refusal {
  const { label } = (journey[kind] as Readonly<Record<string, { label?: Words }>>)[id] ?? {};
  const language = journey.meta.language ?? "id";
  return new Refusal(`command.remove.holds.${row.kind}`, {
    label: textIn(label, language, language) || id,
    n,
  });
}

/** The records that stay, with their links to what goes taken off. */
function unlinked(journey: Journey, gone: Gone): Edit[] {
  return REFERENCES.filter((row) => row.onRemove === "unlink").flatMap((row) => {
    const isGone = (id: unknown): boolean => row.targets.some((kind) => gone.get(kind)?.has(String(id)));
    const records = journey[row.kind] as Readonly<Record<string, Plain>>;
    return Object.entries(records).flatMap(([id, record]): Edit[] => {
      const value = record[row.field];
      if (gone.get(row.kind)?.has(id)) return [];
      const set = (left: unknown): Edit => ({ op: "set", kind: row.kind, id, field: row.field, value: left });
      if (!Array.isArray(value)) return value && isGone(value) ? [set(undefined)] : [];
      return value.some(isGone) ? [set(value.filter((ref) => !isGone(ref)))] : [];
    });
  });
}
