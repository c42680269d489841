// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { repair } from "../document/repair.js";
import { createStore, type Store } from "../document/store.js";
import { writeDoc } from "../document/y-mapping.js";
import { RAW } from "../document/y-roots.js";
import type { Host } from "./host.js";
import { mountBoard } from "./mount.js";

const template = JSON.parse(
  readFileSync(join(__dirname, "../../../templates/ktp-el.journey"), "utf8"),
) as unknown;

class Still {
  observe(): void {}
  disconnect(): void {}
}

function hostOf(part: Partial<Host> = {}): Host {
  return {
    kind: "document",
    language: "id",
    theme: "light",
    saved: { state: "saved" },
    people: [],
    onChange: () => () => undefined,
    request: () => Promise.reject(new Error("nobody there")),
    ...part,
  };
}

let element: HTMLElement;
let doc: Y.Doc;
let store: Store;
let unmount: () => void;

async function mounted(host: Host, plain: unknown = template, width = 1440): Promise<void> {
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, width, 800));
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(width);
  doc = new Y.Doc();
  if (plain !== null) writeDoc(doc, repair(plain).journey, "test");
  store = createStore(doc, { rater: "me" });
  unmount = mountBoard(element, store, host);
  await drawn();
  await drawn();
}

const drawn = () => new Promise((resolve) => setTimeout(resolve, 80));
const at = (place: string): HTMLElement => element.querySelector<HTMLElement>(`[data-place="${place}"]`)!;
const press = async (target: Element, key: string, more: KeyboardEventInit = {}): Promise<void> => {
  target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
  await drawn();
};
const type = async (area: HTMLTextAreaElement, text: string): Promise<void> => {
  area.value = text;
  area.dispatchEvent(new Event("input", { bubbles: true }));
  await drawn();
};

beforeEach(() => {
  vi.stubGlobal("ResizeObserver", Still);
  vi.stubGlobal("requestAnimationFrame", (draw: () => void) => setTimeout(draw, 4));
  element = document.createElement("div");
  document.body.append(element);
});

