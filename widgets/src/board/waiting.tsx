import { useEffect, useState } from "preact/hooks";
import { useBoard } from "./state/board.js";

const PATIENCE = 900;

/** Whether an empty board may still be on its way: a cell's content comes late, a file may have a better copy. */
export function useStillComing(empty: boolean, asking: boolean): boolean {
  const board = useBoard();
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return empty && (asking || (!waited && board.host.kind === "cell"));
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
