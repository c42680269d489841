import { FileClock, GitMerge, History, type IconNode, TriangleAlert } from "lucide";
import type { ComponentChildren } from "preact";
import { inLanguage, type Notice } from "../../document/notices.js";
import { clock } from "../../words/duration.js";
import { Icon } from "../marks/icon.js";
import { useBoard, useUi } from "../state/board.js";

/** What is well again; all else is worth a second look. */
const CALM: Readonly<Record<string, IconNode>> = {
  merged: GitMerge,
  recovered: History,
  restored: History,
  older: FileClock,
};

interface Props {
  readonly notice: Notice;
  /** Whether its changes are listed. */
  readonly open: boolean;
  readonly children?: ComponentChildren;
  turn(): void;
  close(): void;
}

/** One thing that happened to the file: when, what, the changes, what was kept. */
export function NoticeBar({ notice, open, children, turn, close }: Props) {
  const board = useBoard();
  const language = useUi((state) => state.language);
  const { code, key, when, kept, snapshot } = notice;
  const lines = inLanguage(notice.lines, language) ?? [];
  return (
    <div data-notice={key}>
      <div class="jn-bar" data-tone={code in CALM ? "calm" : undefined}>
        <Icon of={CALM[code] ?? TriangleAlert} size={14} />
        <p>
          <time>{clock(new Date(when), language)}</time> {inLanguage(notice.sentence, language)}
        </p>
        <span class="jn-bar-acts">
          {lines.length > 0 && (
            <button type="button" class="jn-button" aria-expanded={open} onClick={turn}>
              {board.say(open ? "board.bar.hide" : "board.bar.see")}
            </button>
          )}
          {kept && board.host.openBeside && (
            <button type="button" class="jn-button" onClick={() => board.host.openBeside?.(kept)}>
              {board.say("board.told.open")}
            </button>
          )}
          {snapshot && board.host.recover && (
            <button type="button" class="jn-button" onClick={() => board.ui.set({ recovery: snapshot })}>
              {board.say("board.told.copies")}
            </button>
          )}
          {children}
          <button type="button" class="jn-button" data-closes="" onClick={close}>
            {board.say("board.close")}
          </button>
        </span>
      </div>
      {open && (
        <ul class="jn-repairs jn-scroll-thin" tabIndex={0} aria-label={board.say("board.told.changes")}>
          {lines.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