afterEach(() => {
  unmount();
  store.destroy();
  element.remove();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("the board over a journey", () => {
  it("is a grid of its true size with a name for everything", async () => {
    await mounted(hostOf());
    const grid = element.querySelector("[role=grid]")!;
    expect([grid.getAttribute("aria-rowcount"), grid.getAttribute("aria-colcount")]).toEqual(["9", "9"]);
    expect(element.querySelectorAll(".jn-step")).toHaveLength(8);
    expect(at("jalur-masalah/tunggu-cetak/masalah-blangko").getAttribute("aria-label")).toMatch(
      /^Titik masalah 6, kritis, 4 dari 4: .*7 bukti\. 1 membantah\. Terkonfirmasi\.$/,
    );
    expect(at("jalur-emosi/tunggu-cetak/sari").getAttribute("aria-label")).toBe(
      "Emosi Sari, langkah 5: minus 1,6 dari minus 2 sampai 2. Median 12 penilai.",
    );
    expect(element.querySelectorAll("[tabindex='0'][data-place]")).toHaveLength(1);
  });

  it("says no sentence that has no words", async () => {
    await mounted(hostOf());
    expect(element.textContent).not.toContain("board.");
  });

  it("edits a card in place, live, in one undo step", async () => {
    await mounted(hostOf());
    const card = at("jalur-tindakan/siapkan-berkas/kontak-siapkan-berkas-1");
    card.click();
    await press(card, "Enter");
    const area = element.querySelector<HTMLTextAreaElement>(".jn-edit")!;
    await type(area, "Menyalin KK dan akta");
    expect(store.journey.touchpoints["kontak-siapkan-berkas-1"]?.label?.id).toBe("Menyalin KK dan akta");
    await press(area, "Enter");
    expect(element.querySelector(".jn-edit")).toBeNull();
    await press(at("jalur-tindakan/siapkan-berkas/kontak-siapkan-berkas-1"), "z", { ctrlKey: true });
    expect(store.journey.touchpoints["kontak-siapkan-berkas-1"]?.label?.id).toBe("Menyalin KK");
  });

  it("restores the text before on Esc", async () => {
    await mounted(hostOf());
    const card = at("jalur-tindakan/siapkan-berkas/kontak-siapkan-berkas-1");
    card.click();
    await press(card, "F2");
    const area = element.querySelector<HTMLTextAreaElement>(".jn-edit")!;
    await type(area, "x");
    await press(area, "Escape");
    expect(store.journey.touchpoints["kontak-siapkan-berkas-1"]?.label?.id).toBe("Menyalin KK");
  });

  it("appends the letter typed on a card, and brings back what stood there on Esc", async () => {
    await mounted(hostOf({ language: "en" }));
    const card = at("jalur-tindakan/siapkan-berkas/kontak-siapkan-berkas-1");
    card.focus();
    await press(card, "!");
    const area = element.querySelector<HTMLTextAreaElement>(".jn-edit")!;
    expect(area.value).toBe("Copies the family card!");
    expect(document.activeElement).toBe(area);
    await type(area, "");
    expect(area.value).toBe("");
    await press(area, "Escape");
    const label = store.journey.touchpoints["kontak-siapkan-berkas-1"]?.label;
    expect(label).toEqual({ en: "Copies the family card", id: "Menyalin KK" });
  });

  it("makes a pain point from a letter typed into an empty cell, and forgets it when left empty", async () => {
    await mounted(hostOf());
    const before = Object.keys(store.journey.insights).length;
    const cell = at("jalur-masalah/isi-skm/");
    cell.focus();
    await press(cell, "S");
    const area = element.querySelector<HTMLTextAreaElement>(".jn-edit")!;
    expect(area.value).toBe("S");
    expect(Object.keys(store.journey.insights)).toHaveLength(before + 1);
    await type(area, "");
    await press(area, "Enter");
    expect(Object.keys(store.journey.insights)).toHaveLength(before);
  });

  it("moves by Alt and arrows, and deletes with a way back", async () => {
    await mounted(hostOf());
    const place = "jalur-masalah/ambil-kartu/masalah-jam-kerja";
    at(place).focus();
    await press(at(place), "ArrowRight", { altKey: true });
    expect(store.journey.insights["masalah-jam-kerja"]?.steps).toEqual(["aktifkan-ikd"]);
    await press(at("jalur-masalah/aktifkan-ikd/masalah-jam-kerja"), "Delete");
    expect(store.journey.insights["masalah-jam-kerja"]).toBeUndefined();
    element.querySelector<HTMLButtonElement>(".jn-toast button")!.click();
    await drawn();
    expect(store.journey.insights["masalah-jam-kerja"]?.steps).toEqual(["aktifkan-ikd"]);
  });

  it("moves a guessed point by keys, and refuses a measured one with a sentence", async () => {
    await mounted(hostOf());
    const guess = at("jalur-emosi/isi-skm/sari");
    guess.focus();
    await press(guess, "Enter");
    await press(guess, "-");
    await press(guess, "1");
    await press(guess, "Enter");
    expect(store.journey.scores["isi-skm|emotion|sari|1||me"]).toBe(-1);
    const measured = at("jalur-emosi/ambil-kartu/sari");
    measured.focus();
    await press(measured, "Enter");
    expect(element.querySelector("[role=tooltip]")?.textContent).toBe(
      "Titik ini berasal dari 12 penilai. Ubah lewat putaran penilaian.",
    );
  });

  it("switches its language, and stays calm without Python", async () => {
    await mounted(hostOf());
    element.querySelectorAll<HTMLButtonElement>(".jn-switch button")[1]!.click();
    await drawn();
    expect(element.querySelector(".jn-strip")?.textContent).toContain("Python is not connected");
    expect(element.querySelector(".jn-step-name")?.textContent).toContain("Find out what is needed");
  });
});

describe("other boards", () => {
  it("shows three lanes in a cell", async () => {
    await mounted(hostOf({ kind: "cell" }));
    const lanes = [...element.querySelectorAll<HTMLElement>(".jn-lane")].map(({ dataset }) => dataset.shows);
    expect(lanes).toEqual(["emotion", "touchpoints", "pains"]);
  });

  it("changes nothing in a saved output", async () => {
    await mounted(hostOf({ kind: "static" }));
    const before = store.journey;
    const card = at("jalur-masalah/ambil-kartu/masalah-jam-kerja");
    card.click();
    for (const key of ["Enter", "x", "Delete"]) await press(card, key);
    expect(store.journey).toBe(before);
    expect(element.querySelector(".jn-edit")).toBeNull();
  });

  it("offers ways in where nothing is on the map, and fills it with what is needed", async () => {
    await mounted(hostOf(), null);
    expect(element.querySelector("h1")?.textContent).toBe("Petakan perjalanan pertama Anda");
    const make = [...element.querySelectorAll("button")].find(
      ({ textContent }) => textContent === "Buat papan kosong",
    );
    make!.click();
    await drawn();
    expect(
      [store.journey.phases, store.journey.steps, store.journey.personas].map(
        (map) => Object.keys(map).length,
      ),
    ).toEqual([3, 6, 1]);
    expect(element.querySelector("[role=grid]")).not.toBeNull();
  });

  it("shows a text it cannot read, untouched", async () => {
    doc = new Y.Doc();
    doc.getText(RAW).insert(0, "{broken");
    store = createStore(doc, { rater: "me" });
    unmount = mountBoard(
      element,
      store,
      hostOf({ request: () => Promise.resolve({ sentence: "Baris 1: kurung." }) }),
    );
    await drawn();
    expect(element.querySelector("pre")?.textContent).toBe("{broken");
    expect(element.querySelector("[role=alert]")?.textContent).toContain("Baris 1: kurung.");
  });

  it("draws only the columns near the eye of a long map, and keeps the one in focus", async () => {
    const plain = JSON.parse(JSON.stringify(template)) as { steps: Record<string, object> };
    for (let i = 0; i < 52; i += 1)
      plain.steps[`langkah-${i}`] = { order: `b${i < 10 ? "0" : ""}${i}V`, phase: "fase-siapkan" };
    await mounted(hostOf(), plain, 1200);
    expect(element.querySelector("[role=grid]")?.getAttribute("aria-colcount")).not.toBe("9");
    expect(element.querySelectorAll(".jn-grid *").length).toBeLessThan(1500);
  });
});
