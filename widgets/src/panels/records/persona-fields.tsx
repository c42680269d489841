import { Trash2 } from "lucide";
import { removeNow } from "../../board/hands/acts.js";
import { Icon } from "../../board/marks/icon.js";
import { useBoard } from "../../board/state/board.js";
import type { Entry } from "../../document/journey.js";
import { NumberField } from "../fields/plain-field.js";
import { Section } from "../fields/section.js";
import { TextField } from "../fields/text-field.js";
import { useSet } from "../fields/use-set.js";
import { EvidenceLinks } from "./evidence-links.js";

const texts = ["segment", "context", "goals", "needs", "quote"] as const;

/** A typical person. */
export function PersonaFields({ entry: { id, record } }: { readonly entry: Entry<"personas"> }) {
  const board = useBoard();
  const set = useSet("personas", id);
  return (
    <>
      <Section>
        <NumberField
          name={board.say("board.field.age")}
          value={record.age}
          whole
          high={130}
          keep={(age) => set({ age })}
        />
        {texts.map((field) => (
          <TextField
            key={field}
            tall
            kind="personas"
            id={id}
            field={field}
            words={record[field]}
            name={board.say(`board.field.${field}`)}
          />
        ))}
      </Section>
      <EvidenceLinks kind="personas" id={id} ids={record.evidence ?? []} />
      {board.canEdit && (
        <Section>
          <button
            type="button"
            class="jn-button"
            data-look="bad"
            onClick={() => removeNow(board, [id], null)}
          >
            <Icon of={Trash2} size={14} />
            {board.say("board.remove.persona")}
          </button>
        </Section>
      )}
    </>
  );
}
