import { Pin } from "../board/marks/pin.js";
import { useBoard } from "../board/state/board.js";
import { figure, plainFigure } from "../words/figures.js";
import { axisOf, type Rank } from "./statistics-answer.js";

const SHOWN = 3;

/** The worst pain points, each a dot and its interval on one axis. */
export function Ranks({ rows }: { readonly rows: readonly Rank[] }) {
  const board = useBoard();
  const shown = rows.slice(0, SHOWN);
  const { low, high, ticks } = axisOf(shown);
  const at = (value: number): string => `${(100 * (value - low)) / (high - low)}%`;
  return (
    <div class="jn-ranks">
      <div class="jn-axis" aria-hidden="true">
        {ticks.map((tick) => (
          <span key={tick} style={{ left: at(tick) }}>
            {plainFigure(tick, board.ui.value.language)}
          </span>
        ))}
        {ticks.map((tick) => (
          <i key={tick} style={{ left: at(tick) }} />
        ))}
      </div>
      {shown.map((row, index) => (
        <Row key={row.id} row={row} index={index} at={at} />
      ))}
    </div>
  );
}

interface RowProps {
  readonly row: Rank;
  readonly index: number;
  at(value: number): string;
}

function Row({ row, index, at }: RowProps) {
  const board = useBoard();
  const { language } = board.ui.value;
  const { id, number, label, severity, weight, low, high } = row;
  const place = { "--r": index + 1 };
  const spread = low !== null && high !== null;
  const words = spread
    ? `${figure(weight, language, 2)} [${figure(low, language, 2)}\u2013${figure(high, language, 2)}]`
    : figure(weight, language, 2);
  return (
    <>
      <button
        type="button"
        class="jn-rank-name"
        style={place}
        data-tip={label}
        onClick={() => board.select([id])}
      >
        <Pin number={number} severity={severity} size={17} />
        <span class="jn-heard">{number}</span>
        <span>{label}</span>
        <span class="jn-heard">{words}</span>
      </button>
      <div class="jn-rank-plot" style={place} aria-hidden="true">
        {spread && <i style={{ left: at(low), width: `calc(${at(high)} - ${at(low)})` }} />}
        <em style={{ left: at(weight) }} data-hollow={spread ? undefined : ""} />
      </div>
      <div class="jn-rank-figure" style={place} aria-hidden="true">
        {!spread && (
          <span class="jn-chip" data-tone="mark">
            {board.say("board.mark.hypothesis")}
          </span>
        )}
        {words}
      </div>
    </>
  );
}
