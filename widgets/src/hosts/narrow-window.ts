import { ILabShell, type JupyterFrontEnd, type JupyterFrontEndPlugin } from "@jupyterlab/application";
import type { DocumentWidget } from "@jupyterlab/docregistry";
import { BoardPane } from "./document-panel.js";

/** A window narrower than this cannot show the file list beside a board. */
const NARROW = 600;

/**
 * On a phone the file list would leave the board thirty pixels: it folds away, once, when a journey comes to the front.
 * Whoever opens it again keeps it.
 */
export const narrowWindowPlugin: JupyterFrontEndPlugin<void> = {
  id: "journeys-lab:narrow-window",
  description: "Folds the file list away on a phone when a journey is opened.",
  autoStart: true,
  // another application than JupyterLab has no file list beside a document
  optional: [ILabShell],
  activate: (_: JupyterFrontEnd, shell: ILabShell | null) => {
    if (!shell) return;
    const fold = (): void => {
      const { content } = (shell.currentWidget ?? {}) as Partial<DocumentWidget>;
      if (globalThis.innerWidth >= NARROW || !(content instanceof BoardPane)) return;
      shell.currentChanged.disconnect(fold);
      void shell.restored.then(() => shell.collapseLeft());
    };
    shell.currentChanged.connect(fold);
  },
};
