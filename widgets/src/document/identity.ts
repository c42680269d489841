import { bare, type Plain } from "./journey.js";
import { same } from "./same.js";

/** The new table with every record that says the same as before; the old table if all do. */
export function keepRecords(before: Plain, after: Plain): Plain {
  const kept = bare();
  let changed = Object.keys(before).length !== Object.keys(after).length;
  for (const [id, record] of Object.entries(after)) {
    const isKept = Object.hasOwn(before, id) && same(before[id], record);
    kept[id] = isKept ? before[id] : record;
    changed ||= !isKept;
  }
  return changed ? kept : before;
}
