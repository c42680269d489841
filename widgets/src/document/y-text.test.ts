import fc from "fast-check";
import { expect, it } from "vitest";
import * as Y from "yjs";
import { retype } from "./y-text.js";

function shared(text: string): Y.Text {
  const held = new Y.Doc().getText("t");
  held.insert(0, text);
  return held;
}

it("says what was wanted, in any script", () => {
  const texts = fc
    .array(fc.constantFrom("a", "b", "😀", "😁", "é", "\ud83d\ude02"))
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const text = shared(before);
      retype(text, after);
      expect(text.toString()).toBe(after);
      expect(/\p{Surrogate}/u.test(text.toString())).toBe(false);
    }),
    { numRuns: 500, seed: 3 },
  );
});

it("never cuts a pair that begins or ends alike", () => {
  const text = shared("x😀y");
  const removed: unknown[] = [];
  text.observe((event) => removed.push(...event.changes.delta.map(({ delete: n }) => n ?? 0)));
  retype(text, "x😁y");
  expect(removed).toContain(2);
  expect(removed).not.toContain(1);
});

it("two who type at both ends keep both words", () => {
  const [mine, theirs] = [new Y.Doc(), new Y.Doc()];
  mine.getText("t").insert(0, "antre di loket");
  Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine));
  retype(mine.getText("t"), "Warga antre di loket");
  retype(theirs.getText("t"), "antre di loket lama");
  Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine));
  expect(theirs.getText("t").toString()).toBe("Warga antre di loket lama");
});
