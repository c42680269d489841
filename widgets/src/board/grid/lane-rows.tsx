import { showsOf } from "../../document/view.js";
import { EmotionCells } from "../curve/emotion-cells.js";
import { useBoard, useUi } from "../state/board.js";
import { memo } from "../state/memo.js";
import { CellBox } from "./cell-box.js";
import { DisagreementCell } from "./disagreement-cell.js";
import { FoldCell } from "./fold-cell.js";
import { LaneHead } from "./lane-head.js";
import type { Layout } from "./layout.js";
import { MetricCell } from "./metric-cell.js";
import { isBehind, type LaneEntry } from "./use-layout.js";
import { isDrawn, type Range } from "./use-window.js";

interface Props {
  readonly layout: Layout;
  readonly range: Range;
  readonly lanes: readonly LaneEntry[];
}

/** All lanes, the line of visibility between those seen by the customer and those not. */
export function LaneRows({ layout, range, lanes }: Props) {
  const language = useUi((state) => state.language);
  const firstBehind = lanes.findIndex(({ lane }) => isBehind(lane));
  return (
    <div role="rowgroup" style={{ display: "contents" }}>
      {lanes.map((entry, index) => (
        <div key={entry.id} role="presentation" style={{ display: "contents" }}>
          {index === firstBehind && <VisibilityLine />}
          <LaneRow entry={entry} row={index + 3} layout={layout} range={range} language={language} />
        </div>
      ))}
    </div>
  );
}

interface RowProps {
  readonly entry: LaneEntry;
  readonly row: number;
  readonly layout: Layout;
  readonly range: Range;
  readonly language: string;
}

const LaneRow = memo(function LaneRow({ entry, row, layout, range, language }: RowProps) {
  const folded = useUi((state) => state.foldedLanes.has(entry.id));
  const shows = showsOf(entry.lane);
  return (
    <div
      class={`jn-row jn-lane${isBehind(entry.lane) ? " jn-below" : ""}`}
      role="row"
      aria-rowindex={row}
      data-shows={folded ? "folded" : shows}
      data-folded={folded ? "" : undefined}
    >
      <LaneHead entry={entry} folded={folded} language={language} />
      {!folded && shows === "emotion" && (
        <EmotionCells lane={entry.id} layout={layout} range={range} language={language} />
      )}
      {!folded && shows !== "emotion" && (
        <Cells entry={entry} layout={layout} range={range} language={language} />
      )}
    </div>
  );
});

/** Cells that show what came of a round or of data: nobody types into them. */
const SHOWN = { disagreement: DisagreementCell, metrics: MetricCell } as const;

function Cells({ entry, layout, range, language }: Omit<RowProps, "row">) {
  const shows = showsOf(entry.lane);
  const Shown = shows === "disagreement" || shows === "metrics" ? SHOWN[shows] : null;
  return (
    <>
      {layout.columns.map((column, index) => {
        if (!isDrawn(range, index)) return null;
        if (column.kind === "fold") {
          return <FoldCell key={column.phase.id} lane={entry.id} phase={column.phase} index={index} />;
        }
        if (Shown) {
          return (
            <Shown
              key={column.step.id}
              lane={entry.id}
              column={column.step}
              index={index}
              density={layout.density}
              language={language}
            />
          );
        }
        return (
          <CellBox
            key={column.step.id}
            lane={entry.id}
            column={column.step}
            index={index}
            width={column.width}
            density={layout.density}
            language={language}
          />
        );
      })}
    </>
  );
}

/** Computed from the stages of the actors, never drawn by hand. */
function VisibilityLine() {
  const board = useBoard();
  return (
    <div class="jn-line" role="presentation">
      <span>{board.say("board.line.visibility")}</span>
    </div>
  );
}
