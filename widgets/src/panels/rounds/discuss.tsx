import { useBoard } from "../../board/state/board.js";
import type { Spread } from "../../document/view.js";
import { MyReason } from "./my-reason.js";
import { ReasonCard } from "./reason-card.js";
import { reasonsOf } from "./reasons.js";
import type { Reveal } from "./use-reveal.js";
import { sides } from "./widest.js";
import { subjectName } from "./wording.js";

/** What to talk about first, and why the two sides see it as they do. */
export function Discuss({ reveal }: { readonly reveal: Reveal }) {
  const board = useBoard();
  const { worst } = reveal;
  return (
    <section class="jn-after jn-discuss" aria-label={board.say("board.round.discuss")}>
      {worst ? (
        <Worst reveal={reveal} worst={worst} />
      ) : (
        <>
          <h2>{board.say("board.round.discuss")}</h2>
          <p class="jn-note">{board.say(`board.round.discuss.${whyNone(reveal)}`)}</p>
        </>
      )}
    </section>
  );
}

/** Why there is nothing to discuss first: nobody can differ yet, or nobody does. */
function whyNone({ round, spreads }: Reveal): "few" | "closed" | "none" {
  if (spreads.every(({ disagreement }) => disagreement === null)) return "few";
  return round.state === "closed" ? "closed" : "none";
}

function Worst({ reveal, worst }: { readonly reveal: Reveal; readonly worst: Spread }) {
  const board = useBoard();
  const { round, scale, levels, spreads } = reveal;
  const { below, above } = sides(worst, scale);
  const reasons = reasonsOf(worst, scale);
  const middle = (scale.low + scale.high) / 2;
  const label = subjectName(board, round, worst.subject);
  return (
    <>
      <h2>
        <span>{board.say("board.round.discuss.first", { n: spreads.indexOf(worst) + 1, label })}</span>
        {below > 0 && above > 0 && (
          <span class="jn-chip" data-tone="warn">
            {board.say("board.round.split", { below, above })}
          </span>
        )}
      </h2>
      <div class="jn-sides">
        <ReasonCard round={round} levels={levels.filter((level) => level < middle)} reasons={reasons.below} />
        <ReasonCard round={round} levels={levels.filter((level) => level > middle)} reasons={reasons.above} />
      </div>
      {below > 0 && above > 0 && round.measure === "emotion" && (
        <p class="jn-note">{board.say("board.round.two-groups")}</p>
      )}
      <MyReason round={round} subject={worst.subject} />
    </>
  );
}
