import type { JupyterFrontEnd, JupyterFrontEndPlugin } from "@jupyterlab/application";
import { IRenderMimeRegistry } from "@jupyterlab/rendermime";
import { name, shrink } from "./picture-output.js";

const SVG = "image/svg+xml";
const USUAL_RANK = 80;

/** Lets whoever cannot see a picture hear what it says, and shrinks ours to the width of the cell. */
export const picturePlugin: JupyterFrontEndPlugin<void> = {
  id: "journeys-lab:picture",
  description: "Gives pictures in outputs their words and their width.",
  autoStart: true,
  requires: [IRenderMimeRegistry],
  activate: (_: JupyterFrontEnd, rendermime: IRenderMimeRegistry) => {
    const before = rendermime.getFactory(SVG);
    if (!before) return;
    rendermime.addFactory(
      {
        ...before,
        mimeTypes: [SVG],
        createRenderer: (options) => {
          const renderer = before.createRenderer(options);
          const render = renderer.renderModel.bind(renderer);
          renderer.renderModel = async (model) => {
            await render(model);
            const source = String(model.data[SVG] ?? "");
            for (const image of renderer.node.querySelectorAll("img")) {
              name(image, source);
              shrink(image, source);
            }
          };
          return renderer;
        },
      },
      before.defaultRank ?? USUAL_RANK,
    );
  },
};
