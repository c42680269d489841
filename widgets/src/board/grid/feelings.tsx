import { scoreEmotion } from "../../commands/score-emotion.js";
import { signed } from "../../words/figures.js";
import { Face } from "../marks/face.js";
import { Marker } from "../marks/marker.js";
import type { StepColumn } from "../scene/columns.js";
import { feelingsAt, sameFeelings } from "../scene/emotion.js";
import { useBoard, useJourney } from "../state/board.js";

const faces = [-2, -1, 0, 1, 2] as const;

/** How each persona feels at one step, by faces: for thumbs. */
export function Feelings({ column }: { readonly column: StepColumn }) {
  const board = useBoard();
  const feelings = useJourney((journey) => feelingsAt(journey, column.id, board.store.rater), sameFeelings);
  return (
    <div class="jn-feel">
      {feelings.map(({ persona, index, point }) => (
        <div key={persona}>
          <Marker index={index} hollow={point?.isHypothesis ?? true} />
          <span>{board.text(board.journey.personas[persona]?.label) || board.say("board.untitled")}</span>
          <b>{point ? signed(point.value, board.ui.value.language) : "\u2013"}</b>
          {board.canEdit && !point?.isMeasured && (
            <div class="jn-faces-row" role="radiogroup" aria-label={board.say("board.lane.emotion")}>
              {faces.map((value) => (
                <button
                  key={value}
                  type="button"
                  role="radio"
                  aria-checked={point !== null && Math.round(point.value) === value}
                  aria-label={board.say(`board.emotion.${value}`)}
                  onClick={(event) =>
                    board.act(
                      scoreEmotion,
                      { step: column.id, persona, value },
                      board.under(event.currentTarget),
                    )
                  }
                >
                  <Face value={value} size={26} />
                </button>
              ))}
            </div>
          )}
        </div>
      ))}
    </div>
  );
}
