import { History, PanelBottom, PanelRight, Plus, Rows3, Users } from "lucide";
import { personasInOrder, showsOf } from "../../document/view.js";
import { laneName } from "../grid/lane-name.js";
import { isShownAtFirst, lanesOf } from "../grid/use-layout.js";
import { addPersonaNow } from "../hands/adding.js";
import { toggleLane, togglePersona } from "../hands/folding.js";
import { laneIcons } from "../marks/icons.js";
import type { Board } from "../state/board.js";
import type { Density } from "../state/ui.js";
import type { MenuItem } from "./menu-box.js";
import { roundChoices } from "./round-choices.js";

/** Which lanes this board shows. */
export function laneChoices(board: Board): readonly MenuItem[] {
  const { hiddenLanes, shownLanes } = board.ui.value;
  const lanes: MenuItem[] = lanesOf(board.journey).map(({ id, lane }) => {
    const shown = !hiddenLanes.has(id) && (shownLanes.has(id) || isShownAtFirst(lane, board.host.kind));
    return {
      label: laneName(board, lane),
      icon: laneIcons[showsOf(lane)] ?? Rows3,
      checked: shown,
      stays: true,
      act: () => toggleLane(board, id, shown),
    };
  });
  if (!board.canEdit) return lanes;
  return [
    ...lanes,
    "line",
    {
      label: board.say("board.add.lane"),
      icon: Plus,
      act: (at) => board.ui.set({ menu: { name: "add-lane", at } }),
    },
  ];
}

/** Whose curves are shown, and the way to each person's details. */
export function personaChoices(board: Board): readonly MenuItem[] {
  const { hiddenPersonas } = board.ui.value;
  const personas = personasInOrder(board.journey);
  const shown: MenuItem[] = personas.map(({ id, record }) => ({
    label: board.text(record.label) || board.say("board.untitled"),
    checked: !hiddenPersonas.has(id),
    stays: true,
    act: () => togglePersona(board, id),
  }));
  const details: MenuItem[] = personas.map(({ id, record }) => ({
    label: board.say("board.persona.open", { who: board.text(record.label) || board.say("board.untitled") }),
    icon: Users,
    act: () => {
      board.select([id]);
      board.ui.set({ panel: true });
    },
  }));
  const add: MenuItem[] = board.canEdit
    ? [{ label: board.say("board.add.persona"), icon: Plus, act: () => addPersonaNow(board) }]
    : [];
  return [{ heading: board.say("board.personas.curves") }, ...shown, "line", ...details, ...add];
}

const densities: readonly (Density | "auto")[] = ["auto", "comfortable", "compact", "condensed", "overview"];

/** Density, inspector and statistics. */
export function viewChoices(board: Board): readonly MenuItem[] {
  const { density, panel, strip } = board.ui.value;
  return [
    { heading: board.say("board.density") },
    ...densities.map((one) => ({
      label: board.say(`board.density.${one}`),
      checked: one === density,
      act: () => board.ui.set({ density: one }),
    })),
    "line",
    {
      label: board.say("board.panel"),
      icon: PanelRight,
      checked: panel === true,
      act: () => board.ui.set({ panel: panel !== true }),
    },
    {
      label: board.say("board.strip"),
      icon: PanelBottom,
      checked: strip,
      act: () => board.ui.set({ strip: !strip }),
    },
    ...recoveryChoices(board),
  ];
}

/** The copies of the file, where the host knows of any. */
function recoveryChoices(board: Board): readonly MenuItem[] {
  if (!board.host.recover) return [];
  const act = (): void => board.ui.set({ recovery: "" });
  return ["line", { label: board.say("board.recovery"), icon: History, act }];
}

/** What a narrow toolbar has no room for. */
export function moreChoices(board: Board): readonly MenuItem[] {
  const { language } = board.ui.value;
  const other = language === "id" ? "en" : "id";
  const at = board.ui.value.menu?.at ?? { x: 0, y: 44 };
  const open = (name: "lanes" | "personas" | "view" | "state" | "rounds"): MenuItem => ({
    label: board.say(`board.menu.${name}`),
    act: () => board.ui.set({ menu: { name, at } }),
  });
  return [
    ...(board.canEdit
      ? [
          {
            label: board.say("board.undo"),
            refusal: board.store.canUndo ? "" : board.say("board.undo.none"),
            act: () => void board.store.undo(),
          },
          {
            label: board.say("board.redo"),
            refusal: board.store.canRedo ? "" : board.say("board.redo.none"),
            act: () => void board.store.redo(),
          },
        ]
      : []),
    open("lanes"),
    open("personas"),
    open("view"),
    ...(roundChoices(board).length > 0 ? [open("rounds")] : []),
    ...(board.canEdit ? [open("state")] : []),
    "line",
    { label: board.say(`board.language.${other}`), act: () => board.ui.set({ language: other }) },
  ];
}
