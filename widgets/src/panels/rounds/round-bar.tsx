import { Vote } from "lucide";
import { Icon } from "../../board/marks/icon.js";
import { useBoard, useJourney } from "../../board/state/board.js";
import { Button } from "../../board/toolbar/button.js";
import { answersOf, askings, runningRound } from "../../document/view.js";
import { CountChip } from "./count.js";
import { trackName } from "./wording.js";

/** On the map: a round is running, or its answers are being discussed; and the way there. */
export function RoundBar() {
  const board = useBoard();
  const round = useJourney(
    (journey) => runningRound(journey) ?? askings(journey).find(({ state }) => state === "revealed"),
  );
  if (!round) return null;
  const running = round.state === "private";
  const { rater } = board.store;
  const watches = !board.canEdit || round.facilitator === rater || round.finished.includes(rater);
  const { measure, persona } = round;
  const begun = running && answersOf(board.journey, round, rater).size > 0;
  const words = { what: trackName(board, round), n: round.number };
  return (
    <div class="jn-bar jn-round-bar" data-tone="accent">
      <Icon of={Vote} size={15} />
      <span>{board.say(running ? "board.round.bar.running" : "board.round.bar.revealed", words)}</span>
      <span class="jn-spring" />
      {running && <CountChip round={round} />}
      <Button
        label={board.say(
          running
            ? watches
              ? "board.round.follow"
              : begun
                ? "board.round.resume"
                : "board.round.start"
            : "board.round.see",
        )}
        look="main"
        act={() => board.ui.set({ scoring: { measure, persona } })}
      />
    </div>
  );
}
