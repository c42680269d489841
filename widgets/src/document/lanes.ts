import type { Lane } from "./journey.js";

type Shows = NonNullable<Lane["shows"]>;

const CARD_LANES: ReadonlySet<Shows> = new Set<Shows>(["thoughts", "text", "physical-evidence", "image"]);

/** What a lane shows. */
export function showsOf(lane: Lane): Shows {
  return lane.shows ?? "text";
}

/** Whether its cells hold cards; all other lanes show records that live elsewhere. */
export function holdsCards(lane: Lane): boolean {
  return CARD_LANES.has(showsOf(lane));
}
