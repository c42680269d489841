import { ArrowLeft, Check, Lock } from "lucide";
import { Icon } from "../../board/marks/icon.js";
import { useBoard, useJourney } from "../../board/state/board.js";
import { Button } from "../../board/toolbar/button.js";
import { closeRound } from "../../commands/close-round.js";
import { openRound } from "../../commands/open-round.js";
import { type Asking, examplesBefore, roundsOf } from "../../document/view.js";
import { sameIds } from "./answering.js";
import { CountChip } from "./count.js";
import { Elapsed } from "./elapsed.js";
import { roundName, trackName } from "./wording.js";

/** The top of the screen: what is scored, how far the room has come, and the way on. */
export function ScoringHead({ round, leads }: { readonly round: Asking; readonly leads: boolean }) {
  const board = useBoard();
  const { measure, persona, state } = round;
  return (
    <header class="jn-scoring-head">
      <Button
        label={board.say("board.round.back")}
        icon={ArrowLeft}
        bare
        act={() => board.ui.set({ scoring: null })}
      />
      <h1>{board.say("board.round.title", { what: trackName(board, round) })}</h1>
      <Path round={round} />
      <span class="jn-spring" />
      <CountChip round={round} />
      {leads && state !== "closed" && <Elapsed key={`${round.id}-${state}`} />}
      {board.canEdit && leads && state !== "private" && (
        <Button
          label={board.say("board.round.next")}
          look="edge"
          act={(event) =>
            board.act(openRound, { measure, persona }, board.under(event.currentTarget as Element))
          }
        />
      )}
      {board.canEdit && leads && state === "revealed" && (
        <Button
          label={board.say("board.round.close")}
          icon={Lock}
          look="main"
          act={() => board.act(closeRound, { measure, persona })}
        />
      )}
    </header>
  );
}

interface Stop {
  readonly label: string;
  readonly done: boolean;
}

const SHOWN = 4;

/** Round, reveal, round, reveal: where the room is. */
function Path({ round }: { readonly round: Asking }) {
  const board = useBoard();
  const rounds = useJourney((journey) => roundsOf(journey, round));
  const examples = useJourney((journey) => examplesBefore(journey, rounds[0] ?? round), sameIds);
  const before = examples.map(
    (n): Stop => ({ label: roundName(board, round, n, "board.round.number"), done: true }),
  );
  const asked = rounds.flatMap(({ number, state }): Stop[] => [
    { label: board.say("board.round.number", { n: number }), done: state !== "private" },
    { label: board.say("board.round.revealed"), done: state === "closed" },
  ]);
  const stops = [...before, ...asked];
  const now = stops.findIndex(({ done }) => !done);
  const from = Math.max(0, Math.min(stops.length - SHOWN, (now < 0 ? stops.length : now) - SHOWN + 2));
  return (
    <ol class="jn-stops" aria-label={board.say("board.round.path")}>
      {stops.slice(from, from + SHOWN).map(({ label, done }, index) => {
        const here = from + index === now;
        return (
          <li
            key={from + index}
            data-done={done ? "" : undefined}
            data-here={here ? "" : undefined}
            aria-current={here ? "step" : undefined}
          >
            <i>{done ? <Icon of={Check} size={13} /> : from + index + 1}</i>
            <span>{label}</span>
          </li>
        );
      })}
    </ol>
  );
}
