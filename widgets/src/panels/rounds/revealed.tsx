import { widthOf } from "../../board/grid/geometry.js";
import { useBoard, useJourney, useUi } from "../../board/state/board.js";
import { type Asking, answersOf, asked } from "../../document/view.js";
import { AgreementCard } from "./agreement-card.js";
import { sameAnswers, sameIds } from "./answering.js";
import { Discuss } from "./discuss.js";
import { MyAnswers } from "./my-answers.js";
import { Onward } from "./onward.js";
import { SpreadList } from "./spread-list.js";
import { SpreadPlot } from "./spread-plot.js";
import { useReveal } from "./use-reveal.js";

/** All answers of a round: dots, the widest gap named, what to talk about, how far the room agrees. */
export function Revealed({ round }: { readonly round: Asking }) {
  const board = useBoard();
  const reveal = useReveal(round);
  const narrow = useUi(({ size }) => ["narrow", "phone"].includes(widthOf(size.width)));
  const subjects = useJourney((journey) => asked(journey, round), sameIds);
  const mine = useJourney((journey) => answersOf(journey, round, board.store.rater), sameAnswers);
  return (
    <>
      {mine.size > 0 && !narrow && (
        <div class="jn-answering">
          <MyAnswers round={round} subjects={subjects} answers={mine} finished current={null} />
        </div>
      )}
      <div class="jn-revealed jn-scroll-thin">
        {narrow ? (
          <>
            <Discuss reveal={reveal} />
            <SpreadList reveal={reveal} />
          </>
        ) : (
          <SpreadPlot reveal={reveal} />
        )}
        <div class="jn-afters">
          <AgreementCard round={round} />
          {!narrow && <Discuss reveal={reveal} />}
          <Onward reveal={reveal} />
        </div>
      </div>
    </>
  );
}
