import type { IconNode } from "lucide";
import { Check } from "lucide";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { Icon } from "../marks/icon.js";
import { useBoard } from "../state/board.js";
import type { Spot } from "../state/ui.js";
import { keepInside, stepAmong } from "./keep-inside.js";

export interface Choice {
  readonly label: string;
  readonly icon?: IconNode;
  readonly note?: string;
  /** A letter or key that chooses it while the menu is open. */
  readonly key?: string;
  readonly checked?: boolean;
  readonly bad?: boolean;
  /** Why it may not be chosen now. */
  readonly refusal?: string;
  /** Stays open after the choice. */
  readonly stays?: boolean;
  act(at: Spot): void;
}

/** Choices, lines between them, and headings. */
export type MenuItem = Choice | "line" | { readonly heading: string };

interface Props {
  readonly at: Spot;
  readonly name: string;
  readonly items: readonly MenuItem[];
  close(refocus: boolean): void;
}

/** A menu at a point of the board, kept inside it. */
export function MenuBox({ at, name, items, close }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => keepInside(box.current, at), [at]);
  useEffect(() => box.current?.querySelector<HTMLElement>("button")?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === "Escape" || event.key === "Tab") close(true);
    else if (event.key === "ArrowDown" || event.key === "ArrowUp")
      stepAmong(box.current, ".jn-choice", event.key === "ArrowDown" ? 1 : -1);
    else if (!chosenByKey(box.current, event)) return;
    event.preventDefault();
  };
  return (
    <>
      <div class="jn-veil" role="presentation" onPointerDown={() => close(false)} />
      <div
        ref={box}
        class="jn-menu jn-scroll-thin"
        role="menu"
        aria-label={name}
        onKeyDown={onKeyDown}
        tabIndex={-1}
      >
        {items.map((item, index) => (
          <Item key={index} item={item} close={close} />
        ))}
      </div>
    </>
  );
}

function Item({ item, close }: { readonly item: MenuItem; close(refocus: boolean): void }) {
  const board = useBoard();
  if (item === "line") return <hr />;
  if ("heading" in item) return <h3>{item.heading}</h3>;
  const choose = (event: MouseEvent): void => {
    const at = board.under(event.currentTarget as Element);
    if (item.refusal) {
      board.ui.set({ tip: { text: item.refusal, at }, alarm: item.refusal });
      return;
    }
    if (!item.stays) close(true);
    item.act(at);
  };
  return (
    <button
      type="button"
      class="jn-choice"
      role={item.checked === undefined ? "menuitem" : "menuitemcheckbox"}
      aria-checked={item.checked}
      aria-disabled={item.refusal ? true : undefined}
      data-bad={item.bad ? "" : undefined}
      data-key={item.key}
      onClick={choose}
      onMouseEnter={(event) => event.currentTarget.focus()}
    >
      {item.icon && <Icon of={item.icon} size={15} />}
      <span>{item.label}</span>
      {item.note && <small>{item.note}</small>}
      {item.key && <kbd>{item.key}</kbd>}
      {item.checked !== undefined && (
        <span class="jn-tick-mark">{item.checked && <Icon of={Check} size={14} />}</span>
      )}
    </button>
  );
}

function chosenByKey(box: HTMLElement | null, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const wish = event.key === "Delete" ? "del" : event.key.toLowerCase();
  const choices = [...(box?.querySelectorAll<HTMLElement>("[data-key]") ?? [])];
  const chosen = choices.find((choice) => choice.dataset.key?.toLowerCase() === wish);
  if (wish === "enter") return false;
  chosen?.click();
  return chosen !== undefined;
}
