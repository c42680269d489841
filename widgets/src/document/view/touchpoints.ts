import type { Actor, Entry, Journey, Touchpoint } from "../journey.js";
import { all, grouping } from "./entries.js";

/** Which lane a touchpoint belongs to: contacts, what the customer does, or what the service does. */
export type TouchpointLane = "touchpoints" | "actions" | "backstage";

/** The touchpoints of a step from first to last. */
export const touchpointsAt = grouping("touchpoints", ({ record }) => [record.step]);

/** Contacts with the customer; acts of the customer; acts and hand-offs of all others. */
export function laneOf(journey: Journey, touchpoint: Touchpoint): TouchpointLane {
  const initiator = stageOf(journey, touchpoint.initiator);
  const isCustomer = initiator === undefined || initiator === "customer";
  if (touchpoint.nature === "action") return isCustomer ? "actions" : "backstage";
  const receiver = stageOf(journey, touchpoint.receiver);
  const isHandOff = !isCustomer && receiver !== undefined && receiver !== "customer";
  return isHandOff ? "backstage" : "touchpoints";
}

/** Where an actor stands between the lines; undefined for nobody. */
export function stageOf(journey: Journey, actor: string | undefined): Actor["stage"] {
  const found = journey.actors[actor ?? ""];
  return found && (found.stage ?? "frontstage");
}

/** The actors on one side of the lines, from first to last. */
export function actorsOfStage(
  journey: Journey,
  stage: NonNullable<Actor["stage"]>,
): readonly Entry<"actors">[] {
  return all(journey, "actors").filter(({ record }) => (record.stage ?? "frontstage") === stage);
}
