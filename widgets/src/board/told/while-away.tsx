import { useEffect } from "preact/hooks";
import { useBoard, useHost } from "../state/board.js";

/** Says what happened while there was no board, or no connection: how much of mine it took along. */
export function WhileAway() {
  const board = useBoard();
  useEffect(() => {
    if (board.host.greeting) board.toast(board.host.greeting);
  }, [board]);
  const sent = useHost((host) => host.saved.sent);
  useEffect(() => {
    if (sent === undefined) return;
    if (sent > 0) board.toast(board.say("board.back", { n: sent }));
    else board.tell(board.say("board.back.none"));
  }, [board, sent]);
  return null;
}
