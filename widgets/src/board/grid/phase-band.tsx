import { ChevronRight } from "lucide";
import { EditText } from "../cards/edit-text.js";
import { useItem } from "../cards/use-item.js";
import { Icon } from "../marks/icon.js";
import type { PhaseColumns } from "../scene/columns.js";
import { useBoard, useUi } from "../state/board.js";
import { PHASES } from "../state/place.js";
import type { Layout } from "./layout.js";

/** Row 1: one chevron a phase, over its steps. */
export function PhaseBand({ layout }: { readonly layout: Layout }) {
  const board = useBoard();
  useUi((state) => state.language);
  let column = 2;
  return (
    <div class="jn-row jn-phases" role="row" aria-rowindex={1}>
      <div class="jn-corner" role="rowheader" style={{ gridColumn: 1 }}>
        <span class={board.host.kind === "document" ? "" : "jn-heard"}>{board.say("board.phase")}</span>
      </div>
      {layout.phases.map((phase) => {
        const folded = layout.columns.some((one) => one.kind === "fold" && one.phase.id === phase.id);
        const span = folded ? 1 : phase.steps.length;
        const start = column;
        column += span;
        return (
          <Chevron
            key={phase.id}
            phase={phase}
            folded={folded && phase.steps.length > 0}
            start={start}
            span={span}
          />
        );
      })}
    </div>
  );
}

interface Props {
  readonly phase: PhaseColumns;
  readonly folded: boolean;
  readonly start: number;
  readonly span: number;
}

function Chevron({ phase, folded, start, span }: Props) {
  const board = useBoard();
  const place = { lane: PHASES, step: phase.id, item: phase.id };
  const { editing, marks } = useItem(place);
  const editor = useUi((state) => (editing ? state.editing : null));
  const label = board.text(phase.phase.label) || board.say("board.untitled");
  const n = phase.steps.length;
  const state = board.say(folded ? "board.name.folded" : "board.name.open");
  const name = board.say("board.name.phase", { letter: phase.letter, label, n, state });
  return (
    <div
      class="jn-phase"
      {...marks}
      role="columnheader"
      aria-label={name}
      aria-expanded={!folded}
      aria-colindex={start}
      aria-colspan={span}
      data-odd={phase.index % 2 === 1 ? "" : undefined}
      data-folded={folded ? "" : undefined}
      data-tip={folded ? name : undefined}
      style={{ gridColumn: `${start} / span ${span}` }}
    >
      <div class="jn-phase-in">
        <span style={{ flex: "none" }}>{phase.letter}</span>
        {folded ? (
          <Icon of={ChevronRight} size={13} />
        ) : editor ? (
          <EditText editing={editor} words={phase.phase.label} name={name} oneLine />
        ) : (
          <>
            <span>{label}</span>
            <small>{board.say("board.steps", { n })}</small>
          </>
        )}
      </div>
    </div>
  );
}
