import { Plus, X } from "lucide";
import { useState } from "preact/hooks";
import { Icon } from "../../board/marks/icon.js";
import { evidenceIcons } from "../../board/marks/icons.js";
import { useBoard, useJourney } from "../../board/state/board.js";
import { Button } from "../../board/toolbar/button.js";
import { setField } from "../../commands/set-field.js";
import type { Entry, Evidence } from "../../document/journey.js";
import { find } from "../../document/view.js";
import { Section } from "../fields/section.js";
import { ProofForm } from "./proof-form.js";

/** What supports a claim, and what speaks against it, marked as clearly. */
export function Proofs({ insight }: { readonly insight: Entry<"insights"> }) {
  const board = useBoard();
  const [adding, setAdding] = useState(false);
  const { evidence = [], contradicted_by: against = [] } = insight.record;
  const proofs = useJourney(
    (journey) => [...evidence, ...against].flatMap((id) => find(journey, "evidence", id) ?? []),
    (one, other) => one.length === other.length && one.every((entry, i) => entry === other[i]),
  );
  const add = board.canEdit && !adding && (
    <Button label={board.say("board.evidence.add")} icon={Plus} look="link" act={() => setAdding(true)} />
  );
  return (
    <Section title={board.say("board.evidence")} count={proofs.length} action={add}>
      {proofs.length === 0 && !adding && <p class="jn-note">{board.say("board.evidence.none")}</p>}
      {proofs.map((proof) => (
        <Proof key={proof.id} proof={proof} insight={insight} against={against.includes(proof.id)} />
      ))}
      {adding && <ProofForm insight={insight} close={() => setAdding(false)} />}
    </Section>
  );
}

interface ProofProps {
  readonly proof: Entry<"evidence">;
  readonly insight: Entry<"insights">;
  readonly against: boolean;
}

function Proof({ proof: { id, record }, insight, against }: ProofProps) {
  const board = useBoard();
  const { evidence = [], contradicted_by = [] } = insight.record;
  const without = {
    evidence: evidence.filter((other) => other !== id),
    contradicted_by: contradicted_by.filter((other) => other !== id),
  };
  const set = (fields: Readonly<Record<string, unknown>>): boolean =>
    board.act(setField, { kind: "insights" as const, id: insight.id, fields });
  const turn = (): void => {
    if (!board.canEdit) return;
    set(
      against
        ? { ...without, evidence: [...without.evidence, id] }
        : { ...without, contradicted_by: [...without.contradicted_by, id] },
    );
  };
  const word = board.say(against ? "board.evidence.against" : "board.evidence.for");
  return (
    <div class="jn-proof">
      <Icon of={evidenceIcons[record.nature ?? "observation"] ?? []} size={15} />
      <button type="button" class="jn-proof-text" onClick={() => board.select([id])}>
        <span>{board.text(record.label) || board.say("board.untitled")}</span>
      </button>
      <span class="jn-proof-side">
        <button
          type="button"
          class="jn-chip"
          data-tone={against ? "accent" : "warn"}
          data-tip={board.say("board.evidence.turn")}
          onClick={turn}
        >
          {word}
        </button>
        {board.canEdit && (
          <button
            type="button"
            class="jn-chip-x"
            aria-label={board.say("board.evidence.unlink")}
            data-tip={board.say("board.evidence.unlink")}
            onClick={() => set(without)}
          >
            <Icon of={X} size={12} />
          </button>
        )}
      </span>
      <span class="jn-note">
        {whenAndWhere(record, board.say(`board.standing.${record.standing ?? "sourced"}`))}
      </span>
    </div>
  );
}

/** Date, place, and what the source is worth where it is not simply sourced. */
export function whenAndWhere({ date, place, standing, nature }: Evidence, word: string): string {
  const mark = (standing ?? "sourced") !== "sourced" || nature === "simulation" ? word : "";
  return [date, place, mark].filter(Boolean).join(" \u00b7 ");
}
