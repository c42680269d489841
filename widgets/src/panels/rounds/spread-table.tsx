import { useBoard } from "../../board/state/board.js";
import { accordOf, type Spread } from "../../document/view.js";
import type { Reveal } from "./use-reveal.js";
import { tally } from "./widest.js";
import { levelFigure, levelName, medianFigure, share, subjectName } from "./wording.js";

/** The same as the plot, for who listens: one row a question, one column a level. */
export function SpreadTable({ reveal }: { readonly reveal: Reveal }) {
  const board = useBoard();
  const { round, spreads, levels, worst } = reveal;
  return (
    <table class="jn-heard">
      <caption>{board.say("board.round.spread")}</caption>
      <thead>
        <tr>
          <th scope="col">{board.say("board.round.question")}</th>
          {levels.map((level) => (
            <th key={level} scope="col" aria-label={levelName(board, round, level)}>
              {levelFigure(board, round, level)}
            </th>
          ))}
          <th scope="col">{board.say("board.round.median")}</th>
          <th scope="col">{board.say("board.lane.disagreement")}</th>
        </tr>
      </thead>
      <tbody>
        {spreads.map((spread, index) => (
          <tr key={spread.subject}>
            <th scope="row">{`${index + 1}. ${subjectName(board, round, spread.subject)}`}</th>
            {tally(
              spread.answers.map(({ value }) => value),
              levels,
            ).map((count, place) => (
              <td key={levels[place]}>{count}</td>
            ))}
            <td>{spread.median === null ? "–" : medianFigure(board, round, spread.median)}</td>
            <td>{apartInWords(spread, spread === worst)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );

  function apartInWords({ disagreement, disagreementBefore: before }: Spread, isWorst: boolean): string {
    if (disagreement === null) return board.say("board.round.apart.none");
    const word = board.say(
      isWorst ? "board.round.apart.here" : `board.round.accord.${accordOf(disagreement)}`,
    );
    const figures = [before, disagreement].flatMap((value) => (value === null ? [] : share(board, value)));
    return `${word}: ${figures.join(" → ")}`;
  }
}
