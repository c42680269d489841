import type { JupyterFrontEnd, JupyterFrontEndPlugin } from "@jupyterlab/application";
import { IRenderMimeRegistry } from "@jupyterlab/rendermime";
import { MIME, OutputBoard, WIDGET_MIME } from "./output-board.js";

/** Before the widget manager's own renderer, which would show "model not found" in a saved notebook. */
const BEFORE_WIDGETS = -20;

/** Shows the map in saved outputs: without a kernel, and in notebooks nobody trusts. */
export const outputPlugin: JupyterFrontEndPlugin<void> = {
  id: "journeys-lab:output",
  description: "Shows a journey in notebook outputs.",
  autoStart: true,
  requires: [IRenderMimeRegistry],
  activate: (app: JupyterFrontEnd, rendermime: IRenderMimeRegistry) => {
    rendermime.addFactory(
      {
        safe: true,
        mimeTypes: [MIME],
        createRenderer: (options) => new OutputBoard(options, (node) => liveRenderer(app, node)),
      },
      BEFORE_WIDGETS,
    );
  },
};

interface NotebookPanel {
  node: HTMLElement;
  content?: { rendermime?: IRenderMimeRegistry };
}

/** The renderer of live widgets that belongs to the notebook this output stands in. */
function liveRenderer(app: JupyterFrontEnd, node: HTMLElement) {
  for (const panel of app.shell.widgets("main") as Iterable<NotebookPanel>) {
    const registry = panel.content?.rendermime;
    if (registry && panel.node.contains(node)) {
      return registry.getFactory(WIDGET_MIME) ? registry.createRenderer(WIDGET_MIME) : undefined;
    }
  }
  return undefined;
}
