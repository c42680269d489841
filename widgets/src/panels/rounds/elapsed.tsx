import { Timer } from "lucide";
import { useEffect, useState } from "preact/hooks";
import { Icon } from "../../board/marks/icon.js";
import { useBoard } from "../../board/state/board.js";

const SECOND = 1000;

/** How long the room has been at this: since this board first showed it. */
export function Elapsed() {
  const board = useBoard();
  const [since] = useState(() => Date.now());
  const [now, setNow] = useState(since);
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), SECOND);
    return () => clearInterval(ticking);
  }, []);
  const seconds = Math.max(0, Math.floor((now - since) / SECOND));
  const two = (n: number): string => String(n).padStart(2, "0");
  const mark = board.ui.value.language === "id" ? "." : ":";
  return (
    <span
      class="jn-chip jn-count jn-elapsed"
      role="timer"
      aria-label={board.say("board.round.elapsed")}
      data-tip={board.say("board.round.elapsed")}
    >
      <Icon of={Timer} size={13} />
      <span>{two(Math.floor(seconds / 60)) + mark + two(seconds % 60)}</span>
    </span>
  );
}
