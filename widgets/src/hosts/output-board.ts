import type { IRenderMime } from "@jupyterlab/rendermime-interfaces";
import { Panel } from "@lumino/widgets";
import * as Y from "yjs";
import { mountBoard } from "../board/index.js";
import { createStore } from "../document/store.js";
import { takeText } from "../document/y-mapping.js";
import { guardCellKeys } from "./cell-keys.js";
import { StaticHost } from "./static-host.js";

export const MIME = "application/vnd.journey+json";
export const WIDGET_MIME = "application/vnd.jupyter.widget-view+json";

type LiveRenderer = (node: HTMLElement) => IRenderMime.IRenderer | undefined;

/** A map in an output: painted from the saved value at once, replaced by the live one if that is there. */
export class OutputBoard extends Panel implements IRenderMime.IRenderer {
  private leave: (() => void) | undefined;
  private drawn: unknown;

  constructor(
    private readonly options: IRenderMime.IRendererOptions,
    private readonly liveRenderer: LiveRenderer,
  ) {
    super();
    this.addClass("jn-OutputBoard");
  }

  async renderModel(model: IRenderMime.IMimeModel): Promise<void> {
    const plain = model.data[this.options.mimeType];
    if (this.drawn !== undefined && this.drawn === JSON.stringify(plain)) return;
    this.drawn = JSON.stringify(plain);
    this.paint(plain);
    if (model.data[WIDGET_MIME]) requestAnimationFrame(() => void this.goLive(model));
  }

  override dispose(): void {
    this.leave?.();
    this.leave = undefined;
    super.dispose();
  }

  private paint(plain: unknown): void {
    this.leave?.();
    const ydoc = new Y.Doc();
    takeText(ydoc, JSON.stringify(plain));
    const place = document.createElement("div");
    this.node.append(place);
    const store = createStore(ydoc, { rater: "", readOnly: true });
    const host = new StaticHost(store);
    const unmount = mountBoard(place, store, host);
    const free = guardCellKeys(place);
    this.leave = () => {
      unmount();
      free();
      host.dispose();
      store.destroy();
      ydoc.destroy();
      place.remove();
    };
  }

  /** Shows the live board once it really is there; until then, and if never, the painting stays. */
  private async goLive(model: IRenderMime.IMimeModel): Promise<void> {
    const live = this.isDisposed ? undefined : this.liveRenderer(this.node);
    if (!live) return;
    live.hide();
    this.addWidget(live);
    const watching = new MutationObserver(() => {
      if (!live.node.querySelector(".jn-board")) return;
      watching.disconnect();
      this.leave?.();
      this.leave = undefined;
      live.show();
    });
    watching.observe(live.node, { childList: true, subtree: true });
    live.disposed.connect(() => watching.disconnect());
    await live.renderModel(model);
  }
}
