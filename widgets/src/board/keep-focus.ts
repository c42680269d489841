import { useLayoutEffect, useRef } from "preact/hooks";
import { type Board, useUi } from "./state/board.js";
import { holdsFocus, isElsewhere } from "./state/focus.js";

/** Back from a scoring round, the focus goes to where it was on the map; else to the bar of the round, or to the map's first stop. */
export function useMapFocus(board: Board): void {
  const isMap = useUi((state) => state.scoring === null);
  const was = useRef(isMap);
  useLayoutEffect(() => {
    const isBack = isMap && !was.current;
    was.current = isMap;
    const { root } = board;
    if (!isBack || !root || holdsFocus(root) || isElsewhere(root)) return;
    const { focus } = board.ui.value;
    if (focus && board.elementAt(focus)) board.focusOn(focus);
    else root.querySelector<HTMLElement>(STOPS)?.focus();
  }, [board, isMap]);
}

const STOPS = ".jn-round-bar button, .jn-grid [tabindex='0'], .jn-stack-top button";
