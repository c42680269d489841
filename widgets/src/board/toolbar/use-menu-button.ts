import { useBoard, useUi } from "../state/board.js";
import type { Menu } from "../state/ui.js";

type MenuName = Exclude<Menu["name"], "item" | "channels" | "remove-all">;

/** Opens a menu under its button. */
export function useMenuButton(name: MenuName) {
  const board = useBoard();
  const open = useUi((state) => state.menu?.name === name);
  const act = (event: MouseEvent): void =>
    board.ui.set({ menu: { name, at: board.under(event.currentTarget as Element) } });
  return { open, act };
}
