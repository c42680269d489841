// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { addCard } from "../../commands/index.js";
import { repair } from "../../document/repair.js";
import { createStore, type Store } from "../../document/store.js";
import { writeDoc } from "../../document/y-mapping.js";
import { mountBoard } from "../mount.js";

const SURVEY = { evidence: ["survei"], n: 60, period: "2026" };
const PLAIN = {
  format: "journey",
  version: 1,
  meta: { title: { id: "KTP-el" }, languages: ["id"], language: "id" },
  phases: { p: { order: "a0", label: { id: "Loket" } } },
  steps: {
    antre: { order: "a0", phase: "p", label: { id: "Antre" } },
    foto: { order: "a1", phase: "p", label: { id: "Foto" } },
  },
  lanes: { skm: { order: "a0", shows: "metrics", label: { id: "SKM" } } },
  evidence: { survei: { order: "a0", label: { id: "Survei" }, nature: "simulation", standing: "example" } },
  metrics: {
    all: { order: "a0", label: { id: "IKM" }, value: 81.5, unit: "IKM", low: 79, high: 84.25, ...SURVEY },
    time: {
      order: "a1",
      label: { id: "Waktu" },
      steps: ["antre"],
      value: 2.5,
      unit: "NRR",
      low: 2,
      high: 3,
      ...SURVEY,
    },
    wait: {
      order: "a2",
      label: { id: "Tunggu" },
      steps: ["antre"],
      value: 180,
      unit: "minutes",
      period: "2025",
    },
  },
};

let element: HTMLElement;
let store: Store;
let end: () => void;

const metrics = (): string[] =>
  [...element.querySelectorAll<HTMLElement>(".jn-metric")].map(({ children }) =>
    [...children].map(({ textContent }) => textContent).join(" | "),
  );

async function mounted(width: number, language: "id" | "en" = "id"): Promise<void> {
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, width, 800));
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(width);
  const unmount = mountBoard(element, store, {
    kind: "document",
    language,
    theme: "light",
    saved: { state: "saved" },
    people: [],
    onChange: () => () => undefined,
    request: () => Promise.reject(new Error("nobody there")),
  });
  end = () => {
    unmount();
    store.destroy();
  };
  await vi.waitFor(() => expect(element.querySelector("[data-shows='metrics']")).not.toBeNull());
}

beforeEach(() => {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
  const doc = new Y.Doc();
  writeDoc(doc, repair(PLAIN).journey, "test");
  store = createStore(doc, { rater: "me" });
  element = document.createElement("div");
  document.body.append(element);
});

afterEach(() => {
  end();
  element.remove();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const EXPECTED = ["Waktu | 2,50 NRR | contoh | [2,00–3,00] · n 60", "Tunggu | 3 jam | 2025"];

it("shows what was measured at a step with its interval, n and standing, and the whole in the head", async () => {
  await mounted(1440);
  expect(metrics()).toEqual(EXPECTED);
  const [time, wait] = element.querySelectorAll<HTMLElement>(".jn-metric");
  expect([time?.dataset.hypothesis, wait?.dataset.hypothesis]).toEqual([undefined, ""]);
  const head = element.querySelector(".jn-lane .jn-head");
  expect(head?.getAttribute("aria-label")).toBe("SKM, IKM: 81,50 IKM · [79,00–84,25] · n 60 · 2026 · contoh");
  const heard = [...element.querySelectorAll(".jn-metric-cell > .jn-heard")].map((one) => one.textContent);
  expect(heard).toEqual(["SKM, langkah 1 Antre, 2 angka", "SKM, langkah 2 Foto, belum ada angka."]);
});

it("shows the same one step a screen", async () => {
  await mounted(360);
  expect(metrics()).toEqual(EXPECTED);
});

it("speaks English too, and refuses what is typed there with the reason", async () => {
  await mounted(1440, "en");
  expect(metrics()[0]).toBe("Waktu | 2.50 NRR | example | [2.00–3.00] · n 60");
  expect(store.run(addCard, { lane: "skm", step: "antre", text: "7" })?.key).toBe("command.card.metrics");
});
