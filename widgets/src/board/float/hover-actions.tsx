import { ChevronsDownUp, MoreHorizontal } from "lucide";
import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import { togglePhase } from "../hands/folding.js";
import { openItemMenu } from "../hands/opening.js";
import { placeOf } from "../hands/place-of.js";
import { Icon } from "../marks/icon.js";
import { useBoard, useUi } from "../state/board.js";
import { PHASES, type Place, STEPS } from "../state/place.js";

interface Hovered {
  readonly place: Place;
  readonly right: number;
  readonly top: number;
}

/** What can be done with the card, step or phase under the pointer: one set of buttons for all of them. */
export function HoverActions({ sheet }: { readonly sheet: RefObject<HTMLElement> }) {
  const board = useBoard();
  const hovered = useHovered(sheet);
  const busy = useUi((state) => state.drag !== null || state.editing !== null || state.adjusting !== null);
  if (!hovered || busy) return null;
  const { place, right, top } = hovered;
  const phase = place.lane === PHASES;
  return (
    <div
      class="jn-hover"
      data-on={phase ? "phase" : place.lane === STEPS ? "step" : undefined}
      style={{ left: `${right}px`, top: `${top}px` }}
      aria-hidden="true"
    >
      {phase && (
        <button
          type="button"
          tabIndex={-1}
          data-tip={board.say("board.fold")}
          onClick={() => togglePhase(board, place.step)}
        >
          <Icon of={ChevronsDownUp} size={13} />
        </button>
      )}
      <button
        type="button"
        tabIndex={-1}
        data-tip={board.say("board.more")}
        onClick={(event) => openItemMenu(board, place, board.under(event.currentTarget))}
      >
        <Icon of={MoreHorizontal} size={14} />
      </button>
    </div>
  );
}

/** What the pointer is over. */
function useHovered(sheet: RefObject<HTMLElement>): Hovered | null {
  const [hovered, setHovered] = useState<Hovered | null>(null);
  // columns that move leave the place of the buttons behind
  const inner = useUi((state) => state.size.inner);
  useEffect(() => setHovered(null), [inner]);
  useEffect(() => {
    const element = sheet.current;
    if (!element) return undefined;
    const over = (event: PointerEvent): void => {
      const target = event.target as Element;
      if (event.pointerType === "touch" || target.closest(".jn-hover")) return;
      setHovered(hoveredAt(element, target));
    };
    const leave = (): void => setHovered(null);
    element.addEventListener("pointerover", over);
    element.addEventListener("pointerleave", leave);
    return () => {
      element.removeEventListener("pointerover", over);
      element.removeEventListener("pointerleave", leave);
    };
  }, [sheet]);
  return hovered;
}

/** The card, step or phase at an element, and its top right corner on the sheet. */
function hoveredAt(sheet: HTMLElement, target: Element): Hovered | null {
  const item = target.closest<HTMLElement>(
    ".jn-card[data-place], .jn-step[data-place], .jn-phase[data-place]:not([data-folded])",
  );
  const place = placeOf(item);
  if (!item || !place) return null;
  const box = item.getBoundingClientRect();
  const from = sheet.getBoundingClientRect();
  return { place, right: box.right - from.left, top: box.top - from.top };
}
