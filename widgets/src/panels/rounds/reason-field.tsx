import { useState } from "preact/hooks";
import { staysInText } from "../../board/hands/typing.js";
import { useBoard } from "../../board/state/board.js";

interface Props {
  readonly reason: string;
  /** Told when the person leaves the field with another text in it. */
  keep(reason: string): void;
}

const MOST = 200;

/** Why, in a person's own words; nobody has to say. */
export function ReasonField({ reason, keep }: Props) {
  const board = useBoard();
  const [text, setText] = useState(reason);
  const leave = (): void => {
    if (text.trim() !== reason) keep(text.trim());
  };
  return (
    <label class="jn-reason">
      <span>{board.say("board.round.reason")}</span>
      <textarea
        rows={2}
        maxLength={MOST}
        value={text}
        placeholder={board.say("board.round.reason.hint")}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={leave}
        onKeyDown={(event) => {
          // digits and Enter are letters here
          if (staysInText(event)) event.stopPropagation();
        }}
      />
    </label>
  );
}
