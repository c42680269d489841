import { useState } from "preact/hooks";
import { type Board, useBoard } from "../../board/state/board.js";
import { moment } from "../../words/moment.js";
import type { Copy, Effect } from "./answer.js";

interface Props {
  readonly copy: Copy;
  /** Undefined while the server has not said; null where it cannot be read. */
  readonly effect: Effect | null | undefined;
  /** Shows its changes from the start. */
  readonly open?: boolean;
  readonly act: { readonly label: string; readonly name: string; readonly off?: boolean; run(): void } | null;
}

/** One copy: when, what it is, what having it back would change, and the button that does it. */
export function CopyRow({ copy, effect, open, act }: Props) {
  const board = useBoard();
  const [wish, setWish] = useState<boolean | null>(null);
  const seen = wish ?? open === true;
  const lines = effect?.lines ?? [];
  return (
    <li class="jn-copy">
      <h3>{capital(moment(copy.when, board.ui.value.language))}</h3>
      <small>{copy.reason}</small>
      {act && (
        <button
          type="button"
          class="jn-button"
          data-look="edge"
          aria-label={act.name}
          aria-disabled={act.off ? true : undefined}
          onClick={act.run}
        >
          {act.label}
        </button>
      )}
      <p>{effect === undefined ? board.say("board.recovery.waiting") : (effect?.sentence ?? "")}</p>
      {lines.length > 1 && (
        <button type="button" class="jn-copy-turn" aria-expanded={seen} onClick={() => setWish(!seen)}>
          {board.say(seen ? "board.bar.hide" : "board.recovery.lines", { n: effect?.n ?? lines.length })}
        </button>
      )}
      {seen && lines.length > 1 && <Lines board={board} lines={lines} n={effect?.n ?? lines.length} />}
    </li>
  );
}

interface LinesProps {
  readonly board: Board;
  readonly lines: readonly string[];
  readonly n: number;
}

/** Changes, one a line; how many more there are. */
export function Lines({ board, lines, n }: LinesProps) {
  return (
    <ul class="jn-changes">
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
      {n > lines.length && <li>{board.say("board.recovery.rest", { n: n - lines.length })}</li>}
    </ul>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
