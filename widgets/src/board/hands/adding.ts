import { addActor } from "../../commands/add-actor.js";
import { addCard } from "../../commands/add-card.js";
import { addGain } from "../../commands/add-gain.js";
import { addLane } from "../../commands/add-lane.js";
import { addOpportunity } from "../../commands/add-opportunity.js";
import { addPain } from "../../commands/add-pain.js";
import { addPersona } from "../../commands/add-persona.js";
import { addPhase } from "../../commands/add-phase.js";
import { addStep } from "../../commands/add-step.js";
import { addTouchpoint } from "../../commands/add-touchpoint.js";
import { scoreEmotion } from "../../commands/score-emotion.js";
import type { Lane } from "../../document/journey.js";
import { newId } from "../../document/new-id.js";
import { actorsOfStage, personasInOrder, showsOf } from "../../document/view.js";
import { stepsOf } from "../scene/columns.js";
import type { Board } from "../state/board.js";
import { PHASES, type Place, STEPS } from "../state/place.js";
import { startEditing } from "./editing.js";

/** Adds to a cell what its lane shows, with a first letter if one was typed, and edits it. */
export function addTo(board: Board, place: Place, text = "", after?: string): void {
  const lane = board.journey.lanes[place.lane];
  if (!lane || !board.mayEdit()) return;
  const shows = showsOf(lane);
  if (shows === "touchpoints") {
    const element = board.elementAt({ ...place, item: "" });
    board.ui.set({
      menu: {
        name: "channels",
        at: element ? board.under(element) : { x: 140, y: 80 },
        place: { ...place, item: "" },
      },
    });
    return;
  }
  if (shows === "emotion") {
    const [first] = personasInOrder(board.journey);
    board.act(scoreEmotion, { step: place.step, persona: first?.id ?? "", value: 0 });
    return;
  }
  const id = make(board, lane, place, text, after);
  if (id) startEditing(board, { ...place, item: id }, { fresh: true });
}

/** Adds in a cell without opening it for typing; null where the lane holds nothing one can type. */
export function addQuietly(board: Board, place: Place, text: string, after?: string): string | null {
  const lane = board.journey.lanes[place.lane];
  if (!lane || !board.canEdit || showsOf(lane) === "touchpoints" || showsOf(lane) === "emotion") return null;
  return make(board, lane, place, text, after);
}

type Maker = (board: Board, lane: Lane, place: Place, given: Given) => string | null;

interface Given {
  readonly text: string;
  readonly after: string | undefined;
}

function make(board: Board, lane: Lane, place: Place, text: string, after?: string): string | null {
  const maker = makers[showsOf(lane)] ?? makeCard;
  return maker(board, lane, place, { text, after });
}

const beside = (after: string | undefined) => (after ? { after } : {});

const makeInsight =
  (command: typeof addPain): Maker =>
  (board, lane, { step }, { text, after }) => {
    const id = newId("insights");
    const personas = lane.persona ? [lane.persona] : [];
    const args = { id, step, personas, text, language: board.writing, ...beside(after) };
    return board.act(command, args) ? id : null;
  };

const makeOpportunity: Maker = (board, _, { step }, { text, after }) => {
  const id = newId("opportunities");
  const args = { id, step, text, language: board.writing, ...beside(after) };
  return board.act(addOpportunity, args) ? id : null;
};

const makeAct: Maker = (board, lane, { step }, { text, after }) => {
  const id = newId("touchpoints");
  const actor = lane.actor || actorFor(board, showsOf(lane) === "actions" ? "actions" : "backstage");
  const whose = actor ? { actor } : {};
  const args = {
    id,
    step,
    nature: "action" as const,
    label: text,
    language: board.writing,
    ...whose,
    ...beside(after),
  };
  return board.act(addTouchpoint, args) ? id : null;
};

const makeCard: Maker = (board, _, { lane, step }, { text, after }) => {
  const id = newId("cards");
  return board.act(addCard, { id, lane, step, text, language: board.writing, ...beside(after) }) ? id : null;
};

const makers: Readonly<Partial<Record<NonNullable<Lane["shows"]>, Maker>>> = {
  pains: makeInsight(addPain),
  gains: makeInsight(addGain),
  opportunities: makeOpportunity,
  actions: makeAct,
  backstage: makeAct,
};

/** Who acts in a lane where nobody was named: the customer, or the first who works unseen. */
function actorFor(board: Board, shows: "actions" | "backstage"): string {
  if (shows === "actions") return actorsOfStage(board.journey, "customer")[0]?.id ?? "";
  const found = actorsOfStage(board.journey, "backstage")[0] ?? actorsOfStage(board.journey, "support")[0];
  if (found) return found.id;
  const id = newId("actors");
  return board.act(addActor, { id, label: board.say("board.actor.new"), stage: "backstage" as const })
    ? id
    : "";
}

export function addStepTo(board: Board, phase?: string): void {
  const id = newId("steps");
  if (board.act(addStep, { id, ...(phase ? { phase } : {}) }))
    startEditing(board, { lane: STEPS, step: id, item: id }, { fresh: true });
}

export function addStepAfter(board: Board, after: string): void {
  const id = newId("steps");
  if (board.act(addStep, { id, after }))
    startEditing(board, { lane: STEPS, step: id, item: id }, { fresh: true });
}

/** A new phase comes with its first step, so that there is something to fill. */
export function addPhaseAfter(board: Board, after?: string): void {
  const id = newId("phases");
  if (!board.act(addPhase, { id, ...(after ? { after } : {}) })) return;
  startEditing(board, { lane: PHASES, step: id, item: id }, { fresh: true });
}

export function addLaneOf(board: Board, shows: NonNullable<Lane["shows"]>, after?: string): void {
  const id = newId("lanes");
  if (!board.act(addLane, { id, shows, ...(after ? { after } : {}) })) return;
  board.ui.set({ shownLanes: new Set([...board.ui.value.shownLanes, id]) });
  if (shows === "text") startEditing(board, { lane: id, step: "", item: id }, { fresh: true });
  else board.focusOn({ lane: id, step: "", item: id });
}

export function addPersonaNow(board: Board): void {
  const id = newId("personas");
  if (board.act(addPersona, { id, label: board.say("board.persona.new") })) {
    board.select([id]);
    board.ui.set({ panel: true });
  }
}

/** The column to add to when none is named: where one is, else the first. */
export function stepAtHand(board: Board): string {
  const { focus } = board.ui.value;
  const steps = stepsOf(board.journey);
  return steps.find(({ id }) => id === focus?.step)?.id ?? steps[0]?.id ?? "";
}
