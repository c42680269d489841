import type { Board } from "../state/board.js";

const AFTER = 500;

/** Shows the words of `data-tip` when the pointer rests on an element, and where a text is cut off. */
export function watchTips(board: Board, root: HTMLElement): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown = "";
  const hide = (): void => {
    clearTimeout(timer);
    if (shown && board.ui.value.tip?.text === shown) board.ui.set({ tip: null });
    shown = "";
  };
  const onOver = (event: PointerEvent): void => {
    hide();
    if (event.pointerType === "touch" || board.ui.value.drag) return;
    const element = (event.target as Element).closest<HTMLElement>("[data-tip], .jn-text, .jn-clip");
    const words = element && wordsOf(element);
    if (!element || !words) return;
    timer = setTimeout(() => {
      shown = words;
      board.ui.set({ tip: { text: words, at: board.under(element) } });
    }, AFTER);
  };
  root.addEventListener("pointerover", onOver);
  root.addEventListener("pointerleave", hide);
  root.addEventListener("pointerdown", hide);
  return () => {
    hide();
    root.removeEventListener("pointerover", onOver);
    root.removeEventListener("pointerleave", hide);
    root.removeEventListener("pointerdown", hide);
  };
}

function wordsOf(element: HTMLElement): string {
  if (element.dataset.tip) return element.dataset.tip;
  const cut =
    element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;
  return cut ? (element.textContent ?? "") : "";
}
