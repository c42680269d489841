import type { Density, Width } from "../state/ui.js";

export const FOLDED = 50;
export const GHOST = 44;
export const WIDEST = 240;

const floors: Readonly<Record<Density, number>> = {
  comfortable: 132,
  compact: 104,
  condensed: 56,
  overview: 18,
};
/** Where a narrow board ends, less its scroll bar. */
const MIDDLE = 840;
/** A narrow board scrolls sideways anyway: its columns are wide enough to be read. */
const READ = 120;
/** Columns keep their density when the inspector pushes them; they may then be this narrow. */
const pushed: Readonly<Record<Density, number>> = {
  comfortable: 112,
  compact: 104,
  condensed: 52,
  overview: 18,
};

/** The class of a board's own width, never the window's. */
export function widthOf(width: number): Width {
  if (width >= 1400) return "wide";
  if (width >= 1100) return "desk";
  if (width >= 860) return "middle";
  if (width >= 600) return "narrow";
  return "phone";
}

/** How wide the lane headers are. */
export function headerWidth(width: Width): number {
  if (width === "wide" || width === "desk") return 124;
  return 96;
}

export interface Room {
  /** The board's width without the inspector. */
  readonly full: number;
  /** The grid's own width. */
  readonly width: number;
  readonly header: number;
  readonly open: number;
  readonly folded: number;
}

/** The density that lets the open steps be read: full cells while they fit, else less in each, and sideways scrolling. */
export function densityOf({ full, header, open, folded }: Room): Density {
  if (open === 0) return "comfortable";
  const fit = (full - header - FOLDED * folded) / open;
  return fit >= floors.comfortable ? "comfortable" : "compact";
}

/** The width of an open step's column, in whole pixels. */
export function columnWidth(room: Room, density: Density): number {
  const floor = floorOf(room, density);
  const fit = (room.width - room.header - FOLDED * room.folded) / Math.max(1, room.open);
  return Math.floor(Math.max(floor, Math.min(WIDEST, fit)));
}

function floorOf({ full, width }: Room, density: Density): number {
  if (density === "compact" && full < MIDDLE) return READ;
  return width < full ? pushed[density] : floors[density];
}

/** How many letters of the widest kind stand on one line of a card. */
export function lettersIn(width: number, density: Density): number {
  return density === "condensed" ? Math.floor((width - 14) / 7.6) : Math.floor((width - 36) / 8);
}

/** The first and the last column to draw: what is seen and three more on each side. */
export function windowOf(
  starts: readonly number[],
  from: number,
  to: number,
  spare = 3,
): readonly [number, number] {
  const first = starts.findLastIndex((start) => start <= from);
  const last = starts.findLastIndex((start) => start < to);
  return [Math.max(0, first - spare), Math.max(0, last) + spare];
}
