import type { PhaseColumns, StepColumn } from "../scene/columns.js";
import type { Density, UiState, Width } from "../state/ui.js";
import {
  columnWidth,
  densityOf,
  FOLDED,
  GHOST,
  headerWidth,
  type Room,
  WIDEST,
  widthOf,
} from "./geometry.js";

/** A column as it is drawn: an open step, or a folded phase. */
export type Column = { readonly x: number; readonly width: number } & (
  | { readonly kind: "step"; readonly step: StepColumn }
  | { readonly kind: "fold"; readonly phase: PhaseColumns }
);

export interface Layout {
  readonly columns: readonly Column[];
  readonly phases: readonly PhaseColumns[];
  readonly header: number;
  readonly width: Width;
  readonly density: Density;
  /** Lane header and all columns. */
  readonly total: number;
  readonly template: string;
}

/** A phase without steps shows its name and how to begin. */
const EMPTY = 108;
/** The vertical scroll bar takes room too. */
const BAR = 12;

/** Where every column stands, from the board's size and what this person folded. */
export function layoutOf(phases: readonly PhaseColumns[], state: LayoutState, terse: boolean): Layout {
  const width = widthOf(state.size.width);
  const header = headerWidth(width);
  const folded = phases.filter(({ id, steps }) => state.foldedPhases.has(id) || steps.length === 0);
  const open = phases.reduce(
    (sum, { id, steps }) => sum + (state.foldedPhases.has(id) ? 0 : steps.length),
    0,
  );
  const full = Math.max(0, state.size.width - BAR);
  const room: Room = { full, width: state.size.inner || full, header, open, folded: folded.length };
  const density = chosen(state, room, terse);
  const size = columnWidth(room, density);
  const columns = place(phases, state.foldedPhases, header, size, spareOf(room, size));
  const end = columns.at(-1);
  const template = [header, ...columns.map((column) => column.width), ...(open < 6 ? [GHOST] : [])]
    .map((px) => `${px}px`)
    .join(" ");
  return { columns, phases, header, width, density, template, total: end ? end.x + end.width : header };
}

export type LayoutState = Pick<UiState, "size" | "foldedPhases" | "density">;

/** Pixels left over when the columns fill the grid: the first ones take one each. */
function spareOf({ width, header, open, folded }: Room, size: number): number {
  const spare = width - header - FOLDED * folded - size * open;
  return size < WIDEST && spare > 0 && spare < open ? spare : 0;
}

function chosen(state: LayoutState, room: Room, terse: boolean): Density {
  if (state.density !== "auto") return state.density;
  const density = densityOf(room);
  return terse && density === "comfortable" ? "compact" : density;
}

function place(
  phases: readonly PhaseColumns[],
  folded: ReadonlySet<string>,
  from: number,
  size: number,
  spare: number,
): Column[] {
  const columns: Column[] = [];
  let x = from;
  let left = spare;
  const add = (
    column: { kind: "step"; step: StepColumn } | { kind: "fold"; phase: PhaseColumns },
    width: number,
  ): void => {
    columns.push({ ...column, x, width });
    x += width;
  };
  for (const phase of phases) {
    if (phase.steps.length === 0) add({ kind: "fold", phase }, EMPTY);
    else if (folded.has(phase.id)) add({ kind: "fold", phase }, FOLDED);
    else {
      for (const step of phase.steps) {
        add({ kind: "step", step }, left > 0 ? size + 1 : size);
        left -= 1;
      }
    }
  }
  return columns;
}
