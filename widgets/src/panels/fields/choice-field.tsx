import { Check, ChevronDown } from "lucide";
import { staysInText } from "../../board/hands/typing.js";
import { Icon } from "../../board/marks/icon.js";
import { useBoard } from "../../board/state/board.js";

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface Props {
  readonly name: string;
  readonly value: string;
  readonly options: readonly Option[];
  pick(value: string): void;
}

/** One of a few values. */
export function ChoiceBox({ name, value, options, pick }: Props) {
  const board = useBoard();
  return (
    <span class="jn-pick">
      <select
        aria-label={name}
        value={value}
        disabled={!board.canEdit}
        data-blank={value === "" ? "" : undefined}
        onChange={(event) => pick(event.currentTarget.value)}
        onKeyDown={(event) => event.key !== "Escape" && staysInText(event) && event.stopPropagation()}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon of={ChevronDown} size={12} />
    </span>
  );
}

export function ChoiceField(props: Props) {
  return (
    <div class="jn-field">
      <span>{props.name}</span>
      <ChoiceBox {...props} />
    </div>
  );
}

interface TickProps {
  readonly name: string;
  readonly on: boolean;
  flip(): void;
}

/** Yes or no. */
export function Tick({ name, on, flip }: TickProps) {
  return (
    <button type="button" class="jn-tick" role="checkbox" aria-checked={on} onClick={flip}>
      <i>
        <Icon of={Check} size={12} />
      </i>
      <span>{name}</span>
    </button>
  );
}
