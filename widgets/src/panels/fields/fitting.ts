import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/** Lets a text box be as high as its text. */
export function useFitting(box: RefObject<HTMLTextAreaElement>, text: string): void {
  useLayoutEffect(() => {
    const area = box.current;
    if (!area) return;
    area.style.height = "0";
    area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
  }, [text, box]);
}
