import { Columns3, Rows3, Square, UserPlus } from "lucide";
import type { Lane } from "../../document/journey.js";
import { lanesInOrder, showsOf } from "../../document/view.js";
import { laneName } from "../grid/lane-name.js";
import {
  addLaneOf,
  addPersonaNow,
  addPhaseAfter,
  addStepAfter,
  addStepTo,
  addTo,
  stepAtHand,
} from "../hands/adding.js";
import { laneIcons } from "../marks/icons.js";
import { stepsOf } from "../scene/columns.js";
import type { Board } from "../state/board.js";
import type { MenuItem } from "./menu-box.js";

/** Lanes into which nobody types. */
const UNTYPED: ReadonlySet<string> = new Set(["emotion", "disagreement", "metrics"]);

/** What can be added: to the step at hand in each lane, then the bones of the map. */
export function addChoices(board: Board): readonly MenuItem[] {
  const step = stepAtHand(board);
  const column = stepsOf(board.journey).find(({ id }) => id === step);
  const cards: MenuItem[] = lanesInOrder(board.journey)
    .filter(({ record }) => step !== "" && !UNTYPED.has(showsOf(record)))
    .map(({ id, record }) => ({
      label: laneName(board, record),
      icon: laneIcons[showsOf(record)] ?? Square,
      act: () => show(board, id, step),
    }));
  const heading = column
    ? [{ heading: board.say("board.add.to", { n: column.number, label: board.text(column.step.label) }) }]
    : [];
  return [
    ...(cards.length > 0 ? [...heading, ...cards, "line" as const] : []),
    {
      label: board.say("board.add.step"),
      icon: Square,
      act: () => (column ? addStepAfter(board, column.id) : addStepTo(board)),
    },
    { label: board.say("board.add.phase"), icon: Columns3, act: () => addPhaseAfter(board) },
    {
      label: board.say("board.add.lane"),
      icon: Rows3,
      act: (at) => board.ui.set({ menu: { name: "add-lane", at } }),
    },
    { label: board.say("board.add.persona"), icon: UserPlus, act: () => addPersonaNow(board) },
  ];
}

/** Adds in a lane, which is shown if it was not. */
function show(board: Board, lane: string, step: string): void {
  const { hiddenLanes, shownLanes } = board.ui.value;
  const hidden = new Set(hiddenLanes);
  hidden.delete(lane);
  board.ui.set({ hiddenLanes: hidden, shownLanes: new Set([...shownLanes, lane]) });
  addTo(board, { lane, step, item: "" });
}

const kinds: readonly NonNullable<Lane["shows"]>[] = [
  "actions",
  "touchpoints",
  "thoughts",
  "emotion",
  "disagreement",
  "pains",
  "gains",
  "opportunities",
  "backstage",
  "metrics",
  "text",
];

/** The kinds of lane one can add. */
export function laneKindChoices(board: Board): readonly MenuItem[] {
  return kinds.map((shows) => ({
    label: board.say(`board.lane.${shows}`),
    icon: laneIcons[shows] ?? Rows3,
    act: () => addLaneOf(board, shows),
  }));
}
