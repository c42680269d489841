import { isObject, type Journey } from "../document/journey.js";
import { newId } from "../document/new-id.js";
import { levelsOf, scaleOf } from "../document/scales.js";
import { KINDS } from "../document/schema.js";
import { asked } from "../document/view/asked.js";
import { nextNumber, roundsOf, runningRound, type Track } from "../document/view/rounds.js";
import { addRecord } from "./add-record.js";
import { type Command, type Edit, Refusal } from "./command.js";

export interface OpenRound extends Track {
  /** How many people are to answer, if known. */
  readonly expected?: number | undefined;
}

/** Asks the room: from now on each answers alone. A revealed round of the same track is closed by it. */
export const openRound: Command<OpenRound> = {
  name: "round.open",
  lasting: true,

  plan(journey, { measure, persona, expected }, { rater }) {
    const track = { measure, persona };
    const blocked = blockedBy(journey, track);
    if (blocked) return blocked;
    const former = roundsOf(journey, track);
    const number = nextNumber(journey, track);
    const fields = {
      ...track,
      number,
      state: "private",
      expected: expected ?? former.at(-1)?.expected,
      facilitator: rater,
    };
    const added = addRecord(journey, "rounds", idOf(journey, track, number), fields, {});
    if (added instanceof Refusal) return added;
    const closed = former
      .filter(({ state }) => state === "revealed")
      .map(({ id }): Edit => ({ op: "set", kind: "rounds", id, field: "state", value: "closed" }));
    return [...closed, ...added];
  },
};

function blockedBy(journey: Journey, track: Track): Refusal | null {
  const running = runningRound(journey);
  if (running) return new Refusal("command.round.running", { n: running.number });
  if (levelsOf(scaleOf(journey, track.measure)).length === 0) return new Refusal("command.round.levels");
  if (track.persona && !journey.personas[track.persona]) return new Refusal("command.gone");
  return asked(journey, track).length > 0 ? null : new Refusal("command.round.nothing");
}

/** Two who open the same round at once open one. */
function idOf(journey: Journey, { measure, persona }: Track, number: number): string {
  const name = ["round", measure, persona, number].filter((part) => part !== "").join("-");
  const isTaken = KINDS.some((kind) => isObject(journey[kind]) && Object.hasOwn(journey[kind], name));
  return !isTaken && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) ? name : newId("rounds");
}
