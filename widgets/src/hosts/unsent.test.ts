import { expect, test, vi } from "vitest";
import * as Y from "yjs";
import type { Edit } from "../document/edit.js";
import { createStore } from "../document/store.js";
import { Unsent } from "./unsent.js";

const board = () => {
  const doc = new Y.Doc();
  const others = {};
  const store = createStore(doc, { rater: "me" });
  const run = (...edits: readonly Edit[]) => {
    store.run({ name: "test", plan: () => edits }, undefined);
    return Promise.resolve();
  };
  const put = (id: string) =>
    run({ op: "put", kind: "steps", id, record: { order: "a0", label: { id: "Antre" } } });
  const type = (text: string) => {
    store.type("steps", "s1", "label", "id", text);
    return Promise.resolve();
  };
  return { doc, others, store, run, put, type };
};

test("a step is one change, however many letters it has", async () => {
  const { doc, others, store, put, type } = board();
  await put("s1");
  const heard = vi.fn();
  const unsent = new Unsent(store, doc, others, heard);
  expect(unsent.n).toBe(0);
  for (const text of ["Antre n", "Antre no", "Antre nomor"]) await type(text);
  expect(unsent.n).toBe(1);
  await put("s2");
  await put("s3");
  expect(unsent.n).toBe(3);
  expect(heard.mock.calls).toEqual([[1], [2], [3]]);
  unsent.stop();
  await put("s4");
  expect(unsent.n).toBe(3);
});

test("what was begun before and goes on is one change", async () => {
  const { doc, others, store, put, type } = board();
  await put("s1");
  await type("Antre n");
  const unsent = new Unsent(store, doc, others, vi.fn());
  await type("Antre no");
  await type("Antre nom");
  expect(unsent.n).toBe(1);
});

test("what is undone again need not be sent; an older change undone must be", async () => {
  const { doc, others, store, put } = board();
  await put("s1");
  const unsent = new Unsent(store, doc, others, vi.fn());
  await put("s2");
  await put("s3");
  store.undo();
  await Promise.resolve();
  expect(unsent.n).toBe(1);
  store.undo();
  await Promise.resolve();
  expect(unsent.n).toBe(0);
  store.undo();
  await Promise.resolve();
  expect(unsent.n).toBe(1);
  store.redo();
  await Promise.resolve();
  expect(unsent.n).toBeGreaterThan(0);
});

test("a session given up leaves nothing to send", async () => {
  const { doc, others, store, put, type } = board();
  await put("s1");
  const unsent = new Unsent(store, doc, others, vi.fn());
  await type("Antre n");
  expect(unsent.n).toBe(1);
  store.cancelSession();
  await Promise.resolve();
  expect(unsent.n).toBe(0);
});

test("what others did is not mine to send", async () => {
  const { doc, others, store, put } = board();
  await put("s1");
  const unsent = new Unsent(store, doc, others, vi.fn());
  doc.transact(() => doc.getMap("phases").set("p1", new Y.Map()), others);
  doc.transact(() => doc.getMap("notices").set("a", {}), others);
  await Promise.resolve();
  expect(unsent.n).toBe(0);
});

test("votes, which no undo takes back, are counted one by one", async () => {
  const { doc, others, store, put } = board();
  await put("s1");
  const unsent = new Unsent(store, doc, others, vi.fn());
  for (const value of [1, 2, 0]) {
    const edit: Edit = { op: "put", kind: "scores", id: "s1|emotion|sari|1||me", record: value };
    store.run({ name: "vote", plan: () => [edit], lasting: true }, undefined);
    await Promise.resolve();
  }
  expect(unsent.n).toBe(3);
});
