import { CircleCheck, TriangleAlert } from "lucide";
import { Icon } from "../board/marks/icon.js";
import { useBoard, useJourney } from "../board/state/board.js";
import { Section } from "./fields/section.js";
import { type Finding, FindingRow } from "./finding-row.js";
import { listIn, useAnswer } from "./use-answer.js";

const SHOWN = 12;

/** What was mended on opening, and what the rules still miss. */
export function Findings() {
  const board = useBoard();
  const answer = useAnswer("findings", readFindings);
  const repairs = useJourney(() => board.store.repairs);
  const found = answer.value ?? [];
  return (
    <Section
      title={board.say("board.findings")}
      {...(answer.value ? { count: found.length + repairs.length } : {})}
    >
      {repairs.slice(0, SHOWN).map(({ code, kind, id, field, value }) => (
        <div key={`${code}${kind}${id}${field}`} class="jn-finding">
          <Icon of={TriangleAlert} size={14} />
          <span>{board.say(`model.repair.${code}`, { kind, id, field, value })}</span>
        </div>
      ))}
      {found.slice(0, SHOWN).map((finding) => (
        <FindingRow key={`${finding.rule}${finding.id}${finding.sentence}`} finding={finding} />
      ))}
      {found.length > SHOWN && (
        <p class="jn-note">{board.say("board.findings.more", { n: found.length - SHOWN })}</p>
      )}
      <Silence state={answer.state} none={found.length + repairs.length === 0} />
    </Section>
  );
}

function Silence({ state, none }: { readonly state: string; readonly none: boolean }) {
  const board = useBoard();
  if (state === "here" && none) {
    return (
      <p class="jn-good">
        <Icon of={CircleCheck} size={14} />
        {board.say("board.findings.none")}
      </p>
    );
  }
  if (state === "failed") return <p class="jn-note">{board.say("board.python.none")}</p>;
  return state === "waiting" ? <p class="jn-note">{board.say("board.python.waiting")}</p> : null;
}

function readFindings(answer: unknown): readonly Finding[] | null {
  const list = listIn(answer, "findings");
  return (
    list?.map(({ rule, kind, id, sentence, fix }) => ({
      rule: String(rule ?? ""),
      kind: String(kind ?? ""),
      id: String(id ?? ""),
      sentence: String(sentence ?? ""),
      fix: String(fix ?? ""),
    })) ?? null
  );
}
