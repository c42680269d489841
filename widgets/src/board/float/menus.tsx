import { setMeta } from "../../commands/set-meta.js";
import { removeWithContents } from "../hands/acts.js";
import type { Board } from "../state/board.js";
import { useBoard, useUi } from "../state/board.js";
import type { Menu } from "../state/ui.js";
import { addChoices, laneKindChoices } from "./add-choices.js";
import { ChannelMenu } from "./channel-menu.js";
import { itemChoices } from "./item-choices.js";
import { MenuBox, type MenuItem } from "./menu-box.js";
import { roundChoices } from "./round-choices.js";
import { laneChoices, moreChoices, personaChoices, viewChoices } from "./view-choices.js";

/** The menu that is open, if one is. */
export function Menus() {
  const board = useBoard();
  const menu = useUi((state) => state.menu);
  useUi((state) =>
    [
      state.hiddenLanes,
      state.shownLanes,
      state.hiddenPersonas,
      state.density,
      state.strip,
      state.panel,
      state.language,
    ]
      .map(String)
      .join(),
  );
  if (!menu) return null;
  const close = (refocus: boolean): void => {
    board.ui.set({ menu: null, tip: null });
    const { focus } = board.ui.value;
    if (refocus && focus) board.elementAt(focus)?.focus({ preventScroll: true });
  };
  if (menu.name === "channels") return <ChannelMenu at={menu.at} place={menu.place} close={close} />;
  return (
    <MenuBox
      at={menu.at}
      name={board.say(`board.menu.${menu.name}`)}
      items={itemsOf(board, menu)}
      close={close}
    />
  );
}

function itemsOf(board: Board, menu: Exclude<Menu, { name: "channels" }>): readonly MenuItem[] {
  switch (menu.name) {
    case "add":
      return addChoices(board);
    case "add-lane":
      return laneKindChoices(board);
    case "lanes":
      return laneChoices(board);
    case "personas":
      return personaChoices(board);
    case "view":
      return viewChoices(board);
    case "more":
      return moreChoices(board);
    case "rounds":
      return roundChoices(board);
    case "state":
      return stateChoices(board);
    case "item":
      return itemChoices(board, menu.place);
    case "remove-all":
      return [
        { heading: menu.words },
        {
          label: board.say("board.remove.contents"),
          bad: true,
          act: () => removeWithContents(board, menu.ids),
        },
        { label: board.say("board.cancel"), act: () => undefined },
      ];
  }
}

function stateChoices(board: Board): readonly MenuItem[] {
  const now = board.journey.meta.design_state ?? "as-is";
  return (["as-is", "to-be"] as const).map((state) => ({
    label: board.say(`board.state.${state}`),
    checked: state === now,
    act: (at) => void board.act(setMeta, { fields: { design_state: state } }, at),
  }));
}
