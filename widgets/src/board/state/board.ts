import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type Command, Refusal } from "../../document/edit.js";
import { type Journey, textIn, type Words } from "../../document/journey.js";
import type { Store } from "../../document/store.js";
import { say, type Values } from "../../words/say.js";
import type { Host } from "../host.js";
import { withClosed } from "./closed.js";
import { focused } from "./focus.js";
import { type Place, placeKey, samePlace } from "./place.js";
import { type Same, type Source, useSource } from "./source.js";
import type { Spot, Toast, Ui, UiState } from "./ui.js";

const TOAST_STAYS = 10_000;
let toasts = 0;

interface Caret {
  readonly id: string;
  readonly field: string;
  readonly from: number;
  readonly to: number;
}

/** One mounted board: the journey's store, its host, and what this person sees and does. */
export class Board {
  /** The journey, watched part by part. */
  readonly journeys: Source<Journey>;
  /** What the host says of theme, saving and people. */
  readonly hosts: Source<Host>;
  root: HTMLElement | null = null;
  /** Where the caret was in a text that is about to be drawn elsewhere. */
  caret: Caret | null = null;

  constructor(
    readonly store: Store,
    readonly host: Host,
    readonly ui: Ui,
  ) {
    this.journeys = {
      get value() {
        return store.journey;
      },
      subscribe: (listener) => store.subscribe(listener),
    };
    this.hosts = { value: host, subscribe: (listener) => host.onChange(listener) };
  }

  get journey(): Journey {
    return this.store.journey;
  }

  get canEdit(): boolean {
    return !this.store.readOnly && this.host.kind !== "static";
  }

  /** Whether one may edit; says why not to whoever tries. */
  mayEdit(): boolean {
    if (!this.canEdit) this.refuse(new Refusal("command.read-only"));
    return this.canEdit;
  }

  say(key: string, values: Values = {}): string {
    return say(key, this.ui.value.language, values);
  }

  /** A text in the language of the board, else in the journey's own. */
  text(words: Words | undefined): string {
    return textIn(words, this.ui.value.language, this.journey.meta.language);
  }

  /** The language in which a text typed now is written. */
  get writing(): string {
    const { languages = [], language = "id" } = this.journey.meta;
    const wish = this.ui.value.language;
    return languages.includes(wish) ? wish : language;
  }

  /** Runs a command; a refusal is said in a tip, at the place it was asked for, and aloud. */
  act<A>(command: Command<A>, args: A, at?: Spot): boolean {
    const refusal = this.store.run(command, args);
    if (refusal) {
      this.refuse(refusal, at);
      return false;
    }
    return true;
  }

  /** Why a command may not happen now; empty if it may. */
  refusalOf<A>(command: Command<A>, args: A): string {
    const answer = this.store.plan(command, args);
    return answer instanceof Refusal ? this.say(answer.key, answer.values) : "";
  }

  refuse(refusal: Refusal, at: Spot = this.spotOfFocus()): void {
    const text = this.say(refusal.key, refusal.values);
    this.ui.set({ tip: { text, at }, alarm: text });
    setTimeout(() => {
      if (this.ui.value.tip?.text === text) this.ui.set({ tip: null });
    }, 6000);
  }

  /** Says what happened; with a way back, as long as that takes back just this. */
  toast(text: string, undo = false): void {
    toasts += 1;
    const { lastStep } = this.store;
    const toast: Toast = { id: toasts, text, ...(undo && lastStep ? { undo: lastStep } : {}) };
    this.ui.set({ toasts: [...this.ui.value.toasts.slice(-2), toast], said: text });
    setTimeout(() => this.dropToast(toast.id), TOAST_STAYS);
  }

  /** This person has seen these notices and offers. */
  putAway(keys: readonly string[]): void {
    this.ui.set({ closed: withClosed(this.ui.value.closed, keys) });
  }

  dropToast(id: number): void {
    this.ui.set({ toasts: this.ui.value.toasts.filter((toast) => toast.id !== id) });
  }

  /** Says a sentence to screen readers when they have time. */
  tell(said: string): void {
    this.ui.set({ said });
  }

  /** Moves the focus; the element gets it once it is drawn. */
  focusOn(place: Place): void {
    this.ui.set({ focus: place });
    const element = this.elementAt(place);
    if (element) attend(element);
    // what is new on the map, or was not drawn, has its element after the next drawing
    requestAnimationFrame(() => requestAnimationFrame(() => this.focusAgain(place)));
  }

  private focusAgain(place: Place): void {
    const { focus, editing } = this.ui.value;
    const element = this.elementAt(place);
    if (element && focused(element) !== element && samePlace(focus, place) && !editing) attend(element);
  }

  elementAt(place: Place): HTMLElement | null {
    const key = placeKey(place).replace(/["\\]/g, "\\$&");
    return this.root?.querySelector<HTMLElement>(`[data-place="${key}"]`) ?? null;
  }

  select(selection: readonly string[]): void {
    this.ui.set({ selection });
    this.host.select?.(selection, this.ui.value.editing !== null);
  }

  /** A point of the page as a point of the board. */
  spot({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): Spot {
    const box = this.root?.getBoundingClientRect();
    return { x: clientX - (box?.left ?? 0), y: clientY - (box?.top ?? 0) };
  }

  /** The point under an element, where its menu or tip opens. */
  under(element: Element): Spot {
    const box = element.getBoundingClientRect();
    return this.spot({ clientX: box.left, clientY: box.bottom + 4 });
  }

  private spotOfFocus(): Spot {
    const { focus } = this.ui.value;
    const element = focus && this.elementAt(focus);
    return element ? this.under(element) : { x: 140, y: 60 };
  }
}

/** Gives an element the focus, clear of what is sticky: a browser's own scrolling to the focus stops at the edge, under it. */
function attend(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  element.scrollIntoView?.({ block: "nearest", inline: "nearest" });
}

export const BoardContext = createContext<Board | null>(null);

export function useBoard(): Board {
  const board = useContext(BoardContext);
  if (!board) throw new Error("No board around this component.");
  return board;
}

/** A part of what this person sees; see `useSource`. */
export function useUi<S>(select: (state: UiState) => S, same?: Same<S>): S {
  return useSource(useBoard().ui, select, same);
}

/** A part of the journey; see `useSource`. */
export function useJourney<S>(select: (journey: Journey) => S, same?: Same<S>): S {
  return useSource(useBoard().journeys, select, same);
}

/** A part of what the host says; see `useSource`. */
export function useHost<S>(select: (host: Host) => S, same?: Same<S>): S {
  return useSource(useBoard().hosts, select, same);
}
