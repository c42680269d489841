import { lastRound, type Track } from "../document/view/rounds.js";
import { type Command, Refusal } from "./command.js";

/** Ends the rounds of a track: what was revealed stays as it is. */
export const closeRound: Command<Track> = {
  name: "round.close",
  lasting: true,

  plan(journey, track) {
    const last = lastRound(journey, track);
    if (!last) return new Refusal("command.round.none");
    if (last.state === "private") return new Refusal("command.round.running", { n: last.number });
    if (last.state === "closed") return [];
    return [{ op: "set", kind: "rounds", id: last.id, field: "state", value: "closed" }];
  },
};
