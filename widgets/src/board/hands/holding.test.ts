// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { repair } from "../../document/repair.js";
import { createStore, type Store } from "../../document/store.js";
import { writeDoc } from "../../document/y-mapping.js";
import type { Host } from "../host.js";
import { mountBoard } from "../mount.js";

const MAP = {
  format: "journey",
  version: 1,
  meta: { language: "id", languages: ["id"] },
  phases: { p1: { order: "a0", label: { id: "Loket" } } },
  steps: { s1: { order: "a0", phase: "p1" }, s2: { order: "a1", phase: "p1" } },
  lanes: { l1: { order: "a0", shows: "text" } },
  cards: { c1: { order: "a0", lane: "l1", step: "s1", text: { id: "Kartu" } } },
};
const host: Host = {
  kind: "document",
  language: "id",
  theme: "light",
  saved: { state: "saved" },
  people: [],
  onChange: () => () => undefined,
  request: () => Promise.reject(new Error("nobody there")),
};

let element: HTMLElement;
let doc: Y.Doc;
let store: Store;
let unmount: () => void;

const drawn = () => new Promise((resolve) => setTimeout(resolve, 60));
const area = () => element.querySelector<HTMLTextAreaElement>("textarea.jn-edit");
const here = () => (document.activeElement as HTMLElement).dataset.place;
const card = (id = "c1") => store.journey.cards[id];

/** What another person does to my document. */
async function others(act: (root: (kind: string) => Y.Map<Y.Map<unknown>>) => void): Promise<void> {
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  act((kind) => other.getMap(kind));
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other), "room");
  await drawn();
}

async function press(key: string): Promise<void> {
  const target = document.activeElement!;
  target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  await drawn();
}

async function type(text: string): Promise<void> {
  const box = area()!;
  box.setRangeText(text, box.selectionStart, box.selectionEnd, "end");
  box.dispatchEvent(new Event("input", { bubbles: true }));
  await drawn();
}

async function edit(place: string): Promise<void> {
  element.querySelector<HTMLElement>(`[data-place="${place}"]`)!.focus();
  await press("F2");
}

beforeEach(async () => {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 1440, 800));
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(1440);
  element = document.createElement("div");
  document.body.append(element);
  doc = new Y.Doc();
  writeDoc(doc, repair(MAP).journey, "test");
  store = createStore(doc, { rater: "me" });
  unmount = mountBoard(element, store, host);
  await drawn();
});

afterEach(() => {
  unmount();
  store.destroy();
  element.remove();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("while others work on what I type in", () => {
  it("keeps my words when they delete the card, and says so", async () => {
    await edit("l1/s1/c1");
    await type(" satu");
    await others((root) => root("cards").delete("c1"));
    await type(" dua");
    expect(card()?.text).toEqual({ id: "Kartu satu dua" });
    expect(element.querySelector(".jn-toast")?.textContent).toContain("Tulisan Anda disimpan");
  });

  it("lets an untouched card go, and what I type next begins a new one in its place", async () => {
    await edit("l1/s1/c1");
    await others((root) => root("cards").delete("c1"));
    expect([area(), here()]).toEqual([null, "l1/s1/"]);
    await press("x");
    expect(Object.values(store.journey.cards).map(({ text }) => text)).toEqual([{ id: "x" }]);
  });

  it("takes my caret along when they move the card", async () => {
    await edit("l1/s1/c1");
    area()!.setSelectionRange(1, 1);
    await others((root) => root("cards").get("c1")!.set("step", "s2"));
    expect(area()?.closest("[data-place]")?.getAttribute("data-place")).toBe("l1/s2/c1");
    await type("-");
    expect(card()?.text).toEqual({ id: "K-artu" });
  });

  it("gives back with Esc only what I typed", async () => {
    await edit("l1/s1/c1");
    await type(" saya");
    await others((root) =>
      (root("cards").get("c1")!.get("text") as Y.Map<Y.Text>).get("id")!.insert(0, "Dia: "),
    );
    await press("Escape");
    expect(card()?.text).toEqual({ id: "Dia: Kartu" });
  });

  it("moves the focus to the nearest place when they delete what it stands on", async () => {
    element.querySelector<HTMLElement>('[data-place="l1/s1/c1"]')!.focus();
    await others((root) => root("cards").delete("c1"));
    expect(here()).toBe("l1/s1/");
  });
});

describe("a card made by typing", () => {
  it("is one undo step with its first words", async () => {
    element.querySelector<HTMLElement>('[data-place="l1/s2/"]')!.focus();
    await press("x");
    await type("yz");
    await press("Enter");
    expect(Object.keys(store.journey.cards)).toHaveLength(2);
    store.undo();
    expect(Object.keys(store.journey.cards)).toEqual(["c1"]);
    expect(store.canUndo).toBe(false);
  });

  it("leaves nothing behind when Esc takes it back", async () => {
    element.querySelector<HTMLElement>('[data-place="l1/s2/"]')!.focus();
    await press("x");
    await press("Escape");
    expect(Object.keys(store.journey.cards)).toEqual(["c1"]);
    expect([store.canUndo, store.canRedo, here()]).toEqual([false, false, "l1/s2/"]);
    expect(element.querySelector(".jn-toast")).toBeNull();
  });
});

it("offers a way back only as long as it takes back just that", async () => {
  element.querySelector<HTMLElement>('[data-place="l1/s1/c1"]')!.focus();
  await press("Delete");
  expect(element.querySelector(".jn-toast button")).not.toBeNull();
  store.undo();
  await drawn();
  expect(element.querySelector(".jn-toast")).toBeNull();
});
