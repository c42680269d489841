import { personasInOrder } from "../../document/view.js";
import { HypothesisMark, Marker } from "../marks/marker.js";
import { useBoard, useJourney } from "../state/board.js";

/** Whose curves the cell shows. */
export function CurveLegend() {
  const board = useBoard();
  const personas = useJourney(personasInOrder);
  return (
    <ul class="jn-legend">
      {personas.slice(0, 3).map(({ id, record }, index) => (
        <li key={id}>
          <Marker index={index} />
          {board.text(record.label)}
        </li>
      ))}
      <li>
        <HypothesisMark />
        {board.say("board.legend.hypothesis")}
      </li>
    </ul>
  );
}
