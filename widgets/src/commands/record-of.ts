import type { Journey, Kind, Plain } from "../document/journey.js";

/** A record, or the head, as plain fields; undefined if it is gone. */
export function recordOf(journey: Journey, kind: Kind | "meta", id: string): Plain | undefined {
  return kind === "meta" ? journey.meta : (journey[kind] as Readonly<Record<string, Plain>>)[id];
}

/** The kind of the record that has an id. */
export function kindOf(journey: Journey, id: string, kinds: readonly Kind[]): Kind | undefined {
  return kinds.find((kind) => Object.hasOwn(journey[kind], id));
}
