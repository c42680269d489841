import { useBoard } from "../../board/state/board.js";
import { Button } from "../../board/toolbar/button.js";
import { setField } from "../../commands/set-field.js";
import type { Asking } from "../../document/view.js";

/** Whoever opened the round may be gone: anybody may lead it from now on. */
export function TakeOver({ round }: { readonly round: Asking }) {
  const board = useBoard();
  const take = (): void => {
    const fields = { facilitator: board.store.rater };
    board.act(setField, { kind: "rounds" as const, id: round.id, fields });
  };
  return (
    <p class="jn-note jn-take-over">
      <span>{board.say("board.round.lead.none")}</span>
      <Button label={board.say("board.round.lead.take")} look="link" act={take} />
    </p>
  );
}
