import { afterEach, beforeEach, expect, test, vi } from "vitest";
import * as Y from "yjs";
import { RoomKeeper } from "./room-keeper.js";

const room = (clientID: number, others: number[] = []) => {
  const ydoc = new Y.Doc();
  const save = vi.fn(async () => {});
  const failed = vi.fn();
  const awareness = { clientID, getStates: () => new Map([clientID, ...others].map((id) => [id, {}])) };
  const keeper = new RoomKeeper({ ydoc, awareness }, () => ({ save }), failed);
  const edit = () => ydoc.getMap("steps").set("s1", Math.random());
  return { ydoc, save, failed, keeper, edit };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a room that never rests is still saved every two seconds", async () => {
  const { save, edit } = room(1);
  for (let step = 0; step < 100; step++) {
    edit();
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(save.mock.calls.length).toBeGreaterThanOrEqual(5);
});

test("a quiet room and a change of state ask for nothing", async () => {
  const { save, ydoc } = room(1);
  ydoc.getMap("state").set("dirty", true);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(save).not.toHaveBeenCalled();
});

test("whoever sees a save does not ask for another", async () => {
  const { save, edit, ydoc } = room(7, [1, 2]);
  edit();
  await vi.advanceTimersByTimeAsync(1600);
  expect(save).not.toHaveBeenCalled();
  ydoc.getMap("state").set("hash", "abc");
  await vi.advanceTimersByTimeAsync(10_000);
  expect(save).not.toHaveBeenCalled();
});

test("the next client asks when the first one is gone", async () => {
  const { save, edit } = room(7, [1]);
  edit();
  await vi.advanceTimersByTimeAsync(2000);
  expect(save).toHaveBeenCalledOnce();
});

test("a failed save is said, a skipped one is not", async () => {
  const { save, failed, edit } = room(1);
  save.mockRejectedValueOnce("Saving already in progress");
  edit();
  await vi.advanceTimersByTimeAsync(1600);
  expect(failed).not.toHaveBeenCalled();
  save.mockRejectedValueOnce("Saving failed");
  edit();
  await vi.advanceTimersByTimeAsync(1600);
  expect(failed).toHaveBeenCalledWith("Saving failed");
});
