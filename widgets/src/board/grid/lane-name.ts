import type { Lane } from "../../document/journey.js";
import { showsOf } from "../../document/view.js";
import type { Board } from "../state/board.js";

/** What a lane is called: its own name, else that of its kind. */
export function laneName(board: Board, lane: Lane): string {
  return board.text(lane.label) || board.say(`board.lane.${showsOf(lane)}`);
}
