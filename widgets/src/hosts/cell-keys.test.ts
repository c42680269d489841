import { expect, test } from "vitest";
import { isForBoard } from "./cell-keys.js";

const key = (name: string, held: Partial<KeyboardEvent> = {}) =>
  isForBoard({
    key: name,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...held,
  } as KeyboardEvent);

test("bare and shifted keys stay on the board, so D D deletes no cell", () => {
  for (const name of ["d", "0", "a", "x", "Enter", "Escape", "ArrowUp", "Delete"])
    expect(key(name)).toBe(true);
  expect(key("Enter", { shiftKey: true })).toBe(true);
});

test("the board's own chords stay on the board", () => {
  expect(key("z", { ctrlKey: true })).toBe(true);
  expect(key("Z", { metaKey: true, shiftKey: true })).toBe(true);
  expect(key("ArrowLeft", { altKey: true })).toBe(true);
  expect(key("p", { ctrlKey: true, altKey: true })).toBe(true);
});

test("saving, the palette and running the cell go to the host", () => {
  expect(key("s", { ctrlKey: true })).toBe(false);
  expect(key("C", { ctrlKey: true, shiftKey: true })).toBe(false);
  expect(key("Enter", { ctrlKey: true })).toBe(false);
  expect(key("w", { altKey: true })).toBe(false);
});
