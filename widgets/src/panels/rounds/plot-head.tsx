import { useBoard } from "../../board/state/board.js";
import { LevelLabel } from "./level-mark.js";
import type { Reveal } from "./use-reveal.js";
import { roundName } from "./wording.js";

/** The left column: what the marks mean, and the levels. */
export function PlotHead({ reveal: { round, levels, before } }: { readonly reveal: Reveal }) {
  const board = useBoard();
  return (
    <div class="jn-spread-head">
      <span class="jn-spread-name">{board.say("board.round.spread")}</span>
      <div class="jn-spread-levels">
        <ul class="jn-spread-legend">
          <li>
            <i data-mark="dot" />
            <span>{board.say("board.round.number.small", { n: round.number })}</span>
          </li>
          {before !== null && (
            <li>
              <i data-mark="bar" />
              <span>{roundName(board, round, before)}</span>
            </li>
          )}
          <li>
            <i data-mark="tick" />
            <span>{board.say("board.round.median")}</span>
          </li>
        </ul>
        {levels.map((level, index) => (
          <span key={level} class="jn-spread-level" style={{ bottom: placeOf(index, levels.length) }}>
            <LevelLabel track={round} value={level} size={18} />
          </span>
        ))}
      </div>
      <div class="jn-apart">
        <b>{board.say("board.lane.disagreement")}</b>
        <small>{board.say("board.round.apart.scale")}</small>
        {before !== null && (
          <small class="jn-apart-legend">
            <span>
              <i data-mark="hollow" />
              {roundName(board, round, before, "board.round.number.brief")}
            </span>
            <span>
              <i data-mark="dot" />
              {board.say("board.round.number.brief", { n: round.number })}
            </span>
          </small>
        )}
      </div>
    </div>
  );
}

/** The height of the middle of a level, from below. */
export function placeOf(index: number, count: number): string {
  return `${(100 * (index + 0.5)) / count}%`;
}
