import { useLayoutEffect, useRef } from "preact/hooks";
import { useBoard } from "../../board/state/board.js";
import { holdsFocus, isElsewhere } from "../../board/state/focus.js";
import type { Track } from "../../document/view.js";
import { LevelMark } from "./level-mark.js";
import { levelFigure, levelName, levelWord } from "./wording.js";

interface Props {
  readonly track: Track;
  readonly levels: readonly number[];
  readonly value: number | null;
  /** What is judged; another question takes the focus anew. */
  readonly subject: string;
  readonly labelledBy: string;
  pick(value: number): void;
}

/** The levels as a group of radio buttons: arrows walk and choose, the digits 1 to 9 choose. */
export function Levels({ track, levels, value, subject, labelledBy, pick }: Props) {
  const board = useBoard();
  const group = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const first = group.current?.querySelector<HTMLElement>("[tabindex='0']");
    if (board.root && !isElsewhere(board.root)) first?.focus({ preventScroll: true });
  }, [board, subject]);
  useLayoutEffect(() => {
    // a digit chooses another than the one the focus stands on
    const chosen = group.current?.querySelector<HTMLElement>("[aria-checked='true']");
    if (chosen && group.current && holdsFocus(group.current)) chosen.focus({ preventScroll: true });
  }, [value]);
  const stop = value !== null && levels.includes(value) ? value : levels[0];
  return (
    <>
      <div
        ref={group}
        class="jn-levels"
        role="radiogroup"
        aria-labelledby={labelledBy}
        data-many={levels.length > 5 ? "" : undefined}
        onKeyDown={walk}
      >
        {levels.map((level) => (
          <button
            key={level}
            type="button"
            role="radio"
            aria-checked={level === value}
            aria-label={levelName(board, track, level)}
            tabIndex={level === stop ? 0 : -1}
            onClick={() => pick(level)}
          >
            <LevelMark track={track} value={level} size={30} />
            <b>{levelFigure(board, track, level)}</b>
          </button>
        ))}
      </div>
      <div class="jn-level-ends" aria-hidden="true">
        <span>{levelWord(board, track, levels[0] ?? 0)}</span>
        <span>{levelWord(board, track, levels.at(-1) ?? 0)}</span>
      </div>
    </>
  );
}

function walk(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (!by) return;
  event.preventDefault();
  event.stopPropagation();
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  const next = buttons[(at + by + buttons.length) % buttons.length];
  next?.focus();
  next?.click();
}
