import type { Board } from "../../board/state/board.js";
import { addEvidence } from "../../commands/add-evidence.js";
import { setField } from "../../commands/set-field.js";
import type { Entry, Evidence } from "../../document/journey.js";

/** A source as it is being written down. */
export interface Draft {
  readonly label: string;
  readonly nature: NonNullable<Evidence["nature"]>;
  readonly date: string;
  readonly source: string;
  readonly side: "for" | "against";
}

export const emptyDraft: Draft = { label: "", nature: "interview", date: "", source: "", side: "for" };

/** Adds the source, and links it to the claim. */
export function saveDraft(board: Board, insight: string, draft: Draft): boolean {
  const { nature, date, source, side } = draft;
  const label = draft.label.trim();
  if (label === "") return false;
  return board.act(addEvidence, {
    label: { [board.writing]: label },
    nature,
    insight,
    contradicts: side === "against",
    ...(date ? { date } : {}),
    ...(source ? { source } : {}),
  });
}

/** Links a source that is already on the map. */
export function linkProof(
  board: Board,
  insight: Entry<"insights">,
  id: string,
  side: Draft["side"],
): boolean {
  const field = side === "for" ? "evidence" : "contradicted_by";
  const fields = { [field]: [...(insight.record[field] ?? []), id] };
  return board.act(setField, { kind: "insights" as const, id: insight.id, fields });
}
