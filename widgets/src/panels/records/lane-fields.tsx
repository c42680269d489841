import { useBoard } from "../../board/state/board.js";
import type { Entry } from "../../document/journey.js";
import { ChoiceField } from "../fields/choice-field.js";
import { recordsOf } from "../fields/options.js";
import { PlainField } from "../fields/plain-field.js";
import { Section } from "../fields/section.js";
import { TextField } from "../fields/text-field.js";
import { useSet } from "../fields/use-set.js";

/** A lane: what its empty cells ask, and what it lets through. */
export function LaneFields({ entry: { id, record } }: { readonly entry: Entry<"lanes"> }) {
  const board = useBoard();
  const set = useSet("lanes", id);
  return (
    <Section>
      <TextField
        kind="lanes"
        id={id}
        field="prompt"
        words={record.prompt}
        name={board.say("board.field.prompt")}
      />
      <ChoiceField
        name={board.say("board.persona")}
        value={record.persona ?? ""}
        options={recordsOf(board, "personas")}
        pick={(persona) => set({ persona })}
      />
      <ChoiceField
        name={board.say("board.field.actor")}
        value={record.actor ?? ""}
        options={recordsOf(board, "actors")}
        pick={(actor) => set({ actor })}
      />
      <PlainField
        name={board.say("board.field.tag")}
        value={record.tag ?? ""}
        keep={(tag) => set({ tag: tag.trim() })}
      />
    </Section>
  );
}
