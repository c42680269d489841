import { EyeOff, FlaskConical, Hourglass, LockOpen, Smartphone } from "lucide";
import { useState } from "preact/hooks";
import { Icon } from "../../board/marks/icon.js";
import { useBoard, useJourney } from "../../board/state/board.js";
import { Button } from "../../board/toolbar/button.js";
import { cancelRound } from "../../commands/cancel-round.js";
import { revealRound } from "../../commands/reveal-round.js";
import { type Asking, examplesBefore } from "../../document/view.js";
import { useCount } from "./count.js";
import { ExpectedField } from "./expected-field.js";
import { TakeOver } from "./take-over.js";
import { countSentence, trackName } from "./wording.js";

/** While a round is private: how many have rated, and not a word of what. */
export function WaitingPane({ round, leads }: { readonly round: Asking; readonly leads: boolean }) {
  const board = useBoard();
  const { done, begun, of } = useCount(round);
  const sentence = countSentence(board, done, of);
  return (
    <section
      class="jn-waiting"
      data-leads={leads ? "" : undefined}
      aria-label={board.say("board.round.progress")}
    >
      <p class="jn-waiting-count" role="status">
        {sentence}
      </p>
      {of !== null && (
        <div
          class="jn-progress"
          role="progressbar"
          aria-valuemin={0}
          aria-valuemax={of}
          aria-valuenow={done}
          aria-valuetext={sentence}
          aria-label={board.say("board.round.progress")}
        >
          <i style={{ width: `${(100 * done) / Math.max(of, 1)}%` }} />
        </div>
      )}
      {begun > 0 && <p class="jn-note">{board.say("board.round.begun", { n: begun })}</p>}
      <p class="jn-icon-note">
        <Icon of={EyeOff} size={15} />
        <span>{board.say("board.round.private.more")}</span>
      </p>
      {board.canEdit && (leads ? <Lead round={round} /> : <TakeOver round={round} />)}
    </section>
  );
}

function Lead({ round }: { readonly round: Asking }) {
  const board = useBoard();
  return (
    <>
      <p class="jn-icon-note">
        <Icon of={Smartphone} size={15} />
        <span>{board.say("board.round.how", { what: trackName(board, round) })}</span>
      </p>
      <Examples round={round} />
      <ExpectedField round={round} />
      <div class="jn-waiting-feet">
        <Reveal round={round} />
        <CallOff round={round} />
      </div>
    </>
  );
}

/** Opening the answers ends the answering, for good: asked twice while somebody is at it. */
function Reveal({ round }: { readonly round: Asking }) {
  const board = useBoard();
  const { begun } = useCount(round);
  const [asked, setAsked] = useState(false);
  const sure = asked && begun > 0;
  const act = (event: MouseEvent): void => {
    if (begun > 0 && !sure) {
      setAsked(true);
      board.tell(board.say("board.round.reveal.early", { n: begun }));
    } else board.act(revealRound, {}, board.under(event.currentTarget as Element));
  };
  return (
    <>
      {sure && (
        <p class="jn-icon-note jn-early">
          <Icon of={Hourglass} size={15} />
          <span>{board.say("board.round.reveal.early", { n: begun })}</span>
        </p>
      )}
      <Button
        label={board.say(sure ? "board.round.reveal.now" : "board.round.reveal")}
        icon={LockOpen}
        look="main"
        large
        act={act}
      />
      {sure && <Button label={board.say("board.cancel")} large act={() => setAsked(false)} />}
    </>
  );
}

/** Why the first round of this room is not round 1, where a template brought an example along. */
function Examples({ round }: { readonly round: Asking }) {
  const board = useBoard();
  const last = useJourney((journey) => examplesBefore(journey, round).at(-1));
  if (last !== round.number - 1) return null;
  return (
    <p class="jn-icon-note">
      <Icon of={FlaskConical} size={15} />
      <span>{board.say("board.round.example.note", { n: last, own: round.number })}</span>
    </p>
  );
}

/** Calling off takes others' answers along, for good: asked twice once there are any. */
function CallOff({ round }: { readonly round: Asking }) {
  const board = useBoard();
  const { done, begun } = useCount(round);
  const [sure, setSure] = useState(false);
  const any = done + begun > 0;
  const act = (): void => {
    if (any && !sure) setSure(true);
    else board.act(cancelRound, {});
  };
  return (
    <>
      <Button
        label={board.say(sure ? "board.round.cancel.sure" : "board.round.cancel")}
        {...(sure ? { look: "bad" as const } : {})}
        large
        act={act}
      />
      {sure && <Button label={board.say("board.cancel")} large act={() => setSure(false)} />}
    </>
  );
}
