// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { whenLeaving } from "./leaving.js";

const page = () => {
  const board = document.createElement("div");
  const field = document.createElement("input");
  const cell = document.createElement("input");
  board.append(field);
  document.body.replaceChildren(board, cell);
  const leave = vi.fn();
  return { field, cell, leave, stop: whenLeaving(board, leave) };
};
const press = (at: HTMLElement, key: string, ctrlKey = false) =>
  at.dispatchEvent(new KeyboardEvent("keydown", { key, ctrlKey, bubbles: true }));

test("typing on the board is no leaving; running a cell, saving and moving on are", () => {
  vi.useFakeTimers();
  const { field, cell, leave, stop } = page();
  field.focus();
  press(field, "a");
  press(field, "z", true);
  expect(leave).not.toHaveBeenCalled();
  press(field, "s", true);
  expect(leave).toHaveBeenCalledTimes(1);
  cell.focus();
  vi.runAllTimers();
  expect(leave).toHaveBeenCalledTimes(2);
  press(cell, "Enter", true);
  cell.dispatchEvent(new MouseEvent("pointerdown", { bubbles: true }));
  expect(leave).toHaveBeenCalledTimes(4);
  stop();
  press(cell, "Enter");
  expect(leave).toHaveBeenCalledTimes(4);
  vi.useRealTimers();
});
