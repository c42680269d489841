import type { Entry, Journey, Kind, PlacedKind, Records, RecordTypes } from "../journey.js";
import { inOrder } from "../order.js";
import { keepList, memo } from "./memo.js";

const known = new WeakMap<object, Entry>();

/** A record with its id; the same record always gives the same entry. */
export function entryOf<K extends PlacedKind>(kind: K, id: string, record: RecordTypes[K]): Entry<K> {
  const found = known.get(record);
  if (found?.kind === kind && found.id === id) return found as Entry<K>;
  const entry = { kind, id, record } as Entry<K>;
  known.set(record, entry as Entry);
  return entry;
}

/** A record and its id, or undefined if it is gone. */
export function find<K extends PlacedKind>(journey: Journey, kind: K, id: string): Entry<K> | undefined {
  const record = (journey[kind] as Records<RecordTypes[K]>)[id];
  return record === undefined ? undefined : entryOf(kind, id, record);
}

/** All records of a kind from first to last. */
export function all<K extends PlacedKind>(journey: Journey, kind: K): readonly Entry<K>[] {
  return listers[kind](journey[kind]) as readonly Entry<Kind>[] as readonly Entry<K>[];
}

const listers = Object.fromEntries(
  (
    [
      "personas",
      "actors",
      "channels",
      "phases",
      "steps",
      "touchpoints",
      "lanes",
      "cards",
      "rounds",
      "insights",
      "evidence",
      "metrics",
      "opportunities",
    ] as const
  ).map((kind) => [kind, memo((table: object) => listed(kind, table))]),
) as unknown as Readonly<Record<PlacedKind, (table: object) => readonly Entry[]>>;

function listed(kind: PlacedKind, table: object): readonly Entry[] {
  const records = table as Records<{ readonly order?: string }>;
  return inOrder(records).map((id) => entryOf(kind, id, records[id] as never) as Entry);
}

/** Sorts the entries of a kind under keys; lists that hold the same as before stay the same list. */
export function grouping<K extends PlacedKind>(
  kind: K,
  keysOf: (entry: Entry<K>) => readonly string[],
): (journey: Journey, key: string) => readonly Entry<K>[] {
  let last: ReadonlyMap<string, readonly Entry<K>[]> = new Map();
  const group = memo((entries: readonly Entry<K>[]) => {
    const groups = new Map<string, Entry<K>[]>();
    for (const entry of entries) {
      for (const key of keysOf(entry)) {
        const members = groups.get(key);
        if (members) members.push(entry);
        else groups.set(key, [entry]);
      }
    }
    last = new Map([...groups].map(([key, members]) => [key, keepList(last.get(key), members)]));
    return last;
  });
  return (journey, key) => group(all(journey, kind)).get(key) ?? [];
}
