// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import * as Y from "yjs";
import type { Host } from "../../board/host.js";
import { mountBoard } from "../../board/mount.js";
import { repair } from "../../document/repair.js";
import { createStore, type Store } from "../../document/store.js";
import { writeDoc } from "../../document/y-mapping.js";
import { RAW } from "../../document/y-roots.js";
import { COPY, drawn, EFFECT, KEPT, OLD, PLAIN, Still } from "./testing.js";

let element: HTMLElement;
let doc: Y.Doc;
let store: Store;
let unmount: () => void;
let listed: Record<string, unknown>;
let asked: Record<string, unknown>[];

const text = (selector: string) => element.querySelector(selector)?.textContent ?? null;
const button = (words: string, within = ".jn-board") =>
  [...element.querySelectorAll<HTMLButtonElement>(`${within} button`)].find(
    ({ textContent }) => textContent === words,
  );
const click = async (words: string, within?: string) => {
  button(words, within)!.click();
  await drawn();
};
const press = async (selector: string, key: string) => {
  const target = element.querySelector(selector)!;
  target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  await drawn();
};

const host = (part: Partial<Host> = {}): Host => ({
  kind: "document",
  language: "id",
  theme: "light",
  saved: { state: "saved" },
  people: [],
  onChange: () => () => undefined,
  request: async (method, params) => {
    const { name } = params as { name?: string };
    if (method !== "recovery") throw new Error("nobody there");
    asked.push(params as Record<string, unknown>);
    if (name === OLD.name) throw new Error("rusak");
    return name === undefined ? listed : EFFECT;
  },
  recover: vi.fn(async () => "Dipulihkan. 2 langkah diganti nama."),
  ...part,
});

async function mounted(given: Host, plain: object | string | null = PLAIN): Promise<void> {
  doc = new Y.Doc();
  if (typeof plain === "string") doc.getText(RAW).insert(0, plain);
  else if (plain) writeDoc(doc, repair(plain).journey, "test");
  store = createStore(doc, { rater: "me" });
  unmount = mountBoard(element, store, given);
  await drawn();
  await drawn();
}

beforeEach(() => {
  vi.stubGlobal("ResizeObserver", Still);
  vi.stubGlobal("requestAnimationFrame", (draw: () => void) => setTimeout(draw, 4));
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 1110, 800));
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(1110);
  localStorage.clear();
  asked = [];
  listed = { offered: "", state: "", problem: "", snapshots: [COPY, OLD], kept: [KEPT] };
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

it("offers nothing where the file is the best there is", async () => {
  await mounted(host());
  expect([text(".jn-offer"), element.querySelector("[role=grid]") === null]).toEqual([null, false]);
});

it("offers a newer copy over the map; the person decides, and may leave it for good", async () => {
  listed = { ...listed, offered: COPY.name, state: "older" };
  const given = host();
  await mounted(given);
  expect(text(".jn-offer p")).toMatch(
    /^Ada cadangan yang lebih baru daripada berkas ini\. Dibuat (hari ini|kemarin) pukul \d\d\.\d\d, 60 perubahan\. 2 langkah diganti nama\.$/,
  );
  expect(given.recover).not.toHaveBeenCalled();
  await click("Biarkan");
  expect(text(".jn-offer")).toBeNull();
  unmount();
  store.destroy();
  await mounted(given);
  expect(text(".jn-offer")).toBeNull();
});

it("restores by one button, says what that changed, and puts the room's word of it away", async () => {
  listed = { ...listed, offered: COPY.name, state: "older" };
  const given = host();
  await mounted(given);
  await click("Pulihkan", ".jn-offer");
  expect(given.recover).toHaveBeenCalledWith(COPY.name, "id");
  expect(text(".jn-toast span")).toBe("Dipulihkan. 2 langkah diganti nama.");
  expect(text(".jn-offer")).toBeNull();
  doc.getMap("notices").set("k", {
    code: "restored",
    when: new Date().toISOString(),
    sentence: { id: "Cadangan dipulihkan." },
  });
  await drawn();
  expect(text(".jn-told")).toBeNull();
});

it("says why it was not restored, and goes on offering", async () => {
  listed = { ...listed, offered: COPY.name, state: "older" };
  await mounted(host({ recover: () => Promise.reject(new Error("Disk penuh.")) }));
  await click("Pulihkan", ".jn-offer");
  expect(text(".jn-toast span")).toBe("Belum dipulihkan. Disk penuh.");
  expect(text(".jn-offer")).not.toBeNull();
});

it("puts the offer first where the file is empty", async () => {
  listed = { ...listed, offered: COPY.name, state: "empty", problem: "peta.journey kosong." };
  await mounted(host(), null);
  const [first] = element.querySelector(".jn-start-in")!.children;
  expect(first?.className).toBe("jn-offer");
  expect(first?.textContent).toContain("Berkas ini kosong, tetapi cadangannya ada.");
  await click("Biarkan");
  expect([text(".jn-offer"), text("h1")]).toEqual([null, "Petakan perjalanan pertama Anda"]);
});

