import { stepsOf } from "../../board/scene/columns.js";
import { useBoard, useJourney } from "../../board/state/board.js";
import type { Entry } from "../../document/journey.js";
import { Section } from "../fields/section.js";
import { TextField } from "../fields/text-field.js";

/** A phase: what is to be done at its end, and its steps. */
export function PhaseFields({ entry: { id, record } }: { readonly entry: Entry<"phases"> }) {
  const board = useBoard();
  const steps = useJourney(stepsOf).filter(({ phase }) => phase === id);
  return (
    <>
      <Section>
        <TextField
          tall
          kind="phases"
          id={id}
          field="goal"
          words={record.goal}
          name={board.say("board.field.goal")}
        />
      </Section>
      <Section title={board.say("board.step")} count={steps.length}>
        <div class="jn-members">
          {steps.map(({ id: step, number, step: { label } }) => (
            <button key={step} type="button" onClick={() => board.select([step])}>
              <span>
                {number} {board.text(label) || board.say("board.untitled")}
              </span>
            </button>
          ))}
        </div>
      </Section>
    </>
  );
}
