import { expect, test, vi } from "vitest";
import * as Y from "yjs";
import { inLanguage, readNotices } from "./notices.js";
import { createStore } from "./store.js";

const notice = (more: object = {}) => ({
  code: "merged",
  when: "2026-11-24T07:42:00.000000+00:00",
  sentence: { id: "peta.journey diubah di luar papan ini.", en: "peta.journey was changed outside." },
  lines: { id: ["Langkah 1 diganti nama."], en: ["Step 1 renamed."] },
  kept: "",
  snapshot: "",
  ...more,
});

const told = (entries: Record<string, unknown>): Y.Doc => {
  const doc = new Y.Doc();
  for (const [key, entry] of Object.entries(entries)) doc.getMap("notices").set(key, entry);
  return doc;
};

test("what the server wrote is read, the newest first", () => {
  const doc = told({
    a: notice(),
    b: notice({ code: "conflicts", when: "2026-11-24T08:00:00+00:00", kept: "peta.kept-1.journey" }),
  });
  const [newest, older] = readNotices(doc);
  expect([newest?.code, newest?.kept, older?.code]).toEqual(["conflicts", "peta.kept-1.journey", "merged"]);
  expect(older?.lines.en).toEqual(["Step 1 renamed."]);
  expect(inLanguage(older!.sentence, "en")).toBe("peta.journey was changed outside.");
});

test("what has another shape is skipped, and harms nobody", () => {
  const nested = new Y.Map();
  const doc = told({
    number: 7,
    text: "merged",
    list: [notice()],
    shared: nested,
    "no-code": notice({ code: undefined }),
    "odd-code": notice({ code: "<b>x</b>" }),
    "no-time": notice({ when: "soon" }),
    "no-words": notice({ sentence: { id: 5, en: ["x"] } }),
    empty: notice({ sentence: { id: "  " } }),
    listed: notice({ sentence: ["x"] }),
    fine: notice({ lines: { id: "x", en: [1, null, "Step 1."] }, kept: 9, snapshot: {} }),
  });
  const [only, ...rest] = readNotices(doc);
  expect(rest).toEqual([]);
  expect([only?.key, only?.lines, only?.kept, only?.snapshot]).toEqual(["fine", { en: ["Step 1."] }, "", ""]);
});

test("a text is bounded and cannot pose as another", () => {
  const doc = told({
    a: notice({
      sentence: { id: `kembali\u202etxt.exe\u0007${"x".repeat(5000)}` },
      lines: { id: Array.from({ length: 900 }, () => "y".repeat(900)) },
    }),
  });
  const [only] = readNotices(doc);
  expect(only?.sentence.id).toHaveLength(600);
  expect(only?.sentence.id?.startsWith("kembali txt.exe x")).toBe(true);
  expect([only?.lines.id?.length, only?.lines.id?.[0]?.length]).toEqual([50, 300]);
  expect(inLanguage(only!.sentence, "en")).toBe(only?.sentence.id);
});

test("a kept file is opened beside this one and nowhere else", () => {
  for (const name of ["../peta.kept-1.journey", "/etc/passwd", "a\\b", "drive:x.journey", ".."])
    expect(readNotices(told({ a: notice({ kept: name }) }))[0]?.kept).toBe("");
});

test("a flood is cut to twenty", () => {
  const flood = Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`k${i}`, notice()]));
  expect(readNotices(told(flood))).toHaveLength(20);
});

test("a store tells of them, keeps their identity, and does not undo them", () => {
  const doc = new Y.Doc();
  const store = createStore(doc, { rater: "me" });
  const heard = vi.fn();
  store.subscribe(heard);
  const before = store.journey;
  expect(store.notices).toEqual([]);
  doc.getMap("notices").set("a", notice());
  expect(heard).toHaveBeenCalledTimes(1);
  expect(store.notices).toHaveLength(1);
  expect(store.notices).toBe(store.notices);
  expect([store.journey === before, store.canUndo]).toEqual([true, false]);
  doc.getMap("state").set("dirty", true);
  expect(heard).toHaveBeenCalledTimes(1);
  store.destroy();
});
