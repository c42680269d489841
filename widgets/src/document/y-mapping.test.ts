import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { toText } from "./canonical.js";
import type { Plain } from "./journey.js";
import { repair } from "./repair.js";
import { createStore } from "./store.js";
import { golden, goldenCases } from "./testing/golden.js";
import { QUEUE } from "./testing/queue-journey.js";
import { isBlank, readDoc, readRaw, takeText, textOf, writeDoc } from "./y-mapping.js";
import { CONTENT } from "./y-roots.js";

const textOfPlain = (plain: unknown): string => toText(repair(plain).journey);

function tree(value: unknown): unknown {
  if (value instanceof Y.Text) return { text: value.toString() };
  if (!(value instanceof Y.Map)) return { json: value };
  return { map: Object.fromEntries([...value.entries()].map(([key, part]) => [key, tree(part)])) };
}

const layout = (doc: Y.Doc): unknown => CONTENT.map((name) => tree(doc.getMap(name)));

function written(plain: unknown): Y.Doc {
  const doc = new Y.Doc();
  writeDoc(doc, plain);
  return doc;
}

describe("a journey in a shared document", () => {
  it.each(goldenCases("ylayout"))("lies as Python lays it: $name", ({ given, beside, write }) => {
    const ours = written(JSON.parse(given));
    if (process.env.GOLDEN === "write") {
      write(".browser.txt", `${Buffer.from(Y.encodeStateAsUpdate(ours)).toString("base64")}\n`);
    }
    const theirs = new Y.Doc();
    Y.applyUpdate(theirs, Buffer.from(beside(".python.txt"), "base64"));
    expect(layout(theirs)).toEqual(layout(ours));
    expect(textOf(theirs)).toBe(textOfPlain(JSON.parse(given)));
    const committed = new Y.Doc();
    Y.applyUpdate(committed, Buffer.from(beside(".browser.txt"), "base64"));
    expect(layout(committed)).toEqual(layout(ours));
  });

  it("comes out as it went in, whatever it was", () => {
    for (const { seed, given, text } of golden<{ seed: number; given: string; text: string }[]>(
      "generated.json",
    )) {
      const arrived = new Y.Doc();
      Y.applyUpdate(arrived, Y.encodeStateAsUpdate(written(JSON.parse(given))));
      expect([seed, textOf(arrived)]).toEqual([seed, text]);
    }
  });

  it("turns from one journey into any other, and back, by difference", () => {
    const all = golden<{ given: string; text: string }[]>("generated.json");
    const doc = new Y.Doc();
    for (const { given, text } of [...all, ...[...all].reverse()]) {
      writeDoc(doc, JSON.parse(given));
      expect(textOf(doc)).toBe(text);
    }
  });

  it("is not touched by writing what it already says", () => {
    const doc = written(QUEUE);
    let updates = 0;
    doc.on("update", () => {
      updates += 1;
    });
    writeDoc(doc, QUEUE);
    writeDoc(doc, readDoc(doc));
    writeDoc(doc, JSON.parse(textOf(doc)) as Plain);
    expect(updates).toBeLessThanOrEqual(1); // defaults are written out once
    writeDoc(doc, JSON.parse(textOf(doc)) as Plain);
    expect(updates).toBeLessThanOrEqual(1);
  });

  it("gives every record a text in each language, and a place for each set, so that two can meet there", () => {
    const doc = written({ meta: { languages: ["id", "en", "jv"] }, insights: { i: {} } });
    const insight = doc.getMap("insights").get("i") as Y.Map<Y.Map<unknown>>;
    expect([...(insight.get("text")?.keys() ?? [])].sort()).toEqual(["en", "id", "jv"]);
    expect(insight.get("steps")).toBeInstanceOf(Y.Map);
  });

  it("keeps others' typing when one word is replaced", () => {
    const [mine, theirs] = [written(QUEUE), new Y.Doc()];
    Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine));
    const changed = structuredClone(QUEUE) as unknown as { steps: { antre: { label: { id: string } } } };
    changed.steps.antre.label.id = "Antre di luar";
    writeDoc(mine, changed);
    changed.steps.antre.label.id = "Warga Antre";
    writeDoc(theirs, changed);
    Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs));
    const steps = readDoc(mine).steps as { antre: { label: { id: string } } };
    expect(steps.antre.label.id).toBe("Warga Antre di luar");
  });
});

describe("the text of a file and the document", () => {
  it("a text that is no journey is kept word for word, and the map below it stays", () => {
    const doc = written(QUEUE);
    const before = textOf(doc);
    const newer = '{"format": "journey", "version": 99, "later": "😀"}';
    takeText(doc, newer);
    expect([readRaw(doc), textOf(doc)]).toEqual([newer, newer]);
    takeText(doc, before);
    expect([readRaw(doc), textOf(doc)]).toEqual([null, before]);
  });

  it("an empty text empties nobody's map", () => {
    const doc = written(QUEUE);
    const before = textOf(doc);
    takeText(doc, " \n");
    expect(textOf(doc)).toBe(before);
  });

  it("a record whose place is gone stays in the document, is shown once it is back, and is not in the text", () => {
    const lost = { order: "a0", step: "hilang", label: { id: "Sisa" } };
    const given = { ...QUEUE, touchpoints: { ...QUEUE.touchpoints, lost } };
    const doc = new Y.Doc();
    takeText(doc, JSON.stringify(given));
    const store = createStore(doc, { rater: "me" });
    expect(store.repairs.map(({ code, id }) => [code, id])).toEqual([["orphan-hidden", "lost"]]);
    store.type("steps", "antre", "label", "id", "Antre lama");
    expect(store.journey.touchpoints.lost).toBeUndefined();
    expect(textOf(doc)).not.toContain("Sisa");
    expect(doc.getMap("touchpoints").has("lost")).toBe(true);
    const record = { order: "a9", phase: "datang" };
    store.run({ name: "test", plan: () => [{ op: "put", kind: "steps", id: "hilang", record }] }, undefined);
    expect(store.journey.touchpoints.lost?.step).toBe("hilang");
    expect(textOf(doc)).toContain("Sisa");
  });

  it("a fresh document is blank until something is written", () => {
    const doc = new Y.Doc();
    expect(isBlank(doc)).toBe(true);
    readDoc(doc);
    expect(Y.encodeStateAsUpdate(doc)).toEqual(Y.encodeStateAsUpdate(new Y.Doc()));
    takeText(doc, "???");
    expect(isBlank(doc)).toBe(false);
  });

  it("what a hostile peer wrote is read as something", () => {
    const doc = new Y.Doc();
    doc.getMap("steps").set("s", new Y.Array());
    doc.getMap("steps").set(
      "t",
      new Y.Map([
        ["label", new Y.Text("x")],
        ["phase", new Y.Map()],
      ]),
    );
    doc.getMap("meta").set("title", new Uint8Array(3));
    doc.getMap("scores").set("s|emotion||1||r", 10n as unknown as number);
    fc.assert(
      fc.property(fc.anything({ maxDepth: 2 }), (value) => {
        const plain = { phases: { p: { odd: JSON.parse(JSON.stringify(value) ?? "null") as unknown } } };
        expect(textOf(written(plain))).toBe(textOfPlain(plain));
      }),
      { numRuns: 100, seed: 4 },
    );
    expect(textOf(doc)).toContain('"Dipulihkan"');
  });
});
