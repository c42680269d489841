import type { Host } from "../board/host.js";
import { textIn } from "../document/journey.js";
import type { Store } from "../document/store.js";

export function mountBoard(element: HTMLElement, store: Store, host: Host): () => void {
  const paint = (): void => {
    const title = document.createElement("h1");
    title.textContent = textIn(store.journey.meta.title, host.language);
    const steps = document.createElement("ol");
    for (const step of Object.values(store.journey.steps)) {
      const item = document.createElement("li");
      item.tabIndex = 0;
      item.textContent = textIn(step.label, host.language);
      steps.append(item);
    }
    element.replaceChildren(title, steps);
  };
  paint();
  const stop = store.subscribe(paint);
  return () => {
    stop();
    element.replaceChildren();
  };
}
