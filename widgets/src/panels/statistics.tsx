import { ChevronDown, ChevronUp } from "lucide";
import { widthOf } from "../board/grid/geometry.js";
import { useLayout } from "../board/grid/use-layout.js";
import { Icon } from "../board/marks/icon.js";
import { useBoard, useUi } from "../board/state/board.js";
import { Ranks } from "./ranks.js";
import { type Statistics as Answer, readStatistics } from "./statistics-answer.js";
import { useAnswer } from "./use-answer.js";

/** The strip under the grid: the worst pain points with their intervals, and one sentence. */
export function Statistics() {
  const board = useBoard();
  const open = useUi((state) => state.strip);
  const narrow = useUi((state) => widthOf(state.size.width) === "narrow");
  const { header } = useLayout();
  const answer = useAnswer("pain_points", readStatistics);
  const shut = !open || narrow;
  return (
    <section
      class="jn-strip"
      aria-label={board.say("board.strip")}
      data-shut={shut ? "" : undefined}
      style={{ "--jn-head": `${header}px` }}
    >
      {shut ? <Line answer={answer.value} /> : <Open answer={answer.value} state={answer.state} />}
      {!narrow && (
        <button
          type="button"
          class="jn-strip-fold"
          aria-expanded={open}
          aria-label={board.say(open ? "board.strip.fold" : "board.strip.unfold")}
          onClick={() => board.ui.set({ strip: !open })}
        >
          <Icon of={open ? ChevronDown : ChevronUp} size={14} />
        </button>
      )}
    </section>
  );
}

function Line({ answer }: { readonly answer: Answer | null }) {
  const board = useBoard();
  return (
    <>
      <b>{board.say("board.strip.title")}</b>
      <span class="jn-clip">{answer?.sentence ?? ""}</span>
    </>
  );
}

function Open({ answer, state }: { readonly answer: Answer | null; readonly state: string }) {
  const board = useBoard();
  const any = answer !== null && answer.rows.length > 0;
  const [first, rest] = headAndRest(answer?.sentence ?? "");
  const calm =
    state === "failed"
      ? "board.python.none"
      : state === "waiting"
        ? "board.python.waiting"
        : "board.strip.empty";
  return (
    <>
      <div class="jn-strip-title" data-tip={answer ? `${answer.sentence}\n${answer.note}` : undefined}>
        <b>{board.say("board.strip.title")}</b>
        {board.say("board.strip.sub")}
      </div>
      {any ? <Ranks rows={answer.rows} /> : <p class="jn-strip-calm">{board.say(calm)}</p>}
      {any && (
        <div class="jn-strip-words">
          <b>{first}</b>
          <span>{rest}</span>
          <p data-tip={answer.note}>{headAndRest(answer.note)[0]}</p>
        </div>
      )}
    </>
  );
}

/** The first sentence stands as a heading over the others. */
function headAndRest(text: string): readonly [string, string] {
  const [, head = text, rest = ""] = /^(.+?[.?])\s+(?=\D)(.+)$/su.exec(text) ?? [];
  return [head, rest];
}
