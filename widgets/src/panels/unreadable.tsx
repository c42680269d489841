import { FileWarning } from "lucide";
import { useEffect, useState } from "preact/hooks";
import { Icon } from "../board/marks/icon.js";
import { useBoard, useUi } from "../board/state/board.js";
import { Button } from "../board/toolbar/button.js";

const SHOWN = 200_000;

/** A text that cannot be read as a journey: why, and the text itself, untouched. */
export function Unreadable({ text }: { readonly text: string }) {
  const board = useBoard();
  const language = useUi((state) => state.language);
  const [sentence, setSentence] = useState("");
  useEffect(() => {
    let stale = false;
    board.host.request("explain", { text, language }).then(
      (answer) => !stale && setSentence(sentenceIn(answer)),
      () => !stale && setSentence(""),
    );
    return () => {
      stale = true;
    };
  }, [board, text, language]);
  return (
    <div class="jn-unread">
      <div class="jn-unread-words" role="alert">
        <Icon of={FileWarning} size={18} />
        <div>
          <p>{sentence || board.say("board.unreadable")}</p>
          <p class="jn-note">{board.say("board.unreadable.kept")}</p>
        </div>
      </div>
      <pre class="jn-scroll-thin" tabIndex={0} aria-label={board.say("board.unreadable.text")}>
        {text.slice(0, SHOWN)}
        {text.length > SHOWN && "\n\u2026"}
      </pre>
      {board.host.saveCopy && (
        <div>
          <Button label={board.say("board.save-copy")} look="edge" act={() => board.host.saveCopy?.()} />
        </div>
      )}
    </div>
  );
}

function sentenceIn(answer: unknown): string {
  if (typeof answer === "string") return answer;
  const { sentence } = (answer ?? {}) as { sentence?: unknown };
  return typeof sentence === "string" ? sentence : "";
}
