import type { Entry, Journey, Kind, Lane, Touchpoint } from "../journey.js";
import { holdsCards, showsOf } from "../lanes.js";
import { comparePlaces } from "../order.js";
import { find, grouping } from "./entries.js";
import { keepList } from "./memo.js";
import { insightsAt, severityOf, typeOf } from "./pains.js";
import { laneOf, touchpointsAt } from "./touchpoints.js";

type Cell = readonly Entry[];

/** The opportunities felt at a step, from first to last. */
export const opportunitiesAt = grouping("opportunities", ({ record }) => record.steps ?? []);

const cardsAt = grouping("cards", ({ record }) => [`${record.lane}|${record.step}`]);
const known = new Map<string, Cell>();
const MOST_KNOWN = 50_000;

/** What a cell shows, in order. The list is the same object as long as it holds the same records. */
export function cells(journey: Journey, lane: Entry<"lanes">, step: string): Cell {
  const key = `${lane.id}|${step}`;
  const cell = keepList(known.get(key), shown(journey, lane, step));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, cell);
  return cell;
}

/** Whether a record may lie in a lane: it shows the kind, and its filters let the record pass. */
export function fits(journey: Journey, lane: Lane, entry: Entry): boolean {
  const shows = showsOf(lane);
  switch (entry.kind as Kind) {
    case "cards":
      return holdsCards(lane);
    case "touchpoints":
      return isTouchpointShown(journey, lane, (entry as Entry<"touchpoints">).record);
    case "insights": {
      const { record } = entry as Entry<"insights">;
      return shows === `${typeOf(record)}s` && hasPersona(lane, record.personas ?? []);
    }
    case "opportunities":
      return shows === "opportunities";
    case "evidence":
      return shows === "evidence";
    default:
      return false;
  }
}

function shown(journey: Journey, { id, record: lane }: Entry<"lanes">, step: string): Cell {
  const passing = (entries: Cell): Cell => entries.filter((entry) => fits(journey, lane, entry));
  switch (showsOf(lane)) {
    case "touchpoints":
    case "actions":
    case "backstage":
      return passing(touchpointsAt(journey, step));
    case "pains":
      return bySeverity(journey, passing(insightsAt(journey, step)) as readonly Entry<"insights">[]);
    case "gains":
      return passing(insightsAt(journey, step));
    case "opportunities":
      return passing(opportunitiesAt(journey, step));
    case "evidence":
      return evidenceAt(journey, step);
    default:
      return holdsCards(lane)
        ? cardsAt(journey, `${id}|${step}`).filter(({ record }) => isCardShown(lane, record))
        : [];
  }
}

function isCardShown(
  lane: Lane,
  card: { readonly tags?: readonly string[]; readonly persona?: string },
): boolean {
  const isTagged = !lane.tag || (card.tags ?? []).includes(lane.tag);
  return isTagged && hasPersona(lane, card.persona ? [card.persona] : []);
}

/** What concerns nobody in particular concerns everybody. */
function hasPersona(lane: Lane, personas: readonly string[]): boolean {
  return !lane.persona || personas.length === 0 || personas.includes(lane.persona);
}

/** A lane of one actor shows all that one does there; any other what belongs to its kind. */
function isTouchpointShown(journey: Journey, lane: Lane, touchpoint: Touchpoint): boolean {
  const shows = showsOf(lane);
  if (!lane.actor) return shows === laneOf(journey, touchpoint);
  const { initiator, receiver, nature = "communication" } = touchpoint;
  if (shows === "actions") return nature === "action" && initiator === lane.actor;
  const isTheirs = initiator === lane.actor || receiver === lane.actor;
  return isTheirs && (shows === "backstage" || (shows === "touchpoints" && nature === "communication"));
}

/** The worst first; equal ones as they stand. */
function bySeverity(journey: Journey, pains: readonly Entry<"insights">[]): Cell {
  const weight = (pain: Entry<"insights">): number => severityOf(journey, pain).value ?? -1;
  return [...pains].sort((a, b) => weight(b) - weight(a));
}

/** What the step, its touchpoints and the insights felt there rest on, or are contradicted by. */
function evidenceAt(journey: Journey, step: string): Cell {
  const own = journey.steps[step]?.evidence ?? [];
  const touchpoints = touchpointsAt(journey, step).flatMap(({ record }) => record.evidence ?? []);
  const insights = insightsAt(journey, step).flatMap(({ record }) => [
    ...(record.evidence ?? []),
    ...(record.contradicted_by ?? []),
  ]);
  const places = [...new Set([...own, ...touchpoints, ...insights])]
    .flatMap((id) => find(journey, "evidence", id) ?? [])
    .map((entry) => ({ entry, id: entry.id, order: entry.record.order ?? "" }));
  return places.sort(comparePlaces).map(({ entry }) => entry);
}
