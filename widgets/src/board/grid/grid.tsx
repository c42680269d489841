import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { HoverActions } from "../float/hover-actions.js";
import { onGridKey } from "../hands/keys.js";
import { usePointer } from "../hands/pointer.js";
import { type Board, useBoard, useUi } from "../state/board.js";
import { offersStep } from "./add-step.js";
import { useFoldedStart } from "./folded-start.js";
import { LaneRows } from "./lane-rows.js";
import type { Layout } from "./layout.js";
import { PhaseBand } from "./phase-band.js";
import { StepRow } from "./step-row.js";
import { Tail } from "./tail.js";
import { useLanes, useLayout } from "./use-layout.js";
import { useWindow } from "./use-window.js";

/** Below this a column has no room for all of a card's foot beside its pin. */
const TIGHT = 150;

/** The map itself: phases and steps across, lanes down. */
export function Grid() {
  const board = useBoard();
  const layout = useLayout();
  const scroll = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const range = useWindow(scroll, layout);
  const lanes = useLanes(board);
  usePointer(board, scroll);
  useInner(board, scroll);
  useTop(scroll);
  useFoldedStart(board);
  // on the scrolling element itself: what it scrolls to must stop short of what is sticky
  const style = { "--jn-columns": layout.template, "--jn-head": `${layout.header}px` };
  const tight = layout.columns.some(({ kind, width }) => kind === "step" && width < TIGHT);
  return (
    <div ref={scroll} class="jn-scroll jn-scroll-thin" style={style}>
      <div ref={sheet} class="jn-sheet" data-tight={tight ? "" : undefined}>
        <Tint layout={layout} />
        <HoverActions sheet={sheet} />
        <div
          class="jn-grid"
          role="grid"
          aria-label={board.say("board.grid")}
          aria-rowcount={lanes.length + 2}
          aria-colcount={layout.columns.length + (offersStep(board, layout) ? 2 : 1)}
          aria-multiselectable="true"
          aria-readonly={!board.canEdit}
          onKeyDown={(event) => onGridKey(board, layout, event)}
        >
          <div class="jn-top" role="rowgroup">
            <PhaseBand layout={layout} />
            <StepRow layout={layout} range={range} />
          </div>
          <LaneRows layout={layout} range={range} lanes={lanes} />
        </div>
        {board.host.kind === "document" && <Tail />}
      </div>
    </div>
  );
}

/** Keeps what width the grid has, without scroll bar and inspector. */
function useInner(board: Board, scroll: RefObject<HTMLElement>): void {
  useLayoutEffect(() => {
    const element = scroll.current;
    if (!element) return;
    const measure = (): void => {
      const { size } = board.ui.value;
      if (element.clientWidth !== size.inner) board.ui.set({ size: { ...size, inner: element.clientWidth } });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [board, scroll]);
}

/** Tells the styles how high the sticky rows are: the name of a high lane, and what the focus goes to, stays below them. */
function useTop(scroll: RefObject<HTMLElement>): void {
  useLayoutEffect(() => {
    const element = scroll.current;
    const top = element?.querySelector<HTMLElement>(".jn-top");
    if (!element || !top) return;
    const measure = (): void => element.style.setProperty("--jn-top", `${top.offsetHeight}px`);
    const observer = new ResizeObserver(measure);
    observer.observe(top);
    measure();
    return () => observer.disconnect();
  }, [scroll]);
}

/** The quiet ground under the step one is at. */
function Tint({ layout }: { readonly layout: Layout }) {
  const step = useUi((state) => (state.focus && state.focus.lane !== "phase" ? state.focus.step : ""));
  const column = layout.columns.find((one) => one.kind === "step" && one.step.id === step);
  if (!column) return null;
  return <div class="jn-tint" style={{ left: `${column.x}px`, width: `${column.width}px` }} />;
}
