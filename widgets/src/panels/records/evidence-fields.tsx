import { useBoard } from "../../board/state/board.js";
import type { Entry } from "../../document/journey.js";
import { ChoiceField } from "../fields/choice-field.js";
import { natures, optionsOf, standings } from "../fields/options.js";
import { NumberField, PlainField } from "../fields/plain-field.js";
import { Section } from "../fields/section.js";
import { TextField } from "../fields/text-field.js";
import { useSet } from "../fields/use-set.js";

/** A source: what sort, when, where, and how far it can be trusted. */
export function EvidenceFields({ entry: { id, record } }: { readonly entry: Entry<"evidence"> }) {
  const board = useBoard();
  const set = useSet("evidence", id);
  const plain = (field: "date" | "place" | "source") => (
    <PlainField
      name={board.say(`board.field.${field}`)}
      value={record[field] ?? ""}
      keep={(text) => set({ [field]: text.trim() })}
    />
  );
  const kinds = record.nature === "simulation" ? [...natures, "simulation"] : natures;
  return (
    <Section>
      <ChoiceField
        name={board.say("board.field.nature")}
        value={record.nature ?? "observation"}
        options={optionsOf(board, "board.nature", kinds)}
        pick={(nature) => set({ nature })}
      />
      {plain("date")}
      {plain("place")}
      {plain("source")}
      <NumberField name={board.say("board.field.n")} value={record.n} whole keep={(n) => set({ n })} />
      <ChoiceField
        name={board.say("board.field.standing")}
        value={record.standing ?? "sourced"}
        options={optionsOf(board, "board.standing", standings)}
        pick={(standing) => set({ standing })}
      />
      <TextField
        tall
        kind="evidence"
        id={id}
        field="quote"
        words={record.quote}
        name={board.say("board.field.quote")}
      />
    </Section>
  );
}
