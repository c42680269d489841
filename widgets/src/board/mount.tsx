import { render } from "preact";
import type { Store } from "../document/store.js";
import { dress } from "../theme/sheet.js";
import { App } from "./app.js";
import type { Host } from "./host.js";
import { Board } from "./state/board.js";
import { newUi } from "./state/ui.js";

/** Shows a journey in an element and lets hands change it; returns how to take it away again. */
export function mountBoard(element: HTMLElement, store: Store, host: Host): () => void {
  dress(element);
  const board = new Board(store, host, newUi(host.language, host.kind !== "document"));
  render(<App board={board} />, element);
  return () => {
    store.endSession();
    render(null, element);
  };
}
