import { Pin } from "../../board/marks/pin.js";
import { useBoard, useJourney } from "../../board/state/board.js";
import { scoreSeverity } from "../../commands/score-severity.js";
import { setField } from "../../commands/set-field.js";
import type { Entry } from "../../document/journey.js";
import { severityGrade, severityOf } from "../../document/view.js";
import { plainFigure } from "../../words/figures.js";

const grades = [0, 1, 2, 3, 4] as const;

/** How bad it is, 0 to 4: declared, or my rating where people rate. */
export function SeverityPicker({ entry }: { readonly entry: Entry<"insights"> }) {
  const board = useBoard();
  const severity = useJourney(
    (journey) => severityOf(journey, entry),
    (one, other) => JSON.stringify(one) === JSON.stringify(other),
  );
  const grade = severityGrade(severity);
  const { language } = board.ui.value;
  const basis =
    severity.n > 0
      ? board.say("board.severity.basis", {
          median: plainFigure(severity.value ?? 0, language, 1),
          n: severity.n,
          low: plainFigure(severity.low ?? 0, language, 1),
          high: plainFigure(severity.high ?? 0, language, 1),
        })
      : board.say(grade === null ? "board.severity.unknown" : "board.severity.declared");
  const pick = (value: number, event: MouseEvent): void => {
    const at = board.under(event.currentTarget as Element);
    if (severity.n > 0) board.act(scoreSeverity, { insight: entry.id, value }, at);
    else board.act(setField, { kind: "insights" as const, id: entry.id, fields: { severity: value } }, at);
  };
  return (
    <div>
      <div class="jn-severity-head">
        <span>{board.say("board.field.severity")}</span>
        <span>{basis}</span>
      </div>
      <div
        class="jn-severities"
        role="radiogroup"
        aria-label={board.say("board.field.severity")}
        onKeyDown={walk}
      >
        {grades.map((value) => (
          <button
            key={value}
            type="button"
            role="radio"
            aria-checked={value === grade}
            aria-label={`${value}, ${board.say(`board.severity.${value}`)}`}
            tabIndex={value === (grade ?? 0) ? 0 : -1}
            onClick={(event) => board.canEdit && pick(value, event)}
          >
            <Pin number={value} severity={value} size={13} />
            {value}
          </button>
        ))}
      </div>
      <p class="jn-severity-word">
        {grade !== null && (
          <>
            <b>{board.say(`board.severity.${grade}`)}.</b> {board.say(`board.severity.${grade}.means`)}
          </>
        )}
      </p>
    </div>
  );
}

/** Arrows walk and choose, as in any group of radio buttons. */
function walk(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (!by) return;
  event.preventDefault();
  event.stopPropagation();
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const root = event.currentTarget.getRootNode() as Document | ShadowRoot;
  const next = buttons[buttons.indexOf(root.activeElement as HTMLButtonElement) + by];
  next?.focus();
  next?.click();
}
