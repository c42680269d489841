import { Plus } from "lucide";
import { addStepTo } from "../hands/adding.js";
import { Icon } from "../marks/icon.js";
import { type Board, useBoard } from "../state/board.js";
import type { Layout } from "./layout.js";

interface Props {
  /** A phase that has no steps; without it the step comes last. */
  readonly phase?: string;
  /** Where it stands in the row, from 1: the lane headers are the first column. */
  readonly column: number;
}

/** Whether a narrow column after the last step offers one more. */
export function offersStep(board: Board, layout: Layout): boolean {
  const steps = layout.columns.filter(({ kind }) => kind === "step").length;
  return board.canEdit && board.host.kind === "document" && steps < 6;
}

/** One more step: in a narrow column after few steps, or in a phase that has none. */
export function AddStep({ phase, column }: Props) {
  const board = useBoard();
  return (
    // a row of a grid may hold nothing but cells
    <div class="jn-add-cell" role="gridcell" aria-colindex={column} style={{ gridColumn: column }}>
      <button
        type="button"
        class="jn-add-step"
        aria-label={board.say("board.add.step")}
        data-tip={board.say("board.add.step")}
        tabIndex={-1}
        onClick={() => addStepTo(board, phase)}
      >
        <Icon of={Plus} size={15} />
      </button>
    </div>
  );
}
