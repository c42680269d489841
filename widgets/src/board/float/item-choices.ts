import {
  AlertTriangle,
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  ChevronsDownUp,
  Copy,
  EyeOff,
  Link,
  Pencil,
  Plus,
  Smile,
  Star,
  Trash2,
} from "lucide";
import { addPain } from "../../commands/add-pain.js";
import { pinPain } from "../../commands/pin-pain.js";
import { toggleMomentOfTruth } from "../../commands/toggle-moment-of-truth.js";
import { newId } from "../../document/new-id.js";
import { showsOf } from "../../document/view.js";
import { moveBy, removeNow } from "../hands/acts.js";
import { addLaneOf, addPhaseAfter, addStepAfter, addTo } from "../hands/adding.js";
import { startAdjusting } from "../hands/adjusting.js";
import { chosen } from "../hands/chosen.js";
import { duplicate } from "../hands/clipboard.js";
import { kindAt, startEditing } from "../hands/editing.js";
import { toggleLane, toggleLaneFold, togglePhase } from "../hands/folding.js";
import { stepsOf } from "../scene/columns.js";
import { wordsOf } from "../scene/text-field.js";
import type { Board } from "../state/board.js";
import { PHASES, type Place, STEPS } from "../state/place.js";
import type { MenuItem } from "./menu-box.js";

/** What can be done with what is at a place. */
export function itemChoices(board: Board, place: Place): readonly MenuItem[] {
  if (!board.canEdit)
    return [{ label: board.say("board.panel.open"), act: () => board.ui.set({ panel: true }) }];
  if (place.lane === PHASES) return phaseChoices(board, place);
  if (place.lane === STEPS) return stepChoices(board, place);
  if (place.step === "") return laneHeadChoices(board, place);
  const lane = board.journey.lanes[place.lane];
  if (lane && showsOf(lane) === "emotion") return emotionChoices(board, place);
  return place.item
    ? cardChoices(board, place)
    : [{ label: board.say("board.add.here"), icon: Plus, act: () => addTo(board, place) }];
}

function cardChoices(board: Board, place: Place): readonly MenuItem[] {
  const kind = kindAt(board, place);
  const ids = chosen(board, place);
  const pain = kind === "insights";
  return [
    edit(board, place),
    ...(pain
      ? []
      : [
          {
            label: board.say("board.mark-pain"),
            icon: AlertTriangle,
            key: "P",
            act: () => markAsPain(board, place),
          },
        ]),
    {
      label: board.say("board.evidence.link"),
      icon: Link,
      key: "B",
      act: () => board.ui.set({ panel: true, selection: [place.item] }),
    },
    {
      label: board.say("board.duplicate"),
      icon: Copy,
      key: "D",
      act: () => duplicate(board, place),
    },
    {
      label: board.say("board.add.sibling"),
      icon: Plus,
      key: "N",
      act: () => addTo(board, place, "", kind === "insights" ? undefined : place.item),
    },
    "line",
    ...moves(board, place, ["left", "right", "up", "down"]),
    ...(pain ? pins(board, place) : []),
    "line",
    {
      label: board.say(ids.length > 1 ? "board.remove.many" : "board.remove.card", { n: ids.length }),
      icon: Trash2,
      key: "Del",
      bad: true,
      act: () => removeNow(board, ids, place),
    },
  ];
}

function edit(board: Board, place: Place): MenuItem {
  return {
    label: board.say("board.edit"),
    icon: Pencil,
    key: "Enter",
    act: () => startEditing(board, place),
  };
}

const arrows = { left: ArrowLeft, right: ArrowRight, up: ArrowUp, down: ArrowDown };

function moves(board: Board, place: Place, ways: readonly (keyof typeof arrows)[]): readonly MenuItem[] {
  const keys = { left: "Alt \u2190", right: "Alt \u2192", up: "Alt \u2191", down: "Alt \u2193" };
  return ways.map((way) => ({
    label: board.say(`board.move.${way}`),
    icon: arrows[way],
    note: keys[way],
    act: () => moveBy(board, place, way),
  }));
}

