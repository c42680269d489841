import { ChevronLeft, ChevronRight } from "lucide";
import { useState } from "preact/hooks";
import { useBoard } from "../../board/state/board.js";
import { Button } from "../../board/toolbar/button.js";
import type { Asking } from "../../document/view.js";
import { LevelMark } from "./level-mark.js";
import { levelFigure } from "./wording.js";

interface Props {
  readonly round: Asking;
  /** The levels of this side of the scale. */
  readonly levels: readonly number[];
  readonly reasons: readonly string[];
}

/** One side's reasons, one at a time, without names. */
export function ReasonCard({ round, levels, reasons }: Props) {
  const board = useBoard();
  const [at, setAt] = useState(0);
  const index = Math.min(at, Math.max(0, reasons.length - 1));
  const outermost = levels.reduce(
    (most, level) => (Math.abs(level) > Math.abs(most) ? level : most),
    levels[0] ?? 0,
  );
  const named = levels.map((level) => levelFigure(board, round, level));
  const gave = board.say("board.round.gave", {
    levels: named.length > 2 ? `${named[0]}–${named.at(-1)}` : named.join(` ${board.say("board.round.or")} `),
  });
  return (
    <figure class="jn-side">
      <figcaption>
        <LevelMark track={round} value={outermost} size={18} />
        <span>{gave}</span>
        {reasons.length > 1 && (
          <span class="jn-turn">
            <Button
              label={board.say("board.round.reason.before")}
              icon={ChevronLeft}
              bare
              off={index === 0}
              act={() => setAt(index - 1)}
            />
            <small>{`${index + 1}/${reasons.length}`}</small>
            <Button
              label={board.say("board.round.reason.after")}
              icon={ChevronRight}
              bare
              off={index === reasons.length - 1}
              act={() => setAt(index + 1)}
            />
          </span>
        )}
      </figcaption>
      {reasons.length > 0 ? (
        <blockquote>{`“${reasons[index]}”`}</blockquote>
      ) : (
        <p class="jn-note">{board.say("board.round.reason.none")}</p>
      )}
    </figure>
  );
}
