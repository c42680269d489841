import { Marker } from "../../board/marks/marker.js";
import { stepsOf } from "../../board/scene/columns.js";
import { markerOf } from "../../board/scene/emotion.js";
import { useBoard, useJourney } from "../../board/state/board.js";
import { pinPain } from "../../commands/pin-pain.js";
import type { Entry, Insight } from "../../document/journey.js";
import { typeOf } from "../../document/view.js";
import { percent } from "../../words/figures.js";
import { ChoiceField } from "../fields/choice-field.js";
import { burdens, dimensions, elements, optionsOf, recordsOf, statuses } from "../fields/options.js";
import { NumberBox, PlainField } from "../fields/plain-field.js";
import { RefChips } from "../fields/ref-chips.js";
import { Section } from "../fields/section.js";
import { TextField } from "../fields/text-field.js";
import { useSet } from "../fields/use-set.js";
import { Answers } from "./answers.js";
import { Proofs } from "./proofs.js";
import { SeverityPicker } from "./severity-picker.js";

/** A pain point, or a gain: where, whom, how bad, how often, and what says so. */
export function InsightFields({ entry }: { readonly entry: Entry<"insights"> }) {
  const pain = typeOf(entry.record) === "pain";
  return (
    <>
      <Where entry={entry} />
      {pain && (
        <Section>
          <SeverityPicker entry={entry} />
          <Figures entry={entry} />
          <Qualities entry={entry} />
        </Section>
      )}
      <Proofs insight={entry} />
      {pain && <Answers insight={entry.id} />}
      {pain && <Causes entry={entry} />}
    </>
  );
}

function Where({ entry: { id, record } }: { readonly entry: Entry<"insights"> }) {
  const board = useBoard();
  const set = useSet("insights", id);
  const steps = useJourney(stepsOf).map(({ id: value, number, step }) => ({
    value,
    label: `${number} ${board.text(step.label)}`,
  }));
  const personas = record.personas ?? [];
  return (
    <div class="jn-inspector-chips">
      <RefChips
        name={board.say("board.step")}
        options={steps}
        chosen={record.steps ?? []}
        flip={(step, on) => void board.act(pinPain, { insight: id, step, on })}
      />
      <RefChips
        name={board.say("board.persona")}
        options={recordsOf(board, "personas", false)}
        chosen={personas}
        mark={(persona) => <Marker index={markerOf(board.journey, persona)} size={11} />}
        flip={(persona, on) =>
          set({ personas: on ? [...personas, persona] : personas.filter((other) => other !== persona) })
        }
      />
    </div>
  );
}

function Figures({ entry: { id, record } }: { readonly entry: Entry<"insights"> }) {
  const board = useBoard();
  const set = useSet("insights", id);
  const share = { low: 0, high: 1, times: 100, unit: "%" };
  return (
    <div class="jn-figures">
      <span class="jn-figure-name">{board.say("board.field.frequency")}</span>
      <span class="jn-figure-name">{board.say("board.field.reach")}</span>
      <div class="jn-big">
        <NumberBox
          name={board.say("board.field.frequency")}
          value={record.frequency}
          {...share}
          keep={(frequency) => set({ frequency })}
        />
        {record.frequency !== undefined && (
          <>
            <span data-tip={board.say("board.field.n.tip")}>n</span>
            <NumberBox
              name={board.say("board.field.n")}
              value={record.frequency_n}
              whole
              look="jn-small"
              placeholder="–"
              keep={(frequency_n) => set({ frequency_n })}
            />
          </>
        )}
      </div>
      <div
        class="jn-big"
        data-tip={
          record.reach === undefined
            ? board.say("board.field.reach.tip")
            : percent(record.reach, board.ui.value.language)
        }
      >
        <NumberBox
          name={board.say("board.field.reach")}
          value={record.reach}
          {...share}
          keep={(reach) => set({ reach })}
        />
      </div>
    </div>
  );
}

function Qualities({ entry: { id, record } }: { readonly entry: Entry<"insights"> }) {
  const board = useBoard();
  const set = useSet("insights", id);
  const choice = (field: keyof Insight & string, values: readonly string[], fallback = "") => (
    <ChoiceField
      name={board.say(`board.field.${field}`)}
      value={String(record[field] ?? fallback)}
      options={optionsOf(board, `board.${field}`, values)}
      pick={(value) => set({ [field]: value })}
    />
  );
  return (
    <>
      {choice("dimension", dimensions)}
      {choice("unsur", elements)}
      {choice("burden", burdens)}
      {choice("status", statuses, "open")}
      <PlainField
        name={board.say("board.field.owner")}
        value={record.owner ?? ""}
        keep={(owner) => set({ owner })}
      />
    </>
  );
}

function Causes({ entry: { id, record } }: { readonly entry: Entry<"insights"> }) {
  const board = useBoard();
  return (
    <Section title={board.say("board.field.causes")}>
      <TextField
        tall
        kind="insights"
        id={id}
        field="causes"
        words={record.causes}
        name={board.say("board.field.causes.why")}
      />
    </Section>
  );
}
