import type { AnyModel } from "@anywidget/types";

type Slot = (sender: unknown, status: unknown) => void;

interface Signal {
  connect(slot: Slot): unknown;
  disconnect(slot: Slot): unknown;
}

/** A kernel's connection as JupyterLab's widget manager has it; other front ends may have none. */
interface Kernel {
  readonly statusChanged?: Signal;
  readonly disposed?: Signal;
}

const ENDS = new Set<unknown>(["dead", "terminating", "restarting", "autorestarting"]);

/**
 * Calls back when the kernel behind a widget ends, whoever ended it.
 *
 * A widget manager tells its widgets of a restart that was asked for, but not of a kernel that died, was
 * shut down, or was restarted because it had died: what one then types would reach nobody.
 */
export function whenKernelEnds(model: Pick<AnyModel, "widget_manager">, ended: () => void): () => void {
  const kernel = (model.widget_manager as { kernel?: Kernel | null } | undefined)?.kernel;
  const onStatus: Slot = (_, status) => {
    if (ENDS.has(status)) ended();
  };
  const onDisposed: Slot = () => ended();
  kernel?.statusChanged?.connect(onStatus);
  kernel?.disposed?.connect(onDisposed);
  return () => {
    kernel?.statusChanged?.disconnect(onStatus);
    kernel?.disposed?.disconnect(onDisposed);
  };
}
