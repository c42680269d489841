import { ArrowLeft, ArrowRight } from "lucide";
import { useState } from "preact/hooks";
import { Icon } from "../../board/marks/icon.js";
import { useBoard } from "../../board/state/board.js";
import { Button } from "../../board/toolbar/button.js";
import type { Answer, Asking } from "../../document/view.js";
import { Levels } from "./levels.js";
import { ReasonField } from "./reason-field.js";
import { levelWord, placeName, questionOf, subjectName } from "./wording.js";

interface Props {
  readonly round: Asking;
  readonly subjects: readonly string[];
  /** The place of the question, from 0. */
  readonly index: number;
  readonly levels: readonly number[];
  readonly answer: Answer | undefined;
  /** null is "I do not know". */
  give(value: number | null, reason?: string): void;
  go(by: number): void;
}

/** One question a screen. */
export function Question({ round, subjects, index, levels, answer, give, go }: Props) {
  const board = useBoard();
  const subject = subjects[index] ?? "";
  const [draft, setDraft] = useState({ subject, reason: "" });
  const typed = draft.subject === subject ? draft.reason : "";
  const title = `jn-question-${subject}`;
  const last = index === subjects.length - 1;
  const pick = (value: number): void => give(value, typed || undefined);
  const onKeyDown = (event: KeyboardEvent): void => {
    const level = /^[1-9]$/.test(event.key) ? levels[Number(event.key) - 1] : undefined;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (level !== undefined) pick(level);
    else if (event.key === "Enter" && isRadio(event.target)) go(1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section class="jn-question" aria-labelledby={title} onKeyDown={onKeyDown}>
      <p class="jn-question-place">
        <span>{placeName(board, round, index + 1, subjects.length)}</span>
        <span>{board.say("board.round.number", { n: round.number })}</span>
      </p>
      <h2 id={title}>{subjectName(board, round, subject)}</h2>
      <p class="jn-question-ask" id={`${title}-ask`}>
        {questionOf(board, round)}
      </p>
      <Levels
        track={round}
        levels={levels}
        value={answer?.value ?? null}
        subject={subject}
        labelledBy={`${title} ${title}-ask`}
        pick={pick}
      />
      <p class="jn-question-word" aria-live="polite">
        {answer ? levelWord(board, round, answer.value) : ""}
      </p>
      <ReasonField
        key={subject}
        reason={answer?.reason ?? typed}
        keep={(reason) => (answer ? give(answer.value, reason) : setDraft({ subject, reason }))}
      />
      <div class="jn-question-feet">
        {index > 0 && (
          <Button label={board.say("board.round.before")} icon={ArrowLeft} bare large act={() => go(-1)} />
        )}
        <Button
          label={board.say("board.round.unknown")}
          look="link"
          large
          act={() => {
            give(null);
            go(1);
          }}
        />
        <span class="jn-spring" />
        <button type="button" class="jn-button" data-look="main" data-size="large" onClick={() => go(1)}>
          <span>{board.say(last ? "board.round.done" : "board.round.next-question")}</span>
          <Icon of={ArrowRight} size={15} />
        </button>
      </div>
    </section>
  );
}

function isRadio(target: EventTarget | null): boolean {
  return (target as Element | null)?.getAttribute("role") === "radio";
}
