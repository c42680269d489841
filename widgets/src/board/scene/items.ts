import type { Entry, Journey } from "../../document/journey.js";
import { cells, find } from "../../document/view.js";

/** A record in a cell. */
export type Item = Entry;

const nothing: readonly Item[] = [];

/** What a lane shows at a step, in the order people see. */
export function itemsIn(journey: Journey, lane: string, step: string): readonly Item[] {
  const row = find(journey, "lanes", lane);
  return row ? cells(journey, row, step) : nothing;
}

/** Whether nothing but opinion stands behind a claim. */
export function isHypothesis({ evidence }: { readonly evidence?: readonly string[] }): boolean {
  return !evidence?.length;
}
