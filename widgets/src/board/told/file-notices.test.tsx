// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { repair } from "../../document/repair.js";
import { createStore, type Store } from "../../document/store.js";
import { writeDoc } from "../../document/y-mapping.js";
import type { Host, Saved } from "../host.js";
import { mountBoard } from "../mount.js";

const PLAIN = {
  phases: { p: { order: "a0", label: { id: "Loket" } } },
  steps: { s: { order: "a0", phase: "p", label: { id: "Antre" } } },
};

class Still {
  observe(): void {}
  disconnect(): void {}
}

let element: HTMLElement;
let doc: Y.Doc;
let store: Store;
let unmount: () => void;
let listeners: Set<() => void>;
let host: Host;

/** Many short waits, not a long one: what is drawn comes in steps, each of which waits for the one before. */
const drawn = async () => {
  for (let turn = 0; turn < 12; turn += 1) await new Promise((resolve) => setTimeout(resolve, 6));
};
const bars = () => [...element.querySelectorAll<HTMLElement>(".jn-told .jn-bar")];
const button = (words: string) =>
  [...element.querySelectorAll<HTMLButtonElement>(".jn-told button")].find(
    ({ textContent }) => textContent === words,
  );
const heard = () => element.querySelector("[role=status].jn-heard")?.textContent;
const click = async (words: string) => {
  button(words)!.click();
  await drawn();
};

function tell(key: string, more: object = {}, minutesAgo = 0): void {
  doc.getMap("notices").set(key, {
    code: "merged",
    when: new Date(Date.now() - minutesAgo * 60_000).toISOString(),
    sentence: { id: `Kabar ${key}.`, en: `News ${key}.` },
    lines: { id: ["Langkah 1 diganti nama."], en: ["Step 1 renamed."] },
    kept: "",
    snapshot: "",
    ...more,
  });
}

async function mounted(part: Partial<Host> = {}): Promise<void> {
  host = {
    kind: "document",
    language: "id",
    theme: "light",
    saved: { state: "saved" },
    people: [],
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    request: () => Promise.reject(new Error("nobody there")),
    ...part,
  };
  unmount = mountBoard(element, store, host);
  await drawn();
}

beforeEach(() => {
  vi.stubGlobal("ResizeObserver", Still);
  vi.stubGlobal("requestAnimationFrame", (draw: () => void) => setTimeout(draw, 4));
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 1110, 800));
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(1110);
  localStorage.clear();
  listeners = new Set();
  element = document.createElement("div");
  document.body.append(element);
  doc = new Y.Doc();
  writeDoc(doc, repair(PLAIN).journey, "test");
  store = createStore(doc, { rater: "me" });
});

afterEach(() => {
  unmount();
  store.destroy();
  element.remove();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it("says what happened, in the board's language, aloud and with its changes", async () => {
  await mounted();
  expect(bars()).toHaveLength(0);
  tell("satu");
  await drawn();
  expect(bars()[0]?.textContent).toContain("Kabar satu.");
  expect(heard()).toBe("Kabar satu.");
  await click("Lihat");
  expect(element.querySelector(".jn-told li")?.textContent).toBe("Langkah 1 diganti nama.");
  expect(button("Sembunyikan")?.getAttribute("aria-expanded")).toBe("true");
  element.querySelectorAll<HTMLButtonElement>(".jn-switch button")[1]!.click();
  await drawn();
  expect(bars()[0]?.textContent).toContain("News satu.");
});

it("shows the newest, says how many more there are, and closes one or all for this person only", async () => {
  tell("lama", {}, 30);
  tell("baru");
  tell("tengah", {}, 10);
  await mounted();
  expect(bars().map(({ textContent }) => textContent)).toEqual([expect.stringContaining("Kabar baru.")]);
  await click("2 kabar lagi");
  expect(bars().map((bar) => bar.querySelector("p")?.textContent?.slice(6))).toEqual([
    "Kabar baru.",
    "Kabar tengah.",
    "Kabar lama.",
  ]);
  await click("Tutup");
  expect(bars()).toHaveLength(2);
  expect(doc.getMap("notices").size).toBe(3);
  await click("Tutup semua");
  expect(bars()).toHaveLength(0);
  unmount();
  await mounted();
  expect(bars()).toHaveLength(0);
  tell("nanti");
  await drawn();
  expect(bars()).toHaveLength(1);
});

it("closes by Escape, first the list and then the bar, and gives the keyboard back to the map", async () => {
  tell("satu");
  await mounted();
  await click("Lihat");
  const pressEscape = () =>
    button("Tutup")!.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  pressEscape();
  await drawn();
  expect([element.querySelectorAll(".jn-told li").length, bars().length]).toEqual([0, 1]);
  pressEscape();
  await drawn();
  expect(bars()).toHaveLength(0);
  expect(document.activeElement?.closest(".jn-board")).not.toBeNull();
});

it("leaves out what is a day old, and draws a hostile text as text", async () => {
  tell("usang", {}, 25 * 60);
  tell("jahat", { sentence: { id: "<img src=x onerror=alert(1)>" }, lines: { id: ["<b>x</b>"] } });
  await mounted();
  expect(bars()).toHaveLength(1);
  await click("Lihat");
  expect(element.querySelector(".jn-told img, .jn-told b")).toBeNull();
  expect(element.querySelector(".jn-told li")?.textContent).toBe("<b>x</b>");
});

it("opens what was kept beside the file, and the copy, where the host can", async () => {
  const openBeside = vi.fn();
  tell("bentrok", { code: "conflicts", kept: "peta.kept-1.journey", snapshot: "a-disk.journey" });
  await mounted({
    openBeside,
    recover: vi.fn(),
    request: async () => ({ snapshots: [], kept: [] }),
  });
  await click("Buka berkas itu");
  expect(openBeside).toHaveBeenCalledWith("peta.kept-1.journey");
  await click("Cadangan");
  expect(element.querySelector(".jn-recovery h2")?.textContent).toBe("Cadangan berkas");
});

it("offers neither where there is nobody to open them", async () => {
  tell("bentrok", { code: "conflicts", kept: "peta.kept-1.journey", snapshot: "a-disk.journey" });
  await mounted();
  expect([button("Buka berkas itu"), button("Cadangan")]).toEqual([undefined, undefined]);
});

it("says how many changes wait, and how many went out", async () => {
  await mounted();
  const say = async (saved: Saved) => {
    Object.assign(host, { saved });
    for (const listener of [...listeners]) listener();
    await drawn();
  };
  await say({ state: "offline", unsent: 4 });
  expect(element.querySelector(".jn-saved")?.textContent).toBe("Luring, 4 perubahan");
  await say({ state: "offline", unsent: 0 });
  expect(element.querySelector(".jn-saved")?.textContent).toBe("Luring");
  await say({ state: "saving", sent: 4 });
  expect(element.querySelector(".jn-toast")?.textContent).toContain("Tersambung lagi, 4 perubahan terkirim.");
  await say({ state: "offline", unsent: 0 });
  await say({ state: "saved", sent: 0 });
  expect(heard()).toBe("Tersambung lagi.");
  expect(element.querySelectorAll(".jn-toast")).toHaveLength(1);
});
