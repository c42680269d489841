import type { Board } from "../state/board.js";
import type { Density } from "../state/ui.js";

const densities: readonly Density[] = ["overview", "condensed", "compact", "comfortable"];

/** Keys that mean the same everywhere on the board. */
export function onBoardKey(board: Board, event: KeyboardEvent): void {
  if (!answered(board, event)) return;
  event.preventDefault();
  event.stopPropagation();
}

function answered(board: Board, event: KeyboardEvent): boolean {
  const act = acts[chordOf(event)];
  return act ? act(board) : false;
}

/** A chord by its modifiers and key, Ctrl and Cmd being one. */
function chordOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): string {
  const parts = [
    ctrlKey || metaKey ? "accel" : "",
    altKey ? "alt" : "",
    shiftKey ? "shift" : "",
    key.toLowerCase(),
  ];
  return parts.filter(Boolean).join(" ");
}

const acts: Readonly<Record<string, (board: Board) => boolean>> = {
  "accel z": undo,
  "accel shift z": redo,
  "accel y": redo,
  "alt =": (board) => density(board, 1),
  "alt -": (board) => density(board, -1),
  f6: (board) => nextRegion(board, 1),
  "shift f6": (board) => nextRegion(board, -1),
};

function undo(board: Board): boolean {
  board.store.endSession();
  if (board.store.undo()) board.tell(board.say("board.undone"));
  return true;
}

function redo(board: Board): boolean {
  if (board.store.redo()) board.tell(board.say("board.redone"));
  return true;
}

function density(board: Board, by: number): boolean {
  const now = board.root?.dataset.density as Density | undefined;
  const next =
    densities[Math.max(0, Math.min(densities.length - 1, densities.indexOf(now ?? "comfortable") + by))];
  if (next) board.ui.set({ density: next, said: board.say(`board.density.${next}`) });
  return true;
}

/** Toolbar, bars, grid, strip, inspector, copies, and the parts of a scoring round: F6 goes round. */
function nextRegion(board: Board, by: number): boolean {
  const regions = [
    ".jn-toolbar",
    ".jn-offer",
    ".jn-told",
    ".jn-round-bar",
    ".jn-grid",
    ".jn-strip",
    ".jn-inspector",
    ".jn-recovery",
    ".jn-scoring-head",
    ".jn-question",
    ".jn-waiting-side",
    ".jn-revealed",
  ]
    .map((name) => board.root?.querySelector<HTMLElement>(name))
    .filter((region) => region !== null && region !== undefined);
  const root = board.root?.getRootNode() as Document | ShadowRoot | undefined;
  const now = regions.findIndex((region) => region.contains(root?.activeElement ?? null));
  const region = regions[(now + by + regions.length) % regions.length];
  const stop = region?.querySelector<HTMLElement>("[tabindex='0'], button, textarea, input");
  stop?.focus();
  return stop !== undefined && stop !== null;
}
