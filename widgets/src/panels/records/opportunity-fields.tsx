import { stepsOf } from "../../board/scene/columns.js";
import { useBoard, useJourney } from "../../board/state/board.js";
import type { Entry } from "../../document/journey.js";
import { painNumbers, painsInOrder } from "../../document/view.js";
import { ChoiceField } from "../fields/choice-field.js";
import { optionsOf, progress } from "../fields/options.js";
import { NumberField, PlainField } from "../fields/plain-field.js";
import { RefChips } from "../fields/ref-chips.js";
import { Section } from "../fields/section.js";
import { useSet } from "../fields/use-set.js";

const grades = ["value_citizen", "value_unit", "effort"] as const;

/** A chance to do better: what it answers, what it is worth, who would do it. */
export function OpportunityFields({ entry }: { readonly entry: Entry<"opportunities"> }) {
  return (
    <>
      <Links entry={entry} />
      <Worth entry={entry} />
    </>
  );
}

function Links({ entry: { id, record } }: { readonly entry: Entry<"opportunities"> }) {
  const board = useBoard();
  const set = useSet("opportunities", id);
  const numbers = useJourney(painNumbers);
  const steps = useJourney(stepsOf).map(({ id: value, number, step }) => {
    return { value, label: `${number} ${board.text(step.label)}` };
  });
  const pains = painsInOrder(board.journey).map((pain) => {
    return { value: pain.id, label: `#${numbers.get(pain.id)} ${board.text(pain.record.text)}` };
  });
  const flip = (field: "steps" | "insights") => (one: string, on: boolean) => {
    const now = record[field] ?? [];
    set({ [field]: on ? [...now, one] : now.filter((other) => other !== one) });
  };
  return (
    <>
      <div class="jn-inspector-chips">
        <RefChips
          name={board.say("board.step")}
          options={steps}
          chosen={record.steps ?? []}
          flip={flip("steps")}
        />
      </div>
      <Section title={board.say("board.field.answers")}>
        <RefChips
          name={board.say("board.kind.pain")}
          options={pains}
          chosen={record.insights ?? []}
          flip={flip("insights")}
        />
      </Section>
    </>
  );
}

function Worth({ entry: { id, record } }: { readonly entry: Entry<"opportunities"> }) {
  const board = useBoard();
  const set = useSet("opportunities", id);
  return (
    <Section>
      {grades.map((field) => (
        <NumberField
          key={field}
          name={board.say(`board.field.${field}`)}
          value={record[field]}
          low={1}
          high={5}
          keep={(value) => set({ [field]: value })}
        />
      ))}
      <PlainField
        name={board.say("board.field.owner")}
        value={record.owner ?? ""}
        keep={(owner) => set({ owner })}
      />
      <ChoiceField
        name={board.say("board.field.status")}
        value={record.status ?? "open"}
        options={optionsOf(board, "board.progress", progress)}
        pick={(status) => set({ status })}
      />
    </Section>
  );
}
