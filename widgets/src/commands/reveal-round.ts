import type { Journey } from "../document/journey.js";
import { showsOf } from "../document/lanes.js";
import { newId } from "../document/new-id.js";
import { progressOf } from "../document/view/answers.js";
import { lanesInOrder } from "../document/view/grid.js";
import { runningRound } from "../document/view/rounds.js";
import { addRecord } from "./add-record.js";
import { type Command, type Plan, Refusal } from "./command.js";

const LANE = "lane-disagreement";

/** Shows the answers of the running round to all. A map without a lane of disagreement gets one. */
export const revealRound: Command<Record<never, never>> = {
  name: "round.reveal",
  lasting: true,

  plan(journey) {
    const running = runningRound(journey);
    if (!running) return new Refusal("command.round.none");
    const { id } = running;
    const { done, begun } = progressOf(journey, { ...running, finished: [] });
    if (done + begun === 0) return new Refusal("command.round.empty");
    const lane = laneFor(journey);
    if (lane instanceof Refusal) return lane;
    return [{ op: "set", kind: "rounds", id, field: "state", value: "revealed" }, ...lane];
  },
};

function laneFor(journey: Journey): Plan {
  const lanes = lanesInOrder(journey);
  if (lanes.length === 0 || lanes.some(({ record }) => showsOf(record) === "disagreement")) return [];
  const above = lanes.find(({ record }) => showsOf(record) === "emotion");
  const id = Object.hasOwn(journey.lanes, LANE) ? newId("lanes") : LANE;
  return addRecord(journey, "lanes", id, { shows: "disagreement" }, { after: above?.id });
}
