import { useBoard } from "../../board/state/board.js";
import { accordOf, type Spread } from "../../document/view.js";
import { share } from "./wording.js";

interface Props {
  readonly spread: Pick<Spread, "disagreement" | "disagreementBefore">;
  /** Whether the room lies furthest apart here. */
  readonly worst: boolean;
}

/** How far apart the room lies, last round to this one: a word, a line with two marks, two numbers. */
export function Dumbbell({ spread: { disagreement: now, disagreementBefore: before }, worst }: Props) {
  const board = useBoard();
  if (now === null) return <div class="jn-apart jn-apart-none">{board.say("board.round.apart.none")}</div>;
  const word = worst ? "board.round.apart.here" : `board.round.accord.${accordOf(now)}`;
  return (
    <div class="jn-apart" data-worst={worst ? "" : undefined}>
      <span class="jn-apart-word">{board.say(word)}</span>
      <span class="jn-apart-line">
        {before !== null && (
          <u style={{ left: `${100 * Math.min(before, now)}%`, width: `${100 * Math.abs(now - before)}%` }} />
        )}
        {before !== null && <i data-mark="hollow" style={{ left: `${100 * before}%` }} />}
        <i data-mark="dot" style={{ left: `${100 * now}%` }} />
      </span>
      <span class="jn-apart-figures">
        {before !== null && `${share(board, before)} → `}
        <b>{share(board, now)}</b>
      </span>
    </div>
  );
}
