import { partsOf } from "../document/score-key.js";
import { runningRound, trackKey } from "../document/view/rounds.js";
import { type Command, type Edit, Refusal } from "./command.js";

/** Calls off the running round: it goes, and its answers with it, unseen. */
export const cancelRound: Command<Record<never, never>> = {
  name: "round.cancel",
  lasting: true,

  plan(journey) {
    const running = runningRound(journey);
    if (!running) return new Refusal("command.round.none");
    const given = Object.keys(journey.scores).filter((key) => {
      const parts = partsOf(key);
      return parts?.round === running.number && trackKey(parts) === trackKey(running);
    });
    const gone = given.map((id): Edit => ({ op: "remove", kind: "scores", id }));
    return [...gone, { op: "remove", kind: "rounds", id: running.id }];
  },
};
