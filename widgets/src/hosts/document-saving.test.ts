import { afterEach, beforeEach, expect, test, vi } from "vitest";
import * as Y from "yjs";
import { createStore } from "../document/store.js";
import { DocumentSaving } from "./document-saving.js";
import type { Saved } from "./host-state.js";

const signal = () => ({ connect: vi.fn(), disconnect: vi.fn() });

/** A document in a room, and the room's connection. */
const opened = () => {
  const editor = new Y.Doc();
  const ydoc = new Y.Doc();
  const awareness = { clientID: 1, getStates: () => new Map([[1, {}]]) };
  const sharedModel = { editor, ydoc, awareness };
  const model = { collaborative: true, readOnly: false, sharedModel, stateChanged: signal() };
  const context = { model, contentsModel: { writable: true }, saveState: signal() };
  const heard: Record<string, Set<(equal: boolean) => void>> = { status: new Set(), sync: new Set() };
  const wsProvider = {
    wsconnected: true,
    on: (name: string, listener: (equal: boolean) => void) => void heard[name]?.add(listener),
    off: (name: string, listener: (equal: boolean) => void) => void heard[name]?.delete(listener),
  };
  const tell = (name: string, equal = true) => {
    for (const listener of heard[name] ?? []) listener(equal);
  };
  const store = createStore(editor, { rater: "me" });
  const host = { saved: { state: "saved" } as Saved };
  const save = vi.fn(async () => {});
  const saving = new DocumentSaving(context as never, host as never, store, () => ({ save, wsProvider }));
  const onModelState = model.stateChanged.connect.mock.calls[0]?.[0].bind(saving) as (
    sender: unknown,
    change: unknown,
  ) => void;
  const onSaveState = context.saveState.connect.mock.calls[0]?.[0].bind(saving) as (
    sender: unknown,
    state: string,
  ) => void;
  const edit = async (id: string) => {
    const record = { order: "a0" };
    store.run({ name: "test", plan: () => [{ op: "put", kind: "steps", id, record }] }, undefined);
    await Promise.resolve();
  };
  const cut = (now: boolean) => {
    wsProvider.wsconnected = !now;
    tell("status");
  };
  return { host, saving, edit, cut, tell, heard, onModelState, onSaveState };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("while nobody can be reached, what waits is counted, and once both are equal it is said", async () => {
  const { host, edit, cut, tell } = opened();
  cut(true);
  expect(host.saved).toEqual({ state: "offline", unsent: 0 });
  for (const id of ["s1", "s2", "s3", "s4"]) await edit(id);
  expect(host.saved).toEqual({ state: "offline", unsent: 4 });
  cut(true);
  expect(host.saved).toEqual({ state: "offline", unsent: 4 });
  cut(false);
  expect(host.saved.state).toBe("offline");
  tell("sync", false);
  expect(host.saved.state).toBe("offline");
  tell("sync");
  expect(host.saved).toEqual({ state: "saving", sent: 4 });
  tell("sync");
  expect(host.saved).toEqual({ state: "saving", sent: 4 });
});

test("a short cut in which nothing was done ends as it began", () => {
  const { host, cut, tell } = opened();
  cut(true);
  cut(false);
  tell("sync");
  expect(host.saved).toEqual({ state: "saved", sent: 0 });
});

test("no saving begins, fails or succeeds where nobody can be reached", async () => {
  const { host, edit, cut, onModelState, onSaveState } = opened();
  cut(true);
  await edit("s1");
  onModelState(null, { name: "dirty", newValue: true });
  onSaveState(null, "started");
  await vi.advanceTimersByTimeAsync(5000);
  onSaveState(null, "failed");
  onModelState(null, { name: "dirty", newValue: false });
  expect(host.saved).toEqual({ state: "offline", unsent: 1 });
});

test("once back, the room's saving is told as ever", async () => {
  const { host, edit, cut, tell, onModelState } = opened();
  cut(true);
  await edit("s1");
  cut(false);
  tell("sync");
  onModelState(null, { name: "dirty", newValue: false });
  expect(host.saved.state).toBe("saved");
  expect(host.saved.sent).toBeUndefined();
});

test("a closed document listens no more", async () => {
  const { host, saving, edit, cut, heard } = opened();
  cut(true);
  saving.dispose();
  await edit("s1");
  expect(host.saved).toEqual({ state: "offline", unsent: 0 });
  expect([heard.status?.size, heard.sync?.size]).toEqual([0, 0]);
});
