import { expect, test, vi } from "vitest";
import { whenKernelEnds } from "./kernel-life.js";

function signal() {
  const slots = new Set<(sender: unknown, told: unknown) => void>();
  return {
    connect: (slot: (sender: unknown, told: unknown) => void) => slots.add(slot),
    disconnect: (slot: (sender: unknown, told: unknown) => void) => slots.delete(slot),
    emit: (told: unknown) => {
      for (const slot of slots) slot(null, told);
    },
    slots,
  };
}

test("a kernel that dies, is shut down or restarts by itself is told of; one that works is not", () => {
  const kernel = { statusChanged: signal(), disposed: signal() };
  const ended = vi.fn();
  const still = whenKernelEnds({ widget_manager: { kernel } } as never, ended);
  for (const status of ["busy", "idle", "starting"]) kernel.statusChanged.emit(status);
  expect(ended).not.toHaveBeenCalled();
  for (const status of ["dead", "autorestarting", "terminating"]) kernel.statusChanged.emit(status);
  kernel.disposed.emit(undefined);
  expect(ended).toHaveBeenCalledTimes(4);
  still();
  expect(kernel.statusChanged.slots.size + kernel.disposed.slots.size).toBe(0);
});

test("a front end whose widgets know no kernel is left alone", () => {
  expect(() => whenKernelEnds({ widget_manager: undefined } as never, () => {})()).not.toThrow();
});
