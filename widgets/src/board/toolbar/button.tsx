import type { IconNode } from "lucide";
import { Icon } from "../marks/icon.js";
import { useBoard } from "../state/board.js";

interface Props {
  readonly label: string;
  readonly icon?: IconNode;
  /** The label is only the name and the tip; the icon stands alone. */
  readonly bare?: boolean;
  readonly note?: string;
  readonly look?: "edge" | "main" | "link" | "bad";
  readonly large?: boolean;
  readonly off?: boolean;
  readonly open?: boolean;
  readonly after?: IconNode;
  act(event: MouseEvent): void;
}

/** A button of the board; switched off it still takes the focus. */
export function Button({ label, icon, bare, note, look, large, off, open, after, act }: Props) {
  const board = useBoard();
  return (
    <button
      type="button"
      class="jn-button"
      data-icon={bare ? "" : undefined}
      data-look={look}
      data-size={large ? "large" : undefined}
      data-tip={bare ? label : undefined}
      aria-label={bare ? label : undefined}
      aria-disabled={off ? true : undefined}
      aria-haspopup={open === undefined ? undefined : "menu"}
      aria-expanded={open}
      onClick={(event) => {
        board.ui.set({ tip: null });
        if (!off) act(event);
      }}
    >
      {icon && <Icon of={icon} size={16} />}
      {!bare && <span>{label}</span>}
      {note && <b>{note}</b>}
      {after && <Icon of={after} size={14} />}
    </button>
  );
}
