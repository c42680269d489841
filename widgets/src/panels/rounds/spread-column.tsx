import type { Spread } from "../../document/view.js";
import { Dots } from "./dots.js";
import { placeOf } from "./plot-head.js";
import type { Reveal } from "./use-reveal.js";
import { tally } from "./widest.js";

interface Props {
  readonly reveal: Reveal;
  readonly spread: Spread;
}

/** The dots of one question, level over level. */
export function SpreadColumn({ reveal: { round, levels, scale }, spread }: Props) {
  const now = tally(
    spread.answers.map(({ value }) => value),
    levels,
  );
  const before = tally(spread.before, levels);
  const most = Math.max(1, ...before);
  return (
    <div class="jn-spread-plot">
      {levels.map((level, index) => (
        <div key={level} class="jn-spread-row" style={{ bottom: placeOf(index, levels.length) }}>
          <hr data-zero={level === 0 && scale.low < 0 ? "" : undefined} />
          <Dots count={now[index] ?? 0} most={Math.max(...now)} round={round} />
          {(before[index] ?? 0) > 0 && (
            <em style={{ width: `${Math.max(8, (60 * (before[index] ?? 0)) / most)}%` }} />
          )}
        </div>
      ))}
      {spread.median !== null && (
        <span class="jn-median" style={{ bottom: placeOf(spread.median - scale.low, levels.length) }} />
      )}
    </div>
  );
}
