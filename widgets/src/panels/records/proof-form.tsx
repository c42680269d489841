import { useState } from "preact/hooks";
import { addEvidence } from "../../commands/add-evidence.js";
import { setField } from "../../commands/set-field.js";
import { Button } from "../../board/toolbar/button.js";
import { useBoard } from "../../board/state/board.js";
import type { Entry, Evidence } from "../../document/journey.js";
import { ChoiceBox } from "../fields/choice-field.js";
import { natures, optionsOf, recordsOf } from "../fields/options.js";

interface Props {
  readonly insight: Entry<"insights">;
  close(): void;
}

interface Draft {
  readonly label: string;
  readonly nature: NonNullable<Evidence["nature"]>;
  readonly date: string;
  readonly source: string;
  readonly side: "for" | "against";
}

const empty: Draft = { label: "", nature: "interview", date: "", source: "", side: "for" };

/** A new source for or against a claim, or one that is already on the map. */
export function ProofForm({ insight, close }: Props) {
  const board = useBoard();
  const [draft, setDraft] = useState(empty);
  const linked = [...(insight.record.evidence ?? []), ...(insight.record.contradicted_by ?? [])];
  const known = recordsOf(board, "evidence", false).filter(({ value }) => !linked.includes(value));
  const link = (id: string): void => {
    const field = draft.side === "for" ? "evidence" : "contradicted_by";
    const done = board.act(setField, { kind: "insights" as const, id: insight.id, fields: { [field]: [...(insight.record[field] ?? []), id] } });
    if (done) close();
  };
  const save = (): void => {
    const { label, nature, date, source, side } = draft;
    if (label.trim() === "") return;
    const args = { label: { [board.writing]: label.trim() }, nature, insight: insight.id, contradicts: side === "against" };
    if (board.act(addEvidence, { ...args, ...(date ? { date } : {}), ...(source ? { source } : {}) })) close();
  };
  const text = (field: "label" | "date" | "source") => (
    <input
      class="jn-input"
      value={draft[field]}
      aria-label={board.say(`board.field.${field === "label" ? "what" : field}`)}
      placeholder={board.say(`board.evidence.${field}`)}
      onInput={(event) => setDraft({ ...draft, [field]: event.currentTarget.value })}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Enter") save();
        if (event.key === "Escape") close();
      }}
    />
  );
  return (
    <div class="jn-form">
      {text("label")}
      <ChoiceBox name={board.say("board.field.nature")} value={draft.nature} options={optionsOf(board, "board.nature", natures)} pick={(nature) => setDraft({ ...draft, nature: nature as Draft["nature"] })} />
      {text("date")}
      {text("source")}
      <ChoiceBox
        name={board.say("board.evidence.side")}
        value={draft.side}
        options={(["for", "against"] as const).map((value) => ({ value, label: board.say(`board.evidence.${value}`) }))}
        pick={(side) => setDraft({ ...draft, side: side as Draft["side"] })}
      />
      {known.length > 0 && (
        <ChoiceBox name={board.say("board.evidence.known")} value="" options={[{ value: "", label: board.say("board.evidence.known") }, ...known]} pick={link} />
      )}
      <div class="jn-form-feet">
        <Button label={board.say("board.cancel")} act={close} />
        <Button label={board.say("board.save")} look="main" off={draft.label.trim() === ""} act={save} />
      </div>
    </div>
  );
}
