import type { CSSProperties } from "preact";
import { useBoard } from "../../board/state/board.js";
import { Dumbbell } from "./dumbbell.js";
import { PlotHead } from "./plot-head.js";
import { SpreadColumn } from "./spread-column.js";
import { SpreadTable } from "./spread-table.js";
import type { Reveal } from "./use-reveal.js";
import { subjectName } from "./wording.js";

/** One column a question: a dot a rater, last round in gray, the median in black, and how far apart they lie. */
export function SpreadPlot({ reveal }: { readonly reveal: Reveal }) {
  const board = useBoard();
  const { round, spreads, worst, levels } = reveal;
  const style = { "--jn-questions": spreads.length, "--jn-levels": levels.length } as CSSProperties;
  return (
    // a wide plot is scrolled by keys too
    <div
      class="jn-spreads jn-scroll-thin"
      tabIndex={0}
      role="group"
      aria-label={board.say("board.round.spread")}
    >
      <SpreadTable reveal={reveal} />
      <div class="jn-spread-grid" style={style} aria-hidden="true">
        <PlotHead reveal={reveal} />
        {spreads.map((spread, index) => (
          <div
            key={spread.subject}
            class="jn-spread"
            data-worst={spread === worst ? "" : undefined}
            style={{ gridColumn: index + 2 }}
          >
            <b class="jn-spread-name" data-tip={subjectName(board, round, spread.subject)}>
              <i>{index + 1}</i>
              <span class="jn-clip" lang={board.ui.value.language}>
                {subjectName(board, round, spread.subject)}
              </span>
            </b>
            <SpreadColumn reveal={reveal} spread={spread} />
            <Dumbbell spread={spread} worst={spread === worst} />
          </div>
        ))}
      </div>
    </div>
  );
}
