import type { Card, Journey, Lane, PlacedKind, Plain, Touchpoint } from "../document/journey.js";
import { holdsCards } from "../document/lanes.js";
import { fits } from "../document/view/cells.js";
import { entryOf } from "../document/view/entries.js";
import { Refusal } from "./command.js";
import type { Move } from "./move.js";
import { recordOf } from "./record-of.js";

/** The fields that put a record where it is moved to, or why it cannot lie there. */
export function destination(journey: Journey, kind: PlacedKind, id: string, args: Move): Plain | Refusal {
  const neighbor = recordOf(journey, kind, args.before ?? args.after ?? "");
  const isThere = (holder: "phases" | "steps" | "lanes", wanted: unknown): boolean =>
    wanted === undefined || Object.hasOwn(journey[holder], String(wanted));
  const known = isThere("phases", args.phase) && isThere("steps", args.step) && isThere("lanes", args.lane);
  if (!known) return new Refusal("command.gone");
  const lane = args.lane === undefined ? undefined : journey.lanes[args.lane];
  switch (kind) {
    case "steps":
      return given({ phase: args.phase ?? neighbor?.phase });
    case "touchpoints":
      return touchpointTo(journey, id, lane, args.step ?? neighbor?.step);
    case "cards":
      return cardTo(journey, id, args.lane ?? neighbor?.lane, args.step ?? neighbor?.step);
    case "insights":
    case "opportunities":
      return pinTo(journey, kind, id, lane, args);
    default:
      return {};
  }
}

/** An act dropped in another actor's lane becomes that actor's. */
function touchpointTo(journey: Journey, id: string, lane: Lane | undefined, step: unknown): Plain | Refusal {
  const record = journey.touchpoints[id] as Touchpoint;
  if (!lane || fits(journey, lane, entryOf("touchpoints", id, record))) return given({ step });
  const theirs = { ...record, initiator: lane.actor ?? "" };
  const isTheirs =
    record.nature === "action" && lane.actor && fits(journey, lane, entryOf("touchpoints", id, theirs));
  if (isTheirs) return given({ step, initiator: lane.actor });
  return new Refusal(record.nature === "action" ? "command.move.actions" : "command.move.touchpoints");
}

/** A card takes on what the lane filters by, so that it shows where it was dropped. */
function cardTo(journey: Journey, id: string, lane: unknown, step: unknown): Plain | Refusal {
  const card = journey.cards[id] as Card;
  const row = journey.lanes[String(lane ?? card.lane)];
  if (!row || !holdsCards(row)) return new Refusal("command.move.cards");
  const tags = card.tags ?? [];
  const isMissingTag = row.tag && !tags.includes(row.tag);
  const isAnothers = row.persona && card.persona && card.persona !== row.persona;
  return given({
    lane,
    step,
    tags: isMissingTag ? [...tags, row.tag] : undefined,
    persona: isAnothers ? row.persona : undefined,
  });
}

/** One pin moves from column to column; other pins stay. */
function pinTo(
  journey: Journey,
  kind: "insights" | "opportunities",
  id: string,
  lane: Lane | undefined,
  { step, from }: Move,
): Plain | Refusal {
  const record = journey[kind][id];
  if (!record) return new Refusal("command.gone");
  if (lane && !fits(journey, lane, entryOf(kind, id, record)))
    return new Refusal(`command.move.${nameOf(kind, record)}`);
  if (step === undefined) return {};
  const steps = record.steps ?? [];
  const lifted = from ?? (steps.length === 1 ? steps[0] : undefined);
  return { steps: [...new Set([...steps.filter((other) => other !== lifted), step])].sort() };
}

function nameOf(kind: "insights" | "opportunities", record: Plain): string {
  if (kind === "opportunities") return kind;
  return record.type === "gain" ? "gains" : "pains";
}

function given(fields: Plain): Plain {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