it("does not let one begin anew before it is known whether there is a copy, nor wait for ever", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  doc = new Y.Doc();
  store = createStore(doc, { rater: "me" });
  unmount = mountBoard(element, store, host({ request: () => new Promise(() => undefined) }));
  await vi.advanceTimersByTimeAsync(500);
  expect([text("h1"), element.querySelector(".jn-wait") === null]).toEqual([null, false]);
  await vi.advanceTimersByTimeAsync(1500);
  expect(text("h1")).toBe("Petakan perjalanan pertama Anda");
  vi.useRealTimers();
});

it("puts the offer first where the text cannot be read", async () => {
  listed = { ...listed, offered: COPY.name, state: "unreadable" };
  const given = host();
  await mounted(given, "{rusak");
  expect(element.querySelector(".jn-unread")?.firstElementChild?.className).toBe("jn-offer");
  expect([text(".jn-offer strong"), text("pre")]).toEqual([
    "Berkas ini tidak terbaca, tetapi ada cadangan yang utuh.",
    "{rusak",
  ]);
  await click("Pulihkan", ".jn-offer");
  expect(given.recover).toHaveBeenCalledWith(COPY.name, "id");
});

it("shows what is no text with the server's reason, and offers no copy of it to save", async () => {
  listed = { ...listed, problem: "peta.journey bukan teks UTF-8 (bita 12)." };
  await mounted(host({ undecodable: "Caf\ufffd", saveCopy: vi.fn() }), null);
  expect([text("pre"), text("[role=alert] p")]).toEqual([
    "Caf\ufffd",
    "peta.journey bukan teks UTF-8 (bita 12).",
  ]);
  expect(button("Simpan salinan")).toBeUndefined();
});

it("lists the copies with what each would change, and the files kept beside", async () => {
  const openBeside = vi.fn();
  let ask = (): void => undefined;
  const given = host({
    openBeside,
    onAsk: (listener) => {
      ask = listener;
      return () => undefined;
    },
  });
  await mounted(given);
  element.querySelector<HTMLElement>("[data-place][tabindex='0']")!.focus();
  ask();
  await drawn();
  await drawn();
  const rows = [...element.querySelectorAll(".jn-copy")].map(({ textContent }) => textContent);
  expect(rows[0]).toContain("Isi berkas sebelum disimpan lagi");
  expect(rows[0]).toContain("2 langkah diganti nama.");
  expect(rows[1]).toMatch(/^2 Jan 2026 pukul \d\d\.\d\d/);
  expect(rows[1]).not.toContain("Pulihkan");
  expect(rows[2]).toContain(KEPT.name);
  expect(document.activeElement?.className).toBe("jn-recovery");
  await click("Lihat 60 perubahan");
  expect([...element.querySelectorAll(".jn-changes li")].map(({ textContent }) => textContent)).toEqual([
    "Langkah 1 …",
    "Langkah 2 …",
    "dan 58 perubahan lain",
  ]);
  await click("Buka");
  expect(openBeside).toHaveBeenCalledWith(KEPT.name);
  await press(".jn-recovery", "Escape");
  expect(text(".jn-recovery")).toBeNull();
  expect((document.activeElement as HTMLElement).dataset.place).toBeDefined();
});

it("restores any copy, and closes when it is done", async () => {
  const given = host();
  await mounted(given);
  await click("Tampilan");
  await click("Cadangan berkas");
  await drawn();
  element.querySelector<HTMLButtonElement>("[aria-label^='Pulihkan isi']")!.click();
  await drawn();
  expect(given.recover).toHaveBeenCalledWith(COPY.name, "id");
  expect(text(".jn-recovery")).toBeNull();
});

it("opens on the offered copy with its changes seen", async () => {
  listed = { ...listed, offered: COPY.name, state: "older" };
  await mounted(host());
  await click("Lihat", ".jn-offer");
  await drawn();
  expect(element.querySelectorAll(".jn-changes li")).toHaveLength(3);
});

it("says that there are none yet, and why they cannot be shown", async () => {
  listed = { offered: "", state: "", problem: "", snapshots: [], kept: [] };
  await mounted(host());
  await click("Tampilan");
  await click("Cadangan berkas");
  expect(text(".jn-recovery-in p")).toContain("Belum ada cadangan dengan isi lain.");
  unmount();
  store.destroy();
  await mounted(host({ request: () => Promise.reject(new Error("Server tidak menjawab.")) }));
  await click("Tampilan");
  await click("Cadangan berkas");
  expect(text(".jn-recovery [role=alert]")).toBe("Cadangan belum dapat ditampilkan. Server tidak menjawab.");
});

it("asks nothing of a host that has no files", async () => {
  const given = host();
  delete given.recover;
  await mounted(given);
  expect(asked).toEqual([]);
  await click("Tampilan");
  expect(button("Cadangan berkas")).toBeUndefined();
});
