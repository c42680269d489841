import { Clock, Star } from "lucide";
import type { Step } from "../../document/journey.js";
import { duration } from "../../words/duration.js";
import { EditText } from "../cards/edit-text.js";
import { HeldTag } from "../cards/held.js";
import { useItem } from "../cards/use-item.js";
import { Icon } from "../marks/icon.js";
import type { PhaseColumns, StepColumn } from "../scene/columns.js";
import { type Board, useBoard, useUi } from "../state/board.js";
import { memo } from "../state/memo.js";
import { STEPS } from "../state/place.js";
import { AddStep, offersStep } from "./add-step.js";
import type { Layout } from "./layout.js";
import { isDrawn, type Range } from "./use-window.js";

/** Row 2: number, name, time and star of every step. */
export function StepRow({ layout, range }: { readonly layout: Layout; readonly range: Range }) {
  const board = useBoard();
  const language = useUi((state) => state.language);
  return (
    <div class="jn-row jn-steps" role="row" aria-rowindex={2}>
      <div class="jn-corner" role="rowheader" style={{ gridColumn: 1 }}>
        <span>{board.say("board.step")}</span>
        {board.host.kind === "document" && <small>{board.say("board.step.time")}</small>}
      </div>
      {layout.columns.map((column, index) => {
        if (!isDrawn(range, index)) return null;
        if (column.kind === "fold")
          return <FoldedRange key={column.phase.id} phase={column.phase} index={index} />;
        return <StepHead key={column.step.id} column={column.step} index={index} language={language} />;
      })}
      {offersStep(board, layout) && <AddStep column={layout.columns.length + 2} />}
    </div>
  );
}

interface HeadProps {
  readonly column: StepColumn;
  readonly index: number;
  readonly language: string;
}

const StepHead = memo(function StepHead({ column, index }: HeadProps) {
  const board = useBoard();
  const place = { lane: STEPS, step: column.id, item: column.id };
  const { editing, marks } = useItem(place, index === 0);
  const editor = useUi((state) => (editing ? state.editing : null));
  const current = useUi((state) => state.focus?.step === column.id);
  const label = board.text(column.step.label) || board.say("board.untitled");
  const time = timeOf(board, column.step);
  const star = column.step.moment_of_truth === true;
  const words = {
    n: column.number,
    label,
    time: time ? `, ${time}` : "",
    star: star ? `, ${board.say("board.moment")}` : "",
  };
  const name = board.say("board.name.step", words);
  return (
    <div
      class="jn-step"
      {...marks}
      role="columnheader"
      aria-label={name}
      aria-colindex={index + 2}
      data-current={current ? "" : undefined}
      style={{ ...(marks.style as object), gridColumn: index + 2 }}
    >
      <HeldTag id={column.id} />
      <div class="jn-step-name">
        <i>{column.number}</i>
        {editor ? (
          <EditText editing={editor} words={column.step.label} name={name} oneLine />
        ) : (
          <span class="jn-clip">{label}</span>
        )}
        {star && (
          <span class="jn-star" data-tip={board.say("board.moment")}>
            <Icon of={Star} size={14} />
          </span>
        )}
      </div>
      <div class="jn-step-time">
        {time && <Icon of={Clock} size={11} />}
        <span class="jn-clip">{time}</span>
      </div>
    </div>
  );
});

/** Waiting and work together; the standard's promise is an upper bound. */
export function timeOf(board: Board, step: Step): string {
  const { waiting, touch, waiting_p90, touch_p90, time_basis } = step;
  const { language } = board.ui.value;
  if (waiting === undefined && touch === undefined) return "";
  if (time_basis !== "standard") return duration((waiting ?? 0) + (touch ?? 0), language);
  return `\u2264\u00a0${duration((waiting_p90 ?? waiting ?? 0) + (touch_p90 ?? touch ?? 0), language, true)}`;
}

function FoldedRange({ phase, index }: { readonly phase: PhaseColumns; readonly index: number }) {
  const board = useBoard();
  const [first, last] = [phase.steps[0]?.number, phase.steps.at(-1)?.number];
  if (first === undefined) return <AddStep phase={phase.id} column={index + 2} />;
  return (
    <div class="jn-range" role="columnheader" aria-colindex={index + 2} style={{ gridColumn: index + 2 }}>
      <span>{first === last ? first : `${first}\u2013${last}`}</span>
      <small>{board.say("board.steps.brief", { n: phase.steps.length })}</small>
    </div>
  );
}
