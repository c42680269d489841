import { Marker } from "../board/marks/marker.js";
import { columnsOf } from "../board/scene/columns.js";
import { markerOf } from "../board/scene/emotion.js";
import { useBoard } from "../board/state/board.js";
import type { Journey } from "../document/journey.js";
import { personasInOrder } from "../document/view.js";

/** What a template holds: its scenario, its phases with their steps, who lives it, and how much evidence. */
export function Preview({ journey }: { readonly journey: Journey }) {
  const board = useBoard();
  const phases = columnsOf(journey);
  const columns = phases.map(({ steps }) => `minmax(0, ${Math.max(1, steps.length)}fr)`).join(" ");
  return (
    <div class="jn-preview">
      <p>{board.text(journey.meta.scenario)}</p>
      <ol style={{ gridTemplateColumns: columns }}>
        {phases.map(({ id, letter, phase, steps }) => (
          <li key={id}>
            <span>
              <i>{letter}</i> {board.text(phase.label)}
            </span>
            <ol>
              {steps.map(({ id: step, number, step: { label } }) => (
                <li key={step}>
                  <i>{number}</i> {board.text(label)}
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
      <ul>
        {personasInOrder(journey).map(({ id, record }) => (
          <li key={id}>
            <Marker index={markerOf(journey, id)} />
            {board.text(record.label)}
          </li>
        ))}
        <li>{board.say("board.evidence.count", { n: Object.keys(journey.evidence).length })}</li>
      </ul>
    </div>
  );
}
