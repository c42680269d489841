import { base } from "./css/base.js";
import { bits } from "./css/bits.js";
import { cards } from "./css/cards.js";
import { curve } from "./css/curve.js";
import { float } from "./css/float.js";
import { grid } from "./css/grid.js";
import { metrics } from "./css/metrics.js";
import { modes } from "./css/modes.js";
import { panel } from "./css/panel.js";
import { recovery } from "./css/recovery.js";
import { rounds } from "./css/rounds.js";
import { start } from "./css/start.js";
import { strip } from "./css/strip.js";
import { toolbar } from "./css/toolbar.js";
import { variables } from "./tokens.js";

/** All the board's styles; every rule stands under .jn-board. */
export function sheet(): string {
  return [
    variables(),
    base,
    toolbar,
    grid,
    cards,
    curve,
    panel,
    strip,
    float,
    start,
    bits,
    recovery,
    rounds,
    metrics,
    modes,
  ].join("\n");
}

const NAME = "jn-sheet";

/** Puts the styles once into the document, or the shadow, that holds an element. */
export function dress(element: Element): void {
  const root = element.getRootNode();
  const home = root instanceof ShadowRoot ? root : element.ownerDocument.head;
  if (home.querySelector(`style[data-${NAME}]`)) return;
  const style = element.ownerDocument.createElement("style");
  style.setAttribute(`data-${NAME}`, "");
  style.textContent = sheet();
  home.append(style);
}
