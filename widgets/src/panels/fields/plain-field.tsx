import { useState } from "preact/hooks";
import { staysInText } from "../../board/hands/typing.js";
import { useBoard } from "../../board/state/board.js";
import { plainFigure, readFigure } from "../../words/figures.js";

interface PlainProps {
  readonly name: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly after?: string;
  readonly look?: string;
  /** What was typed becomes a value; false says it cannot be read. */
  keep(text: string): boolean;
}

/** A one-line value: kept on Enter or when left, restored by Esc. */
export function PlainBox({ name, value, placeholder, look = "", keep }: PlainProps) {
  const board = useBoard();
  const [draft, setDraft] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const leave = (text: string): void => {
    const kept = text === value || keep(text);
    setWrong(!kept);
    if (kept) setDraft(null);
  };
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLInputElement }): void => {
    if (staysInText(event)) event.stopPropagation();
    // whoever saves from here saves what stands here
    else leave(event.currentTarget.value);
    if (event.key === "Escape") {
      setDraft(null);
      setWrong(false);
      event.currentTarget.value = value;
    }
    if (event.key === "Escape" || event.key === "Enter") event.currentTarget.blur();
  };
  return (
    <input
      class={`jn-input ${look}`}
      value={draft ?? value}
      readOnly={!board.canEdit}
      aria-label={name}
      aria-invalid={wrong || undefined}
      data-wrong={wrong ? "" : undefined}
      placeholder={placeholder ?? board.say("board.field.empty")}
      onInput={(event) => setDraft(event.currentTarget.value)}
      onBlur={(event) => leave(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}

export function PlainField(props: PlainProps) {
  return (
    <div class="jn-field">
      <span>{props.name}</span>
      <PlainBox {...props} />
    </div>
  );
}

interface NumberProps {
  readonly name: string;
  readonly value: number | undefined;
  readonly low?: number;
  readonly high?: number;
  readonly whole?: boolean;
  /** 100 shows shares as percentages. */
  readonly times?: number;
  readonly unit?: string;
  readonly look?: string;
  readonly placeholder?: string;
  keep(value: number | undefined): void;
}

/** A number in the board's language; empty for unknown. */
export function NumberBox({
  name,
  value,
  low = 0,
  high = 1e12,
  whole,
  times = 1,
  unit = "",
  look,
  placeholder,
  keep,
}: NumberProps) {
  const board = useBoard();
  const { language } = board.ui.value;
  const gap = unit === "%" && language === "en" ? "" : "\u00a0";
  const shown =
    value === undefined
      ? ""
      : `${plainFigure(value * times, language, whole ? 0 : 2)}${unit ? gap + unit : ""}`;
  const read = (text: string): boolean => {
    if (text.trim() === "") {
      keep(undefined);
      return true;
    }
    const typed = readFigure(unit ? text.replace(unit, "") : text, language);
    if (typed === null || (whole && !Number.isInteger(typed))) return false;
    const kept = typed / times;
    if (kept < low || kept > high) return false;
    keep(kept);
    return true;
  };
  return (
    <PlainBox
      name={name}
      value={shown}
      keep={read}
      {...(look ? { look } : {})}
      {...(placeholder === undefined ? {} : { placeholder })}
    />
  );
}

export function NumberField(props: NumberProps) {
  return (
    <div class="jn-field">
      <span>{props.name}</span>
      <NumberBox {...props} />
    </div>
  );
}
