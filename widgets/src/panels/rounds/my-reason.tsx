import { MessageSquare } from "lucide";
import { useState } from "preact/hooks";
import { useBoard, useJourney } from "../../board/state/board.js";
import { Button } from "../../board/toolbar/button.js";
import { rate } from "../../commands/rate.js";
import { type Asking, answersOf } from "../../document/view.js";
import { ReasonField } from "./reason-field.js";

/** Once all is revealed, I may still say why I answered as I did. */
export function MyReason({ round, subject }: { readonly round: Asking; readonly subject: string }) {
  const board = useBoard();
  const [open, setOpen] = useState(false);
  const mine = useJourney(
    (journey) => answersOf(journey, round, board.store.rater).get(subject),
    (one, other) => one?.value === other?.value && one?.reason === other?.reason,
  );
  if (!mine || !board.canEdit || round.state !== "revealed") return null;
  const keep = (reason: string): void => {
    board.act(rate, { round: round.id, subject, value: mine.value, reason });
    setOpen(false);
  };
  return open ? (
    <ReasonField reason={mine.reason} keep={keep} />
  ) : (
    <Button label={board.say("board.round.reason.mine")} icon={MessageSquare} act={() => setOpen(true)} />
  );
}
