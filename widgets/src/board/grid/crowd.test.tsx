// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { repair } from "../../document/repair.js";
import { createStore } from "../../document/store.js";
import { writeDoc } from "../../document/y-mapping.js";
import { mountBoard } from "../mount.js";

type Plain = { insights: Record<string, Record<string, unknown>> };

const file = join(__dirname, "../../../../templates/ktp-el.journey");
const STEP = "ambil-kartu";

let element: HTMLElement;
let end: () => void;

const pains = (): HTMLElement[] => [
  ...element.querySelectorAll<HTMLElement>(`.jn-pain[data-place^="jalur-masalah/${STEP}/"]`),
];
const rest = (): HTMLElement | null => element.querySelector<HTMLElement>(".jn-rest");

beforeEach(async () => {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
  vi.stubGlobal("requestAnimationFrame", (draw: () => void) => setTimeout(draw, 4));
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 1440, 800));
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(1440);
  const plain = JSON.parse(readFileSync(file, "utf8")) as Plain;
  for (const n of [1, 2, 3, 4]) {
    plain.insights[`ramai-${n}`] = {
      type: "pain",
      order: `z${n}`,
      text: { id: `Keluhan ${n}` },
      steps: [STEP],
    };
  }
  const doc = new Y.Doc();
  writeDoc(doc, repair(plain).journey, "test");
  const store = createStore(doc, { rater: "me" });
  element = document.createElement("div");
  document.body.append(element);
  const unmount = mountBoard(element, store, {
    kind: "document",
    language: "id",
    theme: "light",
    saved: { state: "saved" },
    people: [],
    onChange: () => () => undefined,
    request: () => Promise.reject(new Error("nobody there")),
  });
  end = () => {
    unmount();
    store.destroy();
    element.remove();
  };
  await vi.waitFor(() => expect(rest()).not.toBeNull(), { timeout: 3000 });
});

afterEach(() => {
  end();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it("lets three pain points stand in a cell and the rest wait behind a number", async () => {
  expect(pains()).toHaveLength(3);
  expect(rest()?.textContent).toBe("+2 lagi");
  expect(pains()[0]?.getAttribute("aria-label")).toContain("Titik masalah");
  rest()?.click();
  await vi.waitFor(() => expect(pains()).toHaveLength(5), { timeout: 3000 });
  expect(rest()?.textContent).toBe("Ringkas");
});

it("never hides the one the keys walk to", async () => {
  pains()[2]?.focus();
  pains()[2]?.dispatchEvent(
    new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true, cancelable: true }),
  );
  await vi.waitFor(() => expect(document.activeElement).toBe(pains()[3]), { timeout: 3000 });
  expect(pains()).toHaveLength(5);
});
