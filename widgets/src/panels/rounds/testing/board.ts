import { afterEach, beforeEach, vi } from "vitest";
import * as Y from "yjs";
import type { Host } from "../../../board/host.js";
import { mountBoard } from "../../../board/mount.js";
import { rate } from "../../../commands/index.js";
import { createStore, type Store } from "../../../document/store.js";
import { QUEUE } from "../../../document/testing/queue-journey.js";
import { lastRound } from "../../../document/view.js";
import { writeDoc } from "../../../document/y-mapping.js";

export const SARI = { measure: "emotion", persona: "sari" };
export const STEPS = ["antre", "rekam", "ambil"];

class Still {
  observe(): void {}
  disconnect(): void {}
}

export let element: HTMLElement;
let doc: Y.Doc;
export let me: Store;
let unmount: () => void;
export let asked: [string, unknown][];

/** A drawing calls for effects, and those for another drawing: so many turns settle all, however slow each is. */
const TURNS = 16;

export async function drawn(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** A board of one person, over the document of all. */
export async function mounted(part: Partial<Host> = {}, width = 1440, rater = "me"): Promise<void> {
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, width, 800));
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(width);
  me = createStore(doc, { rater, readOnly: part.kind === "static" });
  const host: Host = {
    kind: "document",
    language: "id",
    theme: "light",
    saved: { state: "saved" },
    people: [],
    onChange: () => () => undefined,
    request: (method, params) => {
      asked.push([method, params]);
      return Promise.reject(new Error("nobody there"));
    },
    ...part,
  };
  unmount = mountBoard(element, me, host);
  await drawn();
}

/** Others act on their own boards. */
export const other = (rater: string): Store => createStore(doc, { rater });
export const roundNow = (): string => lastRound(me.journey, SARI)?.id ?? "";

export async function answer(
  values: Readonly<Record<string, number>>,
  rater: string,
  reason?: string,
): Promise<void> {
  for (const [subject, value] of Object.entries(values))
    other(rater).run(rate, { round: roundNow(), subject, value, reason });
  await drawn();
}

/** What was judged so far becomes a simulation beside one guess, as a template brings them along. */
export function example(): void {
  const scores = Object.entries(me.journey.scores).map(([key, value], at) => {
    const [subject, measure, persona, round, , rater] = key.split("|");
    return [[subject, measure, persona, round, at === 0 ? "" : "simulasi", rater].join("|"), value] as const;
  });
  const evidence = { simulasi: { nature: "simulation", standing: "example", label: { id: "Simulasi" } } };
  writeDoc(doc, { ...me.journey, evidence, scores: Object.fromEntries(scores) } as typeof me.journey, "test");
}

export const find = <T extends HTMLElement>(selector: string): T | null => element.querySelector<T>(selector);
export const text = (selector: string): string => find(selector)?.textContent ?? "";

export function button(name: string): HTMLButtonElement {
  const all = [...element.querySelectorAll("button")];
  const found = all.find((one) => (one.getAttribute("aria-label") ?? one.textContent) === name);
  if (!found) throw new Error(`no button ${name} among ${all.map((one) => one.textContent).join(" | ")}`);
  return found;
}

export async function click(name: string): Promise<void> {
  (await vi.waitFor(() => button(name), { timeout: 4000 })).click();
  await drawn();
}

export async function press(key: string, target: Element = document.activeElement ?? element): Promise<void> {
  target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  await drawn();
}

/** A new document and an empty page before each test, and away with them after it. */
export function eachInItsOwnRoom(): void {
  beforeEach(() => {
    vi.stubGlobal("ResizeObserver", Still);
    vi.stubGlobal("requestAnimationFrame", (draw: () => void) => setTimeout(draw, 4));
    element = document.createElement("div");
    document.body.append(element);
    doc = new Y.Doc();
    asked = [];
    writeDoc(doc, QUEUE, "test");
  });

  afterEach(() => {
    unmount();
    me.destroy();
    element.remove();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
}
