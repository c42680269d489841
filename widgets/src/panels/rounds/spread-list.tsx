import { useBoard } from "../../board/state/board.js";
import type { Spread } from "../../document/view.js";
import { Dots } from "./dots.js";
import { Dumbbell } from "./dumbbell.js";
import { LevelMark } from "./level-mark.js";
import type { Reveal } from "./use-reveal.js";
import { tally } from "./widest.js";
import { levelFigure, levelName, medianFigure, subjectName } from "./wording.js";

/** The answers on a narrow screen: one block a question, its levels side by side. */
export function SpreadList({ reveal }: { readonly reveal: Reveal }) {
  const board = useBoard();
  const { round, spreads, worst } = reveal;
  return (
    <ol class="jn-spread-list" aria-label={board.say("board.round.spread")}>
      {spreads.map((spread, index) => (
        <li key={spread.subject} data-worst={spread === worst ? "" : undefined}>
          <h3>
            <i>{index + 1}</i>
            <span>{subjectName(board, round, spread.subject)}</span>
            {spread.median !== null && (
              <small>
                {board.say("board.round.median.is", { value: medianFigure(board, round, spread.median) })}
              </small>
            )}
          </h3>
          <Levels reveal={reveal} spread={spread} />
          <Dumbbell spread={spread} worst={spread === worst} />
        </li>
      ))}
    </ol>
  );
}

/** The levels of one question from left to right, a dot a rater over each. */
function Levels({ reveal, spread }: { readonly reveal: Reveal; readonly spread: Spread }) {
  const board = useBoard();
  const { round, levels, scale } = reveal;
  const now = tally(
    spread.answers.map(({ value }) => value),
    levels,
  );
  const before = tally(spread.before, levels);
  const place = spread.median === null ? null : (100 * (spread.median - scale.low + 0.5)) / levels.length;
  return (
    <ul class="jn-spread-bars">
      {levels.map((level, index) => (
        <li key={level} aria-label={`${levelName(board, round, level)}: ${now[index] ?? 0}`}>
          <Dots count={now[index] ?? 0} most={Math.max(...now)} round={round} />
          <em style={{ width: `${(70 * (before[index] ?? 0)) / Math.max(1, ...before)}%` }} />
          <LevelMark track={round} value={level} size={18} />
          <span>{levelFigure(board, round, level)}</span>
        </li>
      ))}
      {place !== null && <li class="jn-median" aria-hidden="true" style={{ left: `${place}%` }} />}
    </ul>
  );
}
