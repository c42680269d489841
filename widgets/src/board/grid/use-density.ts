import { columnsOf } from "../scene/columns.js";
import { type Board, useJourney, useUi } from "../state/board.js";
import { layoutOf } from "./layout.js";

/** The density the board has now, for its styles. */
export function useDensity(board: Board): string {
  const phases = useJourney(columnsOf);
  return useUi((state) => layoutOf(phases, state, board.host.kind !== "document").density);
}
