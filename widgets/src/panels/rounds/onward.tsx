import { Map as MapIcon, Users } from "lucide";
import { addPersonaNow } from "../../board/hands/adding.js";
import { type Board, useBoard } from "../../board/state/board.js";
import { Button } from "../../board/toolbar/button.js";
import { find, isOfPains, lanesInOrder, showsOf } from "../../document/view.js";
import { TakeOver } from "./take-over.js";
import type { Reveal } from "./use-reveal.js";

/** What may be done with what the room found. */
export function Onward({ reveal }: { readonly reveal: Reveal }) {
  const board = useBoard();
  const { measure, state, facilitator } = reveal.round;
  const split = measure === "emotion" && reveal.worst !== null && board.canEdit;
  const look = isOfPains(measure) ? "board.round.look.pain" : "board.round.look.emotion";
  return (
    <section class="jn-after jn-onward" aria-label={board.say("board.round.onward")}>
      <h2>{board.say("board.round.onward")}</h2>
      <Button label={board.say(look)} icon={MapIcon} look="edge" act={() => lookAt(board, reveal)} />
      {split && (
        <Button
          label={board.say("board.round.split-persona")}
          icon={Users}
          look="edge"
          act={() => splitPersona(board)}
        />
      )}
      {board.canEdit && state === "revealed" && facilitator !== board.store.rater && (
        <TakeOver round={reveal.round} />
      )}
    </section>
  );
}

function splitPersona(board: Board): void {
  board.ui.set({ scoring: null });
  addPersonaNow(board);
}

/** Back on the map, at the place that the room should look at. */
function lookAt(board: Board, { round, worst, spreads }: Reveal): void {
  board.ui.set({ scoring: null });
  const subject = worst?.subject ?? spreads[0]?.subject ?? "";
  const shows = isOfPains(round.measure) ? "pains" : "emotion";
  const lane = lanesInOrder(board.journey).find(({ record }) => showsOf(record) === shows)?.id;
  const step = isOfPains(round.measure)
    ? find(board.journey, "insights", subject)?.record.steps?.[0]
    : subject;
  if (!lane || !step) return;
  const item = isOfPains(round.measure) ? subject : round.persona;
  requestAnimationFrame(() => board.focusOn({ lane, step, item }));
}
