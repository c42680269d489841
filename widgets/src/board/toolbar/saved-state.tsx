import { Check, CloudOff, Hourglass, type IconNode, Lock, TriangleAlert } from "lucide";
import { clock } from "../../words/duration.js";
import type { Saved } from "../host.js";
import { Icon } from "../marks/icon.js";
import { useBoard } from "../state/board.js";
import { Button } from "./button.js";

const icons: Readonly<Record<Saved["state"], IconNode>> = {
  saved: Check,
  saving: Hourglass,
  unsaved: TriangleAlert,
  failed: TriangleAlert,
  offline: CloudOff,
  "read-only": Lock,
  newer: Lock,
};

/** Whether what one did is safe, and the way out where it is not. */
export function SavedState({ brief }: { readonly brief: boolean }) {
  const board = useBoard();
  const { state, at, reason, unsent = 0 } = board.host.saved;
  const time = at ? timeOf(at, board.ui.value.language) : "";
  const bare = state === "saved" && !time;
  const key = bare ? "bare" : state === "offline" && unsent > 0 ? "offline.n" : state;
  const words = board.say(`board.saved.${key}`, { time, reason: reason ?? "", n: unsent });
  return (
    <>
      <span class="jn-saved" data-state={state} data-tip={brief ? words : undefined}>
        <Icon of={icons[state]} size={15} {...(brief ? { name: words } : {})} />
        {!brief && <span>{words}</span>}
      </span>
      {state === "failed" && board.host.saveCopy && (
        <Button label={board.say("board.save-copy")} look="link" act={() => board.host.saveCopy?.()} />
      )}
    </>
  );
}

function timeOf(at: string, language: "id" | "en"): string {
  const moment = new Date(at);
  return Number.isNaN(moment.getTime()) ? at : clock(moment, language);
}
