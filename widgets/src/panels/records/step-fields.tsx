import { useBoard } from "../../board/state/board.js";
import { move } from "../../commands/move.js";
import { toggleMomentOfTruth } from "../../commands/toggle-moment-of-truth.js";
import type { Entry, Step } from "../../document/journey.js";
import { money, readFigure } from "../../words/figures.js";
import { ChoiceField, Tick } from "../fields/choice-field.js";
import { bases, optionsOf, recordsOf } from "../fields/options.js";
import { NumberField, PlainField } from "../fields/plain-field.js";
import { Section } from "../fields/section.js";
import { TextField } from "../fields/text-field.js";
import { useSet } from "../fields/use-set.js";
import { EvidenceLinks } from "./evidence-links.js";

const times = ["waiting", "waiting_p90", "touch", "touch_p90"] as const;
const tallies = ["visits", "documents", "re_entries"] as const;

type Props = { readonly entry: Entry<"steps"> };

/** A step: its phase, its times, what it costs, and whether it decides. */
export function StepFields({ entry }: Props) {
  return (
    <>
      <What entry={entry} />
      <Times entry={entry} />
      <Burden entry={entry} />
      <EvidenceLinks kind="steps" id={entry.id} ids={entry.record.evidence ?? []} />
    </>
  );
}

function What({ entry: { id, record } }: Props) {
  const board = useBoard();
  const set = useSet("steps", id);
  const name = (key: string): string => board.say(`board.${key}`);
  return (
    <Section>
      <ChoiceField
        name={name("phase")}
        value={record.phase}
        options={recordsOf(board, "phases", false)}
        pick={(phase) => void board.act(move, { ids: [id], phase })}
      />
      <TextField
        tall
        kind="steps"
        id={id}
        field="description"
        words={record.description}
        name={name("field.description")}
      />
      <Tick
        name={name("moment")}
        on={record.moment_of_truth === true}
        flip={() => board.canEdit && void board.act(toggleMomentOfTruth, { step: id })}
      />
      <Tick
        name={name("field.optional")}
        on={record.optional === true}
        flip={() => board.canEdit && set({ optional: !record.optional })}
      />
    </Section>
  );
}

function Times({ entry: { id, record } }: Props) {
  const board = useBoard();
  const set = useSet("steps", id);
  return (
    <Section title={board.say("board.time.title")}>
      {times.map((field) => (
        <NumberField
          key={field}
          name={board.say(`board.field.${field}`)}
          value={record[field]}
          unit={board.say("board.time.unit")}
          keep={(value) => set({ [field]: value })}
        />
      ))}
      <ChoiceField
        name={board.say("board.field.time_basis")}
        value={record.time_basis ?? ""}
        options={optionsOf(board, "board.basis", bases)}
        pick={(time_basis) => set({ time_basis })}
      />
    </Section>
  );
}

function Burden({ entry: { id, record } }: Props) {
  const board = useBoard();
  const set = useSet("steps", id);
  return (
    <Section title={board.say("board.burden.title")}>
      <Cost record={record} set={set} />
      {tallies.map((field) => (
        <NumberField
          key={field}
          name={board.say(`board.field.${field}`)}
          value={record[field]}
          whole
          keep={(value) => set({ [field]: value })}
        />
      ))}
    </Section>
  );
}

function Cost({
  record,
  set,
}: {
  readonly record: Step;
  set(fields: Readonly<Record<string, unknown>>): boolean;
}) {
  const board = useBoard();
  const { language } = board.ui.value;
  const shown =
    record.cost === undefined ? "" : money(record.cost, board.journey.meta.currency ?? "IDR", language);
  const keep = (text: string): boolean => {
    if (text.trim() === "") return set({ cost: null });
    const cost = readFigure(text, language);
    return cost !== null && cost >= 0 && set({ cost });
  };
  return <PlainField name={board.say("board.field.cost")} value={shown} keep={keep} />;
}
