import { Plus } from "lucide";
import { Icon } from "../marks/icon.js";
import { useBoard } from "../state/board.js";

/** Below the last lane: the way to one more. */
export function Tail() {
  const board = useBoard();
  const open = (event: MouseEvent): void => {
    board.ui.set({ menu: { name: "add-lane", at: board.under(event.currentTarget as Element) } });
  };
  return (
    <div class="jn-tail">
      {board.canEdit && (
        <button type="button" class="jn-button jn-add-lane" aria-haspopup="menu" onClick={open}>
          <Icon of={Plus} size={14} />
          <span>{board.say("board.add.lane")}</span>
        </button>
      )}
    </div>
  );
}
