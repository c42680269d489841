import { columnsOf } from "../scene/columns.js";
import { type Board, useJourney, useUi } from "../state/board.js";
import { widthOf } from "./geometry.js";
import { layoutOf } from "./layout.js";

/** The density the board has now, for its styles. */
export function useDensity(board: Board): string {
  const phases = useJourney(columnsOf);
  return useUi((state) =>
    // one step a screen leaves room for everything
    widthOf(state.size.width) === "phone"
      ? "comfortable"
      : layoutOf(phases, state, board.host.kind !== "document").density,
  );
}
