import { FileWarning } from "lucide";
import { useEffect, useState } from "preact/hooks";
import { Icon } from "../board/marks/icon.js";
import { useBoard, useUi } from "../board/state/board.js";
import { FileNotices } from "../board/told/file-notices.js";
import { Button } from "../board/toolbar/button.js";
import { LanguageSwitch } from "../board/toolbar/language-switch.js";
import { sentenceIn } from "./recovery/answer.js";
import { Offer } from "./recovery/offer.js";

const SHOWN = 200_000;

/** A text that cannot be read as a journey: why, what would be better, and the text itself, untouched. */
export function Unreadable({ text }: { readonly text: string }) {
  const board = useBoard();
  const sentence = useReason(text);
  return (
    <>
      <FileNotices />
      <div class="jn-unread">
        <Offer look="card" />
        <div class="jn-unread-words">
          <Icon of={FileWarning} size={18} />
          <div role="alert">
            <p>{sentence || board.say("board.unreadable")}</p>
            <p class="jn-note">{board.say("board.unreadable.kept")}</p>
          </div>
          <LanguageSwitch />
        </div>
        <pre class="jn-scroll-thin" tabIndex={0} aria-label={board.say("board.unreadable.text")}>
          {text.slice(0, SHOWN)}
          {text.length > SHOWN && "\n\u2026"}
        </pre>
        {board.host.saveCopy && board.host.undecodable === undefined && (
          <div>
            <Button label={board.say("board.save-copy")} look="edge" act={() => board.host.saveCopy?.()} />
          </div>
        )}
      </div>
    </>
  );
}

/** Why it cannot be read: what the server says of the file, else of its text. */
function useReason(text: string): string {
  const board = useBoard();
  const language = useUi((state) => state.language);
  const problem = useUi((state) => state.problem);
  const decodable = board.host.undecodable === undefined;
  const [sentence, setSentence] = useState("");
  useEffect(() => {
    if (!decodable) return undefined;
    let stale = false;
    board.host.request("explain", { text, language }).then(
      (answer) => !stale && setSentence(sentenceIn(answer)),
      () => !stale && setSentence(""),
    );
    return () => {
      stale = true;
    };
  }, [board, text, language, decodable]);
  return decodable ? sentence : problem;
}
