import type { Layout } from "../grid/layout.js";
import { isDrawn, type Range } from "../grid/use-window.js";
import { memo } from "../state/memo.js";
import { EmotionCell } from "./emotion-cell.js";
import { Plot } from "./plot.js";

interface Props {
  readonly lane: string;
  readonly layout: Layout;
  readonly range: Range;
  readonly language: string;
}

/** The emotion lane: one plot across, and a cell a step with its points. */
export const EmotionCells = memo(function EmotionCells({ lane, layout, range, language }: Props) {
  return (
    <>
      <Plot layout={layout} range={range} />
      {layout.columns.map((column, index) => {
        if (!isDrawn(range, index)) return null;
        if (column.kind === "fold") {
          return (
            <div
              key={column.phase.id}
              class="jn-cell"
              role="gridcell"
              aria-colindex={index + 2}
              style={{ gridColumn: index + 2 }}
            />
          );
        }
        return (
          <EmotionCell
            key={column.step.id}
            lane={lane}
            column={column.step}
            index={index}
            width={column.width}
            language={language}
          />
        );
      })}
    </>
  );
});
