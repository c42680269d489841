import { staysInText } from "../../board/hands/typing.js";
import { useBoard } from "../../board/state/board.js";
import { setField } from "../../commands/set-field.js";
import type { Asking } from "../../document/view.js";
import { readFigure } from "../../words/figures.js";

/** How many people are to answer; empty for as many as are here. */
export function ExpectedField({ round }: { readonly round: Asking }) {
  const board = useBoard();
  const keep = (field: HTMLInputElement): void => {
    const wish = readFigure(field.value, board.ui.value.language);
    const expected = wish !== null && wish >= 1 ? Math.round(wish) : undefined;
    field.value = expected === undefined ? "" : String(expected);
    const fields = { expected };
    board.act(setField, { kind: "rounds" as const, id: round.id, fields }, board.under(field));
  };
  return (
    <label class="jn-expected">
      <span>{board.say("board.round.expected")}</span>
      <input
        inputMode="numeric"
        defaultValue={round.expected === null ? "" : String(round.expected)}
        placeholder={board.say("board.round.expected.hint")}
        onBlur={(event) => keep(event.currentTarget)}
        onKeyDown={(event) => {
          if (staysInText(event)) event.stopPropagation();
          if (event.key === "Enter") keep(event.currentTarget);
        }}
      />
    </label>
  );
}
