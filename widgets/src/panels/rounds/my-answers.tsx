import { useBoard } from "../../board/state/board.js";
import type { Answer, Asking } from "../../document/view.js";
import { LevelLabel } from "./level-mark.js";
import { levelName, subjectName } from "./wording.js";

interface Props {
  readonly round: Asking;
  readonly subjects: readonly string[];
  readonly answers: ReadonlyMap<string, Answer>;
  /** Whether what is left out was left out on purpose. */
  readonly finished: boolean;
  /** The place of the question on the screen; null if none is. */
  readonly current: number | null;
  /** Goes to a question; without it the list is only to be read. */
  go?(index: number): void;
}

/** What I answered so far, on my screen only. */
export function MyAnswers({ round, subjects, answers, finished, current, go }: Props) {
  const board = useBoard();
  return (
    <section class="jn-mine-list" aria-label={board.say("board.round.mine")}>
      <h2>
        <span>{board.say("board.round.mine")}</span>
        <small>{board.say("board.round.mine.count", { n: answers.size, of: subjects.length })}</small>
      </h2>
      <ol>
        {subjects.map((subject, index) => {
          const answer = answers.get(subject);
          const name = subjectName(board, round, subject);
          const none = board.say(finished ? "board.round.unknown.short" : "board.round.not-yet");
          const row = (
            <>
              <i>{index + 1}</i>
              <span>{name}</span>
              {answer ? (
                <>
                  <span class="jn-heard">{levelName(board, round, answer.value)}</span>
                  <span aria-hidden="true">
                    <LevelLabel track={round} value={answer.value} size={17} />
                  </span>
                </>
              ) : (
                <small>{none}</small>
              )}
            </>
          );
          return (
            <li key={subject} data-on={index === current ? "" : undefined}>
              {go ? (
                <button
                  type="button"
                  aria-current={index === current ? "step" : undefined}
                  onClick={() => go(index)}
                >
                  {row}
                </button>
              ) : (
                <div>{row}</div>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
