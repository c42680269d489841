import { useBoard } from "../../board/state/board.js";
import type { Entry } from "../../document/journey.js";
import { ChoiceField } from "../fields/choice-field.js";
import { recordsOf } from "../fields/options.js";
import { PlainField } from "../fields/plain-field.js";
import { Section } from "../fields/section.js";
import { useSet } from "../fields/use-set.js";

/** A card: whose it is and how it is tagged. */
export function CardFields({ entry: { id, record } }: { readonly entry: Entry<"cards"> }) {
  const board = useBoard();
  const set = useSet("cards", id);
  const keep = (text: string): boolean =>
    set({
      tags: text
        .split(",")
        .map((tag) => tag.trim())
        .filter(Boolean),
    });
  return (
    <Section>
      <ChoiceField
        name={board.say("board.persona")}
        value={record.persona ?? ""}
        options={recordsOf(board, "personas")}
        pick={(persona) => set({ persona })}
      />
      <PlainField name={board.say("board.field.tags")} value={(record.tags ?? []).join(", ")} keep={keep} />
    </Section>
  );
}
