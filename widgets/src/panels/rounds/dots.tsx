import type { CSSProperties } from "preact";
import { personaColor } from "../../board/marks/marker.js";
import { markerOf } from "../../board/scene/emotion.js";
import { useBoard } from "../../board/state/board.js";
import type { Track } from "../../document/view.js";

interface Props {
  readonly count: number;
  /** Of the fullest level of the question: all its dots are of one size. */
  readonly most: number;
  readonly round: Track;
}

/** Dots stand seven in a row, so that the same number covers the same ground everywhere. */
const ROW = 7;
const TALLEST = 40;
const LATEST = 12;

/** One dot a rater. */
export function Dots({ count, most, round }: Props) {
  const board = useBoard();
  const color = personaColor(Math.max(0, markerOf(board.journey, round.persona)));
  const style = { "--jn-dot": `${dotSize(most)}px`, "--jn-dot-color": color } as CSSProperties;
  return (
    <div class="jn-dots" style={style}>
      {Array.from({ length: count }, (_, dot) => (
        <i key={dot} style={{ animationDelay: `${Math.min(dot, LATEST) * 9}ms` }} />
      ))}
    </div>
  );
}

/** The largest dots of which the fullest level still fits into its band. */
function dotSize(count: number): number {
  const rows = Math.max(1, Math.ceil(count / ROW));
  return Math.max(2, Math.min(10, Math.floor(TALLEST / rows) - 2));
}
