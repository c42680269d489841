import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { type Board, useBoard, useJourney, useUi } from "../../board/state/board.js";
import { holdsFocus, isElsewhere } from "../../board/state/focus.js";
import { Button } from "../../board/toolbar/button.js";
import { type Asking, lastRound, spreadsOf, type Track } from "../../document/view.js";
import { Answering } from "./answering.js";
import { Revealed } from "./revealed.js";
import { ScoringHead } from "./scoring-head.js";
import { WaitingPane } from "./waiting.js";
import { widest } from "./widest.js";
import { subjectName } from "./wording.js";

/** The screen of a scoring round: private, revealed, private again. */
export function Scoring({ track }: { readonly track: Track }) {
  const board = useBoard();
  useUi((state) => state.language);
  const round = useJourney((journey) => lastRound(journey, track));
  const leads = round?.facilitator === board.store.rater;
  useEffect(() => {
    // called off: back to the map, and why
    if (round) return;
    board.ui.set({ scoring: null });
    board.toast(board.say("board.round.cancelled"));
  }, [board, round]);
  useAnnounced(board, round);
  const screen = useRef<HTMLElement>(null);
  useHeldFocus(screen, round && `${round.id} ${round.state}`);
  if (!round) return null;
  return (
    <section
      ref={screen}
      class="jn-scoring"
      tabIndex={-1}
      aria-label={board.say("board.round.screen")}
      data-state={round.state}
      data-leads={leads ? "" : undefined}
    >
      <ScoringHead round={round} leads={leads} />
      <div class="jn-scoring-body jn-scroll-thin" key={`${round.id}-${round.state}`}>
        {round.state === "private" ? <Private round={round} leads={leads} /> : <Revealed round={round} />}
      </div>
    </section>
  );
}

/** Whoever leads shows this screen to the room, so the own answers wait behind a button. */
function Private({ round, leads }: { readonly round: Asking; readonly leads: boolean }) {
  const board = useBoard();
  const [answers, setAnswers] = useState(!leads);
  return (
    <>
      {board.canEdit && answers && <Answering round={round} />}
      <div class="jn-waiting-side">
        <WaitingPane round={round} leads={leads} />
        {board.canEdit && leads && (
          <Button
            label={board.say(answers ? "board.round.mine.hide" : "board.round.mine.give")}
            look="link"
            act={() => setAnswers(!answers)}
          />
        )}
      </div>
    </>
  );
}

/** What had the focus goes with a state of the round: then the screen has it, and the keys go on from its top. */
function useHeldFocus(screen: RefObject<HTMLElement>, state: string | undefined): void {
  const held = useRef(true);
  held.current ||= screen.current !== null && holdsFocus(screen.current);
  useLayoutEffect(() => {
    const wanted = held.current;
    held.current = false;
    const { current } = screen;
    if (wanted && current && !holdsFocus(current) && !isElsewhere(current))
      current.focus({ preventScroll: true });
  }, [screen, state]);
}

/** Says aloud what the facilitator did. */
function useAnnounced(board: Board, round: Asking | undefined): void {
  const state = round && `${round.id} ${round.state}`;
  useEffect(() => {
    if (!round || round.state === "closed") return;
    if (round.state === "private") {
      board.tell(board.say("board.round.said.private", { n: round.number }));
      return;
    }
    const worst = widest(spreadsOf(board.journey, round));
    const label = worst ? subjectName(board, round, worst.subject) : "";
    board.tell(
      board.say(worst ? "board.round.said.apart" : "board.round.said.revealed", { n: round.number, label }),
    );
  }, [board, state]);
}
