import { expect, test, vi } from "vitest";
import * as Y from "yjs";
import { syncWith } from "./comm-sync.js";

/** Two ends of a comm. */
const ends = (mine: Y.Doc, theirs: Y.Doc) => {
  const heard: Uint8Array[] = [];
  const here = syncWith(mine, (bytes) => there.receive(bytes));
  const there = syncWith(theirs, (bytes) => {
    heard.push(bytes);
    here.receive(bytes);
  });
  return { here, there, heard };
};

test("an empty view gets what the kernel has, and both then stay equal", () => {
  vi.useFakeTimers();
  const view = new Y.Doc();
  const kernel = new Y.Doc();
  kernel.getMap("meta").set("language", "id");
  const { here } = ends(view, kernel);
  here.start();
  expect(view.getMap("meta").get("language")).toBe("id");
  view.getMap("steps").set("s1", "mine");
  kernel.getMap("steps").set("s2", "theirs");
  vi.advanceTimersByTime(1000);
  expect(view.getMap("steps").toJSON()).toEqual({ s1: "mine", s2: "theirs" });
  expect(kernel.getMap("steps").toJSON()).toEqual({ s1: "mine", s2: "theirs" });
  vi.useRealTimers();
});

test("what came from the kernel is not sent back to it", () => {
  const view = new Y.Doc();
  const send = vi.fn();
  const { receive } = syncWith(view, send);
  const kernel = new Y.Doc();
  const sent: Uint8Array[] = [];
  syncWith(kernel, (bytes) => sent.push(bytes));
  kernel.getMap("steps").set("s1", "x");
  for (const bytes of sent) receive(bytes);
  expect(view.getMap("steps").get("s1")).toBe("x");
  expect(send).not.toHaveBeenCalled();
});

test("messages of another kind are left alone", () => {
  const { receive } = syncWith(new Y.Doc(), () => {});
  expect(() => receive(new Uint8Array([1, 2, 3]))).not.toThrow();
});
