import { useState } from "preact/hooks";
import { staysInText } from "../../board/hands/typing.js";
import { useBoard } from "../../board/state/board.js";
import { Button } from "../../board/toolbar/button.js";
import type { Entry } from "../../document/journey.js";
import { ChoiceBox } from "../fields/choice-field.js";
import { natures, optionsOf, recordsOf } from "../fields/options.js";
import { type Draft, emptyDraft, linkProof, saveDraft } from "./proof-draft.js";

interface Props {
  readonly insight: Entry<"insights">;
  close(): void;
}

/** A new source for or against a claim, or one that is already on the map. */
export function ProofForm({ insight, close }: Props) {
  const board = useBoard();
  const [draft, setDraft] = useState(emptyDraft);
  const change = (part: Partial<Draft>): void => setDraft({ ...draft, ...part });
  const save = (): void => {
    if (saveDraft(board, insight.id, draft)) close();
  };
  const line = { draft, change, save, close };
  return (
    <div class="jn-form">
      <Line field="label" {...line} />
      <ChoiceBox
        name={board.say("board.field.nature")}
        value={draft.nature}
        options={optionsOf(board, "board.nature", natures)}
        pick={(nature) => change({ nature: nature as Draft["nature"] })}
      />
      <Line field="date" {...line} />
      <Line field="source" {...line} />
      <ChoiceBox
        name={board.say("board.evidence.side")}
        value={draft.side}
        options={optionsOf(board, "board.evidence", ["for", "against"])}
        pick={(side) => change({ side: side as Draft["side"] })}
      />
      <Known insight={insight} side={draft.side} close={close} />
      <div class="jn-form-feet">
        <Button label={board.say("board.cancel")} act={close} />
        <Button label={board.say("board.save")} look="main" off={draft.label.trim() === ""} act={save} />
      </div>
    </div>
  );
}

interface LineProps {
  readonly field: "label" | "date" | "source";
  readonly draft: Draft;
  change(part: Partial<Draft>): void;
  save(): void;
  close(): void;
}

function Line({ field, draft, change, save, close }: LineProps) {
  const board = useBoard();
  return (
    <input
      class="jn-input"
      value={draft[field]}
      aria-label={board.say(`board.field.${field === "label" ? "what" : field}`)}
      placeholder={board.say(`board.evidence.${field}`)}
      onInput={(event) => change({ [field]: event.currentTarget.value })}
      onKeyDown={(event) => {
        if (staysInText(event)) event.stopPropagation();
        if (event.key === "Enter" && !event.isComposing) save();
        if (event.key === "Escape") close();
      }}
    />
  );
}

function Known({ insight, side, close }: Props & { readonly side: Draft["side"] }) {
  const board = useBoard();
  const { evidence = [], contradicted_by = [] } = insight.record;
  const linked = [...evidence, ...contradicted_by];
  const known = recordsOf(board, "evidence", false).filter(({ value }) => !linked.includes(value));
  const name = board.say("board.evidence.known");
  if (known.length === 0) return null;
  return (
    <ChoiceBox
      name={name}
      value=""
      options={[{ value: "", label: name }, ...known]}
      pick={(id) => linkProof(board, insight, id, side) && close()}
    />
  );
}
