import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import type { Command, Edit } from "./edit.js";
import { createStore, type Store } from "./store.js";
import { QUEUE } from "./testing/queue-journey.js";
import { writeDoc } from "./y-mapping.js";

const edit: Command<readonly Edit[]> = { name: "test", plan: (_, plan) => plan };

function open(): { doc: Y.Doc; store: Store } {
  const doc = new Y.Doc();
  writeDoc(doc, QUEUE);
  return { doc, store: createStore(doc, { rater: "me" }) };
}

/** Another person's document, kept in step by hand. */
function peer(doc: Y.Doc): { store: Store; send: () => void } {
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  return {
    store: createStore(other, { rater: "they" }),
    send: () => Y.applyUpdate(doc, Y.encodeStateAsUpdate(other), "room"),
  };
}

describe("undo and others", () => {
  it("a step I made stays when another works in it, and goes when nobody did", () => {
    for (const works of [true, false]) {
      const { doc, store } = open();
      store.run(edit, [{ op: "put", kind: "steps", id: "x", record: { order: "a5", phase: "datang" } }]);
      const they = peer(doc);
      if (works) they.store.type("steps", "x", "label", "id", "Kata mereka");
      they.send();
      expect(store.undo()).toBe(works === false);
      expect(store.journey.steps.x?.label?.id).toBe(works ? "Kata mereka" : undefined);
      expect("x" in store.journey.steps).toBe(works);
    }
  });

  it("a phase I made stays when another put a step into it", () => {
    const { doc, store } = open();
    store.run(edit, [{ op: "put", kind: "phases", id: "x", record: { order: "a5" } }]);
    const they = peer(doc);
    they.store.run(edit, [{ op: "put", kind: "steps", id: "y", record: { phase: "x" } }]);
    they.send();
    store.undo();
    expect(store.journey.steps.y?.phase).toBe("x");
  });

  it("a step brought back stays when another works in what hangs on it, though I do the removal again", () => {
    const { doc, store } = open();
    store.run(edit, [
      { op: "remove", kind: "steps", id: "antre" },
      { op: "remove", kind: "touchpoints", id: "sapa" },
      { op: "remove", kind: "touchpoints", id: "isi" },
    ]);
    store.undo();
    const they = peer(doc);
    they.store.type("touchpoints", "sapa", "label", "id", "Sapaan mereka");
    they.send();
    store.redo();
    expect(store.journey.touchpoints.sapa).toMatchObject({ step: "antre", label: { id: "Sapaan mereka" } });
    expect(store.journey.touchpoints.isi).toBeUndefined();
  });

  it("nothing goes back to a place that another has removed since, where nobody would see it", () => {
    const { doc, store } = open();
    store.run(edit, [{ op: "set", kind: "touchpoints", id: "sapa", field: "step", value: "rekam" }]);
    const they = peer(doc);
    they.store.type("touchpoints", "sapa", "label", "id", "Sapaan mereka");
    they.store.run(edit, [{ op: "remove", kind: "steps", id: "antre" }]);
    they.send();
    store.undo();
    expect(store.journey.touchpoints.sapa).toMatchObject({ step: "rekam", label: { id: "Sapaan mereka" } });
    store.redo();
    expect(store.journey.touchpoints.sapa).toMatchObject({ step: "rekam", label: { id: "Sapaan mereka" } });
  });

  it("what I typed into another's text goes, theirs stays", () => {
    const { doc, store } = open();
    store.type("steps", "antre", "label", "id", "Antre lama");
    const they = peer(doc);
    they.store.type("steps", "antre", "label", "id", "Warga Antre lama");
    they.send();
    store.undo();
    expect(store.journey.steps.antre?.label?.id).toBe("Warga Antre");
  });

  it("what another loaded is never undone", () => {
    const { doc, store } = open();
    peer(doc).send();
    expect([store.canUndo, store.undo()]).toEqual([false, false]);
  });
});
