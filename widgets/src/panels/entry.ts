import type { Entry, Journey, PlacedKind } from "../document/journey.js";
import { KINDS } from "../document/schema.js";
import { find } from "../document/view.js";

/** A record of any kind by its id. */
export function entryById(journey: Journey, id: string): Entry | undefined {
  for (const kind of KINDS) {
    if (kind === "scores") continue;
    const found = find(journey, kind as PlacedKind, id);
    if (found) return found as Entry;
  }
  return undefined;
}

/** The word for what a record is. */
export function kindKey({ kind, record }: Entry): string {
  if (kind === "insights") return `board.kind.${(record as { type?: string }).type ?? "pain"}`;
  if (kind === "touchpoints")
    return `board.kind.${(record as { nature?: string }).nature ?? "communication"}`;
  return `board.kind.${kind}`;
}
