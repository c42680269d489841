import { Face } from "../../board/marks/face.js";
import { Pin } from "../../board/marks/pin.js";
import { useBoard } from "../../board/state/board.js";
import type { Track } from "../../document/view.js";
import { levelFigure } from "./wording.js";

interface Props {
  readonly track: Track;
  readonly value: number;
  readonly size: number;
}

/** The mark of a level: a face, a pin, or nothing where a measure has no marks. */
export function LevelMark({ track, value, size }: Props) {
  if (track.measure === "emotion") return <Face value={value} size={size} />;
  if (track.measure === "severity") return <Pin number={value} severity={value} size={size} />;
  return null;
}

/** A level as number and mark, in a list or beside an axis. */
export function LevelLabel({ track, value, size }: Props) {
  const board = useBoard();
  return (
    <span class="jn-level-label">
      <b>{levelFigure(board, track, value)}</b>
      <LevelMark track={track} value={Math.round(value)} size={size} />
    </span>
  );
}
