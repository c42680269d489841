import { askings } from "../document/view/rounds.js";
import { type Command, Refusal } from "./command.js";

export interface FinishRating {
  /** The round that asks. */
  readonly round: string;
}

/** Says that I am done with a round; what I left out is left out. */
export const finishRating: Command<FinishRating> = {
  name: "round.finish",
  lasting: true,

  plan(journey, { round: id }, { rater }) {
    const round = askings(journey).find((one) => one.id === id);
    if (!round) return new Refusal("command.round.none");
    if (round.state !== "private") return new Refusal("command.round.over");
    if (round.finished.includes(rater)) return [];
    const finished = [...round.finished, rater].sort();
    return [{ op: "set", kind: "rounds", id, field: "finished", value: finished }];
  },
};
