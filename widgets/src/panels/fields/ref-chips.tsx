import { Plus, X } from "lucide";
import type { ComponentChildren } from "preact";
import { Icon } from "../../board/marks/icon.js";
import { useBoard } from "../../board/state/board.js";
import type { Option } from "./choice-field.js";

interface Props {
  readonly name: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  mark?(value: string): ComponentChildren;
  flip(value: string, on: boolean): void;
}

/** A set of records as chips: take one off, put one on. */
export function RefChips({ name, options, chosen, mark, flip }: Props) {
  const board = useBoard();
  const rest = options.filter(({ value }) => value && !chosen.includes(value));
  const picked = options.filter(({ value }) => chosen.includes(value));
  return (
    <div class="jn-chips" role="group" aria-label={name}>
      {picked.map(({ value, label }) => (
        <span key={value} class="jn-chip">
          {mark?.(value)}
          <span>{label}</span>
          {board.canEdit && (
            <button
              type="button"
              class="jn-chip-x"
              aria-label={board.say("board.take-off", { label })}
              onClick={() => flip(value, false)}
            >
              <Icon of={X} size={11} />
            </button>
          )}
        </span>
      ))}
      {board.canEdit && rest.length > 0 && (
        <span class="jn-chip jn-chip-add">
          <Icon of={Plus} size={12} />
          <span>{name}</span>
          <select
            aria-label={board.say("board.put-on", { label: name })}
            value=""
            onChange={(event) => flip(event.currentTarget.value, true)}
          >
            <option value="" />
            {rest.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </span>
      )}
    </div>
  );
}
