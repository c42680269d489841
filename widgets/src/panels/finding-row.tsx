import { TriangleAlert } from "lucide";
import { Icon } from "../board/marks/icon.js";
import { type Board, useBoard } from "../board/state/board.js";
import { Button } from "../board/toolbar/button.js";
import { applyFix } from "../commands/apply-fix.js";

/** What a rule found: where, in a sentence, and what would mend it. */
export interface Finding {
  readonly rule: string;
  readonly kind: string;
  readonly id: string;
  readonly sentence: string;
  /** What mending does, in a sentence; empty where only a person can. */
  readonly fix: string;
}

/** One finding, with the ways to its record and to its fix. */
export function FindingRow({ finding }: { readonly finding: Finding }) {
  const board = useBoard();
  const { id, sentence, fix } = finding;
  return (
    <div class="jn-finding">
      <Icon of={TriangleAlert} size={14} />
      <span>{sentence}</span>
      {id && <Button label={board.say("board.findings.show")} look="link" act={() => board.select([id])} />}
      {fix && board.canEdit && (
        <span title={fix}>
          <Button label={board.say("board.findings.fix")} look="link" act={() => void mend(board, finding)} />
        </span>
      )}
    </div>
  );
}

async function mend(board: Board, { rule, kind, id }: Finding): Promise<void> {
  const params = { rule, kind, id, language: board.ui.value.language };
  const answer = await board.host.request("fix", params).catch(() => null);
  if (answer === null) {
    board.tell(board.say("board.python.none"));
    return;
  }
  const { edits, sentence } = answer as { readonly edits?: unknown; readonly sentence?: unknown };
  if (board.act(applyFix, { edits })) board.toast(String(sentence ?? ""), true);
}
