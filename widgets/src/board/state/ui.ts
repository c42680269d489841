import type { Track } from "../../document/view.js";
import type { Offer } from "../../panels/recovery/answer.js";
import type { Language } from "../../words/figures.js";
import { closedBefore } from "./closed.js";
import type { Place } from "./place.js";
import { Cell } from "./source.js";

export type Density = "comfortable" | "compact" | "condensed" | "overview";
export type Width = "wide" | "desk" | "middle" | "narrow" | "phone";

/** A point of the board, in pixels from its own top left corner. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
  readonly inner: number;
}

export interface Editing {
  readonly kind: string;
  readonly id: string;
  readonly field: string;
  readonly place: Place;
  /** What stood there in the language one writes in: Esc brings it back. */
  readonly before: string;
  /** Text just made by typing into an empty cell: leaving it empty removes it again. */
  readonly fresh?: boolean;
}

export interface Toast {
  readonly id: number;
  readonly text: string;
  /** The step it offers to take back; once that is not the last one, the offer is gone. */
  readonly undo?: unknown;
}

export type Menu =
  | {
      readonly name: "add" | "lanes" | "personas" | "view" | "state" | "more" | "add-lane" | "rounds";
      readonly at: Spot;
    }
  | { readonly name: "item"; readonly at: Spot; readonly place: Place }
  | { readonly name: "channels"; readonly at: Spot; readonly place: Place }
  | {
      readonly name: "remove-all";
      readonly at: Spot;
      readonly ids: readonly string[];
      readonly words: string;
    };

/** What is being dragged, where it hovers, and whether it may land there. */
export interface Drag {
  readonly kind: string;
  readonly ids: readonly string[];
  readonly text: string;
  readonly from: Place;
  readonly at: Spot;
  readonly over: Place | null;
  /** The item before which it would land; empty for the end. */
  readonly before: string;
  readonly refusal: string;
}

/** What this person sees and does on this board; never stored in the journey. */
export interface UiState {
  readonly language: Language;
  readonly focus: Place | null;
  readonly selection: readonly string[];
  /** The cell under the pointer, as lane and step. */
  readonly hover: string;
  readonly editing: Editing | null;
  /** The point of the curve being adjusted by keys: step and persona, and its value so far. */
  readonly adjusting: { readonly step: string; readonly persona: string; readonly value: number } | null;
  readonly menu: Menu | null;
  readonly tip: { readonly text: string; readonly at: Spot } | null;
  readonly toasts: readonly Toast[];
  readonly drag: Drag | null;
  readonly hiddenLanes: ReadonlySet<string>;
  /** Lanes shown beside those a small board shows by itself. */
  readonly shownLanes: ReadonlySet<string>;
  readonly hiddenPersonas: ReadonlySet<string>;
  readonly foldedLanes: ReadonlySet<string>;
  readonly foldedPhases: ReadonlySet<string>;
  readonly density: Density | "auto";
  /** Open, closed, or open when there is something to show. */
  readonly panel: boolean | "auto";
  readonly panelWidth: number;
  readonly strip: boolean;
  /** The scoring rounds on the screen; null for the map. */
  readonly scoring: Track | null;
  /** Notices and offers this person has put away. */
  readonly closed: ReadonlySet<string>;
  /** A copy better than the file that was opened. */
  readonly offer: Offer | null;
  /** Why the file cannot be read, as its server says. */
  readonly problem: string;
  /** The copy to look at in the panel of copies, or just the panel; null while it is closed. */
  readonly recovery: string | null;
  readonly said: string;
  readonly alarm: string;
  /** The board, and the width the grid has inside it. */
  readonly size: Size;
}

export type Ui = Cell<UiState>;

/** The state of a board nobody touched yet. */
export function newUi(language: Language, cell: boolean): Ui {
  return new Cell<UiState>({
    language,
    focus: null,
    selection: [],
    hover: "",
    editing: null,
    adjusting: null,
    menu: null,
    tip: null,
    toasts: [],
    drag: null,
    hiddenLanes: new Set(),
    shownLanes: new Set(),
    hiddenPersonas: new Set(),
    foldedLanes: new Set(),
    foldedPhases: new Set(),
    density: "auto",
    panel: cell || "auto",
    panelWidth: 322,
    strip: !cell,
    scoring: null,
    closed: closedBefore(),
    offer: null,
    problem: "",
    recovery: null,
    said: "",
    alarm: "",
    size: { width: 0, height: 0, inner: 0 },
  });
}
