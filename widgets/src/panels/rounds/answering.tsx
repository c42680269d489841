import { EyeOff, Info } from "lucide";
import { useEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../../board/marks/icon.js";
import { useBoard, useJourney } from "../../board/state/board.js";
import { finishRating } from "../../commands/finish-rating.js";
import { rate } from "../../commands/rate.js";
import { levelsOf, scaleOf } from "../../document/scales.js";
import { type Answer, type Asking, answersOf, asked } from "../../document/view.js";
import { MyAnswers } from "./my-answers.js";
import { Question } from "./question.js";

/** A person's own screen: the questions one by one, and what was answered so far. */
export function Answering({ round }: { readonly round: Asking }) {
  const board = useBoard();
  const { rater } = board.store;
  const subjects = useJourney((journey) => asked(journey, round), sameIds);
  const answers = useJourney((journey) => answersOf(journey, round, rater), sameAnswers);
  const levels = useJourney((journey) => levelsOf(scaleOf(journey, round.measure)), sameIds);
  const finished = round.finished.includes(rater);
  const [at, setAt] = useState<number | null>(() => firstOpen(subjects, answers, finished));
  const index = at === null ? null : Math.min(at, subjects.length - 1);
  const subject = index === null ? undefined : subjects[index];
  const go = (by: number): void => {
    const next = (index ?? 0) + by;
    if (next < subjects.length) {
      setAt(Math.max(0, next));
      return;
    }
    if (board.act(finishRating, { round: round.id })) setAt(null);
  };
  const give = (value: number | null, reason?: string): void => {
    if (subject) board.act(rate, { round: round.id, subject, value, reason });
  };
  return (
    <div class="jn-answering">
      <p class="jn-note jn-icon-note">
        <Icon of={EyeOff} size={14} />
        <span>{board.say("board.round.private")}</span>
      </p>
      {subject !== undefined && index !== null ? (
        <Question
          round={round}
          subjects={subjects}
          index={index}
          levels={levels}
          answer={answers.get(subject)}
          give={give}
          go={go}
        />
      ) : (
        <Thanks />
      )}
      <MyAnswers
        round={round}
        subjects={subjects}
        answers={answers}
        finished={finished}
        current={index}
        go={setAt}
      />
      <p class="jn-note jn-icon-note">
        <Icon of={Info} size={14} />
        <span>{board.say("board.round.codes")}</span>
      </p>
    </div>
  );
}

function Thanks() {
  const board = useBoard();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  return (
    <section ref={box} class="jn-question" role="status" tabIndex={-1}>
      <h2>{board.say("board.round.thanks")}</h2>
      <p class="jn-question-ask">{board.say("board.round.thanks.more")}</p>
    </section>
  );
}

/** Where somebody who comes (back) goes on; null for who is done. */
function firstOpen(
  subjects: readonly string[],
  answers: ReadonlyMap<string, Answer>,
  finished: boolean,
): number | null {
  if (finished) return null;
  const open = subjects.findIndex((subject) => !answers.has(subject));
  return open < 0 ? subjects.length - 1 : open;
}

export function sameIds<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}

export function sameAnswers(one: ReadonlyMap<string, Answer>, other: ReadonlyMap<string, Answer>): boolean {
  const isSame = ([subject, { value, reason }]: [string, Answer]): boolean => {
    const theirs = other.get(subject);
    return theirs?.value === value && theirs.reason === reason;
  };
  return one.size === other.size && [...one].every(isSame);
}
