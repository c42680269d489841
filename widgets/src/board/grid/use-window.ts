import type { RefObject } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { useUi } from "../state/board.js";
import { windowOf } from "./geometry.js";
import type { Layout } from "./layout.js";

/** From this many columns on, only those near the eye are drawn. */
const MANY = 30;

/** Which columns to draw: first, last, and one more that holds the focus. */
export interface Range {
  readonly first: number;
  readonly last: number;
  readonly also: number;
}

/** The columns near the eye, as one scrolls. */
export function useWindow(scroll: RefObject<HTMLElement>, layout: Layout): Range {
  const starts = useMemo(() => layout.columns.map(({ x }) => x - layout.header), [layout]);
  const many = layout.columns.length > MANY;
  const [[first, last], setRange] = useState<readonly [number, number]>([0, MANY]);
  const focused = useUi((state) => state.editing?.place.step ?? state.focus?.step ?? "");
  useEffect(() => {
    const element = scroll.current;
    if (!element || !many) return;
    const look = (): void => {
      const seen = windowOf(
        starts,
        element.scrollLeft,
        element.scrollLeft + element.clientWidth - layout.header,
      );
      setRange((now) => (now[0] === seen[0] && now[1] === seen[1] ? now : seen));
    };
    look();
    element.addEventListener("scroll", look, { passive: true });
    return () => element.removeEventListener("scroll", look);
  }, [scroll, starts, many, layout.header]);
  const also = layout.columns.findIndex((column) => column.kind === "step" && column.step.id === focused);
  return useMemo(
    () => (many ? { first, last, also } : { first: 0, last: layout.columns.length, also: -1 }),
    [many, first, last, also, layout.columns.length],
  );
}

export function isDrawn({ first, last, also }: Range, index: number): boolean {
  return (index >= first && index <= last) || index === also;
}
