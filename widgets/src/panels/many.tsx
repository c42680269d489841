import { Trash2 } from "lucide";
import { removeNow } from "../board/hands/acts.js";
import { Icon } from "../board/marks/icon.js";
import { wordsOf } from "../board/scene/text-field.js";
import { useBoard } from "../board/state/board.js";
import { entryById } from "./entry.js";
import { Head } from "./head.js";

/** Several records at once: what they are, and what can be done to all. */
export function Many({ ids }: { readonly ids: readonly string[] }) {
  const board = useBoard();
  const entries = ids.flatMap((id) => entryById(board.journey, id) ?? []);
  return (
    <>
      <Head>{board.say("board.selected", { n: ids.length })}</Head>
      <div class="jn-section">
        <div class="jn-members">
          {entries.map(({ id, kind, record }) => (
            <button key={id} type="button" onClick={() => board.select([id])}>
              <span>{board.text(wordsOf(kind, record)) || board.say("board.untitled")}</span>
            </button>
          ))}
        </div>
      </div>
      {board.canEdit && (
        <div class="jn-section">
          <button type="button" class="jn-button" data-look="bad" onClick={() => removeNow(board, ids, null)}>
            <Icon of={Trash2} size={14} />
            {board.say("board.remove.many", { n: ids.length })}
          </button>
        </div>
      )}
    </>
  );
}