/** Which steps a pain point is pinned to. */
function pins(board: Board, { item }: Place): readonly MenuItem[] {
  const steps = board.journey.insights[item]?.steps ?? [];
  const choices: MenuItem[] = stepsOf(board.journey).map(({ id, number, step }) => ({
    label: `${number} ${board.text(step.label)}`,
    checked: steps.includes(id),
    stays: true,
    act: (at) => void board.act(pinPain, { insight: item, step: id, on: !steps.includes(id) }, at),
  }));
  return ["line", { heading: board.say("board.pins") }, ...choices];
}

/** A pain point with the words of a card, at its step. */
function markAsPain(board: Board, { step, item, lane }: Place): void {
  const kind = kindAt(board, { lane, step, item });
  const text = board.text(
    wordsOf(kind, (board.journey[kind] as Readonly<Record<string, unknown>>)[item] ?? {}),
  );
  const id = newId("insights");
  if (!board.act(addPain, { id, step, text, language: board.writing })) return;
  board.select([id]);
  board.ui.set({ panel: true });
  board.toast(board.say("board.marked-pain"), true);
}

function stepChoices(board: Board, place: Place): readonly MenuItem[] {
  const moment = board.journey.steps[place.item]?.moment_of_truth === true;
  return [
    edit(board, place),
    {
      label: board.say("board.moment"),
      icon: Star,
      key: "M",
      checked: moment,
      act: () => void board.act(toggleMomentOfTruth, { step: place.item }),
    },
    {
      label: board.say("board.add.step.after"),
      icon: Plus,
      key: "N",
      act: () => addStepAfter(board, place.item),
    },
    "line",
    ...moves(board, place, ["left", "right"]),
    "line",
    {
      label: board.say("board.remove.step"),
      icon: Trash2,
      key: "Del",
      bad: true,
      act: () => removeNow(board, chosen(board, place), place),
    },
  ];
}

function phaseChoices(board: Board, place: Place): readonly MenuItem[] {
  const folded = board.ui.value.foldedPhases.has(place.item);
  return [
    edit(board, place),
    {
      label: board.say(folded ? "board.unfold" : "board.fold"),
      icon: ChevronsDownUp,
      key: "F",
      act: () => togglePhase(board, place.item),
    },
    {
      label: board.say("board.add.phase"),
      icon: Plus,
      key: "N",
      act: () => addPhaseAfter(board, place.item),
    },
    "line",
    ...moves(board, place, ["left", "right"]),
    "line",
    {
      label: board.say("board.remove.phase"),
      icon: Trash2,
      key: "Del",
      bad: true,
      act: () => removeNow(board, [place.item], place),
    },
  ];
}

function laneHeadChoices(board: Board, place: Place): readonly MenuItem[] {
  const folded = board.ui.value.foldedLanes.has(place.item);
  return [
    edit(board, place),
    {
      label: board.say(folded ? "board.unfold" : "board.fold"),
      icon: ChevronsDownUp,
      key: "F",
      act: () => toggleLaneFold(board, place.item),
    },
    {
      label: board.say("board.lane.hide"),
      icon: EyeOff,
      key: "H",
      act: () => toggleLane(board, place.item, true),
    },
    {
      label: board.say("board.add.lane"),
      icon: Plus,
      key: "N",
      act: () => addLaneOf(board, "text", place.item),
    },
    "line",
    ...moves(board, place, ["up", "down"]),
    "line",
    {
      label: board.say("board.remove.lane"),
      icon: Trash2,
      key: "Del",
      bad: true,
      act: () => removeNow(board, [place.item], place),
    },
  ];
}

function emotionChoices(board: Board, place: Place): readonly MenuItem[] {
  return [
    {
      label: board.say("board.emotion.change"),
      icon: Smile,
      key: "E",
      act: () => void startAdjusting(board, place),
    },
  ];
}
