import { Wrench } from "lucide";
import { useState } from "preact/hooks";
import { Offer } from "../panels/recovery/offer.js";
import { Icon } from "./marks/icon.js";
import { useBoard, useHost, useJourney } from "./state/board.js";
import { FileNotices } from "./told/file-notices.js";

/** Bars under the toolbar: a better copy, what happened to the file, what was mended, a kernel that stopped. */
export function Notices() {
  const board = useBoard();
  const [closed, setClosed] = useState(false);
  const repairs = useJourney(() => board.store.repairs.length);
  const saved = useHost((host) => host.saved.state);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Offer look="bar" />
      <FileNotices />
      {saved === "newer" && <div class="jn-bar">{board.say("board.bar.newer")}</div>}
      {saved === "offline" && (
        <div class="jn-bar">
          {board.say(board.host.kind === "cell" ? "board.bar.kernel" : "board.bar.offline")}
        </div>
      )}
      {repairs > 0 && !closed && (
        <div class="jn-bar">
          <Icon of={Wrench} size={14} />
          <span>{board.say("board.bar.repaired", { n: repairs })}</span>
          <button type="button" class="jn-button" aria-expanded={open} onClick={() => setOpen(!open)}>
            {board.say(open ? "board.bar.hide" : "board.bar.see")}
          </button>
          <span class="jn-spring" />
          <button type="button" class="jn-button" onClick={() => setClosed(true)}>
            {board.say("board.close")}
          </button>
        </div>
      )}
      {open && !closed && (
        <ul class="jn-repairs jn-scroll-thin">
          {board.store.repairs.map(({ code, kind, id, field, value }) => (
            <li key={`${code}${kind}${id}${field}`}>
              {board.say(`model.repair.${code}`, { kind, id, field, value })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
