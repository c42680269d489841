import { afterEach, beforeEach, expect, test, vi } from "vitest";
import * as Y from "yjs";
import { UpdateBatch } from "./update-batch.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pair = () => {
  const mine = new Y.Doc();
  const theirs = new Y.Doc();
  const send = vi.fn((update: Uint8Array) => Y.applyUpdate(theirs, update));
  const batch = new UpdateBatch(send);
  mine.on("update", (update: Uint8Array) => batch.push(update));
  return { mine, theirs, send, batch };
};

test("the first edit leaves at once", () => {
  const { mine, theirs } = pair();
  mine.getMap("meta").set("title", "KTP");
  expect(theirs.getMap("meta").get("title")).toBe("KTP");
});

test("a burst of typing is at most two updates a second and loses no letter", async () => {
  const { mine, theirs, send } = pair();
  const text = mine.getText("t");
  for (let letter = 0; letter < 100; letter++) {
    text.insert(letter, "a");
    await vi.advanceTimersByTimeAsync(20);
  }
  await vi.advanceTimersByTimeAsync(500);
  expect(theirs.getText("t").length).toBe(100);
  expect(send.mock.calls.length).toBeLessThanOrEqual(6);
});

test("leaving sends what still waits", () => {
  const { mine, theirs, batch } = pair();
  mine.getMap("m").set("a", 1);
  mine.getMap("m").set("b", 2);
  batch.dispose();
  expect(theirs.getMap("m").get("b")).toBe(2);
});
