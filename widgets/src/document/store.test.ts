import { describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import type { Command, Edit } from "./edit.js";
import { Refusal } from "./edit.js";
import { createStore, type Store } from "./store.js";
import { QUEUE } from "./testing/queue-journey.js";
import { takeText, textOf, writeDoc } from "./y-mapping.js";

const edit: Command<readonly Edit[] | Refusal> = { name: "test", plan: (_, plan) => plan };
const wait = (minutes: number): Edit => ({
  op: "set",
  kind: "steps",
  id: "antre",
  field: "waiting",
  value: minutes,
});

function open(options: Partial<Parameters<typeof createStore>[1]> = {}): { doc: Y.Doc; store: Store } {
  const doc = new Y.Doc();
  writeDoc(doc, QUEUE);
  return { doc, store: createStore(doc, { rater: "me", ...options }) };
}

/** Another person's document, kept in step by hand. */
function peer(doc: Y.Doc): { store: Store; send: () => void; fetch: () => void } {
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  return {
    store: createStore(other, { rater: "they" }),
    send: () => Y.applyUpdate(doc, Y.encodeStateAsUpdate(other), "room"),
    fetch: () => Y.applyUpdate(other, Y.encodeStateAsUpdate(doc), "room"),
  };
}

describe("a store", () => {
  it("acts in one undo step, and tells after each change", () => {
    const { store } = open();
    const told = vi.fn();
    store.subscribe(told);
    expect(store.run(edit, [wait(1), { ...wait(2), id: "rekam" }])).toBeNull();
    expect(told).toHaveBeenCalledTimes(1);
    expect([store.journey.steps.antre?.waiting, store.journey.steps.rekam?.waiting]).toEqual([1, 2]);
    store.run(edit, [wait(9)]);
    expect(store.undo()).toBe(true);
    expect(store.journey.steps.antre?.waiting).toBe(1);
    expect(store.undo()).toBe(true);
    expect(store.journey.steps.antre?.waiting).toBe(40);
    expect([store.canUndo, store.undo()]).toEqual([false, false]);
    store.redo();
    expect([store.journey.steps.antre?.waiting, store.canRedo]).toEqual([1, true]);
  });

  it("says yes or no to undo by the time listeners are told", () => {
    const { store } = open();
    const seen: boolean[] = [];
    store.subscribe(() => seen.push(store.canUndo));
    store.run(edit, [wait(1)]);
    store.undo();
    expect(seen).toEqual([true, false]);
  });

  it("changes nothing when it refuses, and says why", () => {
    const { doc, store } = open();
    const before = textOf(doc);
    expect(store.run(edit, new Refusal("command.gone"))).toEqual(new Refusal("command.gone"));
    expect([textOf(doc), store.canUndo]).toEqual([before, false]);
  });

  it("keeps the identity of what did not change", () => {
    const { store } = open();
    const before = store.journey;
    expect(store.journey).toBe(before);
    store.run(edit, [wait(1)]);
    expect(store.journey).not.toBe(before);
    expect(store.journey.steps.antre).not.toBe(before.steps.antre);
    expect(store.journey.steps.rekam).toBe(before.steps.rekam);
    expect(store.journey.phases).toBe(before.phases);
    expect(store.journey.meta).toBe(before.meta);
  });

  it("stops telling those who no longer listen", () => {
    const { store } = open();
    const told = vi.fn();
    store.subscribe(told)();
    store.run(edit, [wait(1)]);
    const { store: other } = open();
    other.subscribe(told);
    other.destroy();
    expect(told).not.toHaveBeenCalled();
  });

  it("a map that is only read takes no edit, however it is asked", () => {
    const { doc, store } = open({ readOnly: true });
    const before = textOf(doc);
    expect(store.plan(edit, [wait(1)])).toEqual(new Refusal("command.read-only"));
    expect(store.run(edit, [wait(1)])).toEqual(new Refusal("command.read-only"));
    expect(store.type("steps", "antre", "label", "id", "x")).toBe("refused");
    expect([store.undo(), store.redo(), textOf(doc)]).toEqual([false, false, before]);
  });

  it("a text that cannot be read makes it read-only until it can", () => {
    const { doc, store } = open();
    const told = vi.fn();
    store.subscribe(told);
    const before = textOf(doc);
    takeText(doc, '{"format":"journey","version":9}');
    expect([store.unreadable, store.readOnly]).toEqual(['{"format":"journey","version":9}', true]);
    expect(told).toHaveBeenCalled();
    takeText(doc, before);
    expect([store.unreadable, store.readOnly]).toEqual([null, false]);
  });

  it("a host's own undo manager is used, and outlives the store", () => {
    const doc = new Y.Doc();
    writeDoc(doc, QUEUE);
    const undoManager = new Y.UndoManager([], { doc, trackedOrigins: new Set() });
    const store = createStore(doc, { rater: "me", undoManager });
    store.run(edit, [wait(1)]);
    expect(undoManager.canUndo()).toBe(true);
    store.destroy();
    undoManager.undo();
    expect(textOf(doc)).toContain('"waiting": 40');
  });
});

describe("typing", () => {
  it("is one undo step a session, whatever another does meanwhile", () => {
    const { doc, store } = open();
    const they = peer(doc);
    for (const text of ["Antre l", "Antre la", "Antre lama"]) {
      store.type("steps", "antre", "label", "id", text);
      they.store.type("steps", "rekam", "label", "id", `${text}!`);
      they.send();
    }
    store.endSession();
    store.type("steps", "antre", "label", "id", "Antre lama sekali");
    store.undo();
    expect(store.journey.steps.antre?.label?.id).toBe("Antre lama");
    store.undo();
    expect(store.journey.steps.antre?.label?.id).toBe("Antre");
    expect(store.journey.steps.rekam?.label?.id).toBe("Antre lama!");
  });

  it("in another field is another step, and so is a command in between", () => {
    const { store } = open();
    store.type("steps", "antre", "label", "id", "A");
    store.type("steps", "antre", "label", "en", "B");
    store.run(edit, [wait(1)]);
    store.undo();
    store.undo();
    expect(store.journey.steps.antre).toMatchObject({ waiting: 40, label: { id: "A", en: "Queue" } });
  });

  it("fills a text that was empty, and the head's", () => {
    const { store } = open();
    store.type("steps", "rekam", "description", "en", "They take your photo");
    store.type("meta", "", "goal", "id", "Punya KTP");
    expect(store.journey.steps.rekam?.description).toEqual({ en: "They take your photo" });
    expect(store.journey.meta.goal).toEqual({ id: "Punya KTP" });
    store.type("steps", "rekam", "label", "jv", "Ngrekam");
    expect(store.journey.steps.rekam?.label?.jv).toBe("Ngrekam");
  });

  it("brings back what another removed, with what was typed", () => {
    const { doc, store } = open();
    const they = peer(doc);
    store.type("cards", "lama", "text", "id", "Kok lama sekali");
    they.fetch();
    they.store.run(edit, [{ op: "remove", kind: "cards", id: "lama" }]);
    they.send();
    expect(store.journey.cards.lama).toBeUndefined();
    expect(store.type("cards", "lama", "text", "id", "Kok lama sekali?")).toBe("restored");
    expect(store.journey.cards.lama).toMatchObject({ lane: "pikiran", text: { id: "Kok lama sekali?" } });
    they.fetch();
    they.store.undo();
    they.send();
    expect(store.journey.cards.lama?.text?.id).toBe("Kok lama sekali?");
  });

  it("into what was never there is refused", () => {
    const { store } = open();
    expect(store.type("cards", "gone", "text", "id", "x")).toBe("refused");
    expect(store.type("scores", "p1|severity||1||r1", "value", "id", "x")).toBe("refused");
  });
});

describe("what the repair shows", () => {
  const stray = { meta: {}, steps: { s: { phase: "gone", label: "teks" } } };

  function openStray(): { doc: Y.Doc; store: Store } {
    const doc = new Y.Doc();
    writeDoc(doc, stray);
    return { doc, store: createStore(doc, { rater: "me" }) };
  }

  it("is told, and not written by looking", () => {
    const { doc, store } = openStray();
    expect(store.repairs.map(({ code }) => code)).toEqual(["text-not-words", "adopted"]);
    expect(store.journey.steps.s?.phase).toBe("recovered-phases");
    expect(doc.getMap("phases").size).toBe(0);
  });

  it("is written once a person works on it", () => {
    const { doc, store } = openStray();
    store.type("phases", "recovered-phases", "label", "id", "Lain-lain");
    expect(doc.getMap("phases").has("recovered-phases")).toBe(true);
    expect(store.journey.phases["recovered-phases"]?.label).toEqual({ id: "Lain-lain", en: "Recovered" });
    store.type("steps", "s", "label", "en", "text");
    expect(store.journey.steps.s?.label).toEqual({ id: "teks", en: "text" });
  });

  it("keeps its identity while something else changes", () => {
    const { store } = openStray();
    const before = store.journey;
    store.run(edit, [{ op: "put", kind: "phases", id: "p", record: { label: { id: "Loket" } } }]);
    expect(store.journey.steps).toBe(before.steps);
    expect(store.journey.phases["recovered-phases"]).toBe(before.phases["recovered-phases"]);
  });

  it("holds a step that is put there", () => {
    const { doc, store } = openStray();
    store.run(edit, [{ op: "put", kind: "steps", id: "t", record: { phase: "recovered-phases" } }]);
    expect(doc.getMap("phases").has("recovered-phases")).toBe(true);
    expect(store.repairs.map(({ id }) => id)).not.toContain("t");
  });
});
