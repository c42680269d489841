import { EyeOff, FlaskConical, LockOpen, Smartphone } from "lucide";
import { useState } from "preact/hooks";
import { Icon } from "../../board/marks/icon.js";
import { useBoard, useJourney } from "../../board/state/board.js";
import { Button } from "../../board/toolbar/button.js";
import { cancelRound } from "../../commands/cancel-round.js";
import { revealRound } from "../../commands/reveal-round.js";
import { setField } from "../../commands/set-field.js";
import { type Asking, examplesBefore } from "../../document/view.js";
import { useCount } from "./count.js";
import { ExpectedField } from "./expected-field.js";
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
          aria-valuemax={Math.max(of, done)}
          aria-valuenow={done}
          aria-valuetext={sentence}
          aria-label={board.say("board.round.progress")}
        >
          <i style={{ width: `${(100 * done) / Math.max(of, done, 1)}%` }} />
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
        <Button
          label={board.say("board.round.reveal")}
          icon={LockOpen}
          look="main"
          large
          act={(event) => board.act(revealRound, {}, board.under(event.currentTarget as Element))}
        />
        <CallOff round={round} />
      </div>
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

/** Whoever opened the round may be gone: anybody may lead it from now on. */
function TakeOver({ round }: { readonly round: Asking }) {
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
