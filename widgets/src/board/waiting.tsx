import { useEffect, useState } from "preact/hooks";
import { useBoard } from "./state/board.js";

const PATIENCE = 900;

/** Whether an empty board in a cell may still be on its way: its content comes after it is mounted. */
export function useStillComing(empty: boolean): boolean {
  const board = useBoard();
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return empty && !waited && board.host.kind === "cell";
}

/** Chevrons and cards without words, while a map is on its way. */
export function Waiting() {
  const board = useBoard();
  return (
    <div class="jn-wait" role="status" aria-label={board.say("board.loading")}>
      {[3, 6, 6].map((count, row) => (
        <div key={row}>
          {Array.from({ length: count }, (_, i) => (
            <i key={i} />
          ))}
        </div>
      ))}
    </div>
  );
}
