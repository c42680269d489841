import { Plus } from "lucide";
import { addStepTo } from "../hands/adding.js";
import { Icon } from "../marks/icon.js";
import { useBoard } from "../state/board.js";

/** One more step: in a narrow column after few steps, or in a phase that has none. */
export function AddStep({ phase, column }: { readonly phase?: string; readonly column?: number }) {
  const board = useBoard();
  return (
    // a row of a grid may hold nothing but cells
    <span role="gridcell" style={{ display: "contents" }}>
      <button
        type="button"
        class="jn-add-step"
        aria-label={board.say("board.add.step")}
        data-tip={board.say("board.add.step")}
        tabIndex={-1}
        style={column ? { gridColumn: column } : undefined}
        onClick={() => addStepTo(board, phase)}
      >
        <Icon of={Plus} size={15} />
      </button>
    </span>
  );
}
