import { type Board, useBoard } from "../../board/state/board.js";
import { type Asking, isExampleRound } from "../../document/view.js";
import { figure } from "../../words/figures.js";
import { useAnswer } from "../use-answer.js";
import { type Agreement, type Alpha, readAgreement, trendOf, verdictOf } from "./agreement-answer.js";
import { roundName } from "./wording.js";

/** How far the room agrees on the whole: alpha, its interval, n and a word. */
export function AgreementCard({ round }: { readonly round: Asking }) {
  const board = useBoard();
  const { measure, persona, number } = round;
  const answer = useAnswer("agreement", readAgreement, { measure, persona, round: number });
  return (
    <section class="jn-after" aria-label={board.say("board.round.agreement")}>
      {answer.value ? (
        <Found round={round} agreement={answer.value} />
      ) : (
        <>
          <h2>{board.say("board.round.agreement")}</h2>
          <p class="jn-note">
            {board.say(answer.state === "failed" ? "board.round.agreement.none" : "board.python.waiting")}
          </p>
        </>
      )}
    </section>
  );
}

interface FoundProps {
  readonly round: Asking;
  readonly agreement: Agreement;
}

function Found({ round, agreement }: FoundProps) {
  const board = useBoard();
  const { now, before, bands, sentence } = agreement;
  // what was made up says nothing of how far this room has come
  const isAlone = before !== null && isExampleRound(board.journey, round, before.round);
  const trend = isAlone ? "" : trendOf(agreement);
  return (
    <>
      <h2>{board.say(trend ? `board.round.agreement.${trend}` : "board.round.agreement")}</h2>
      {now.alpha !== null && (
        <>
          <p class="jn-alpha">
            <strong>{`α ${alphaFigure(board, now.alpha, bands)}`}</strong>
            <span>{interval(board, now)}</span>
            <span class="jn-chip" data-tone={TONES[verdictOf(now.alpha, bands)]}>
              {board.say(`board.round.verdict.${verdictOf(now.alpha, bands)}`)}
            </span>
          </p>
          <Scale now={now} before={before} bands={bands} />
        </>
      )}
      <p class="jn-note">{[basisOf(board, round, agreement), sentence].filter(Boolean).join(" ")}</p>
    </>
  );
}

const TONES = { reliable: "ok", tentative: "warn", unreliable: "bad" } as const;

/** Last round's alpha, and what this one rests on. */
function basisOf(board: Board, round: Asking, { now, before, bands }: Agreement): string {
  if (now.alpha === null) return "";
  const then =
    before !== null && before.alpha !== null
      ? board.say("board.round.alpha.before", {
          name: roundName(board, round, before.round, "board.round.number"),
          alpha: `${alphaFigure(board, before.alpha, bands)} ${interval(board, before)}`.trim(),
        })
      : "";
  const ends = now.low === null ? "" : board.say("board.round.alpha.interval");
  const basis = board.say("board.round.alpha.basis", { n: now.n, units: now.units });
  return `${then} ${basis}${ends}.`.trim();
}

/** Two decimals, unless rounding would lift it over a band. */
function alphaFigure(board: Board, alpha: number, bands: Agreement["bands"]): string {
  const rounded = Math.round(alpha * 100) / 100;
  return figure(
    alpha,
    board.ui.value.language,
    verdictOf(rounded, bands) === verdictOf(alpha, bands) ? 2 : 4,
  );
}

function interval(board: Board, { low, high }: Alpha): string {
  const { language } = board.ui.value;
  return low === null || high === null ? "" : `[${figure(low, language, 2)}–${figure(high, language, 2)}]`;
}

/** The line from 0 to 1 with its bands, the interval, this round's mark and the last one's. */
function Scale({ now, before, bands }: Pick<Agreement, "now" | "before" | "bands">) {
  const board = useBoard();
  const { language } = board.ui.value;
  const at = (value: number): string => `${100 * Math.max(0, Math.min(1, value))}%`;
  const [tentative, reliable] = bands;
  return (
    <div class="jn-alpha-scale" aria-hidden="true">
      <i data-band="bad" style={{ left: 0, right: at(1 - tentative) }} />
      <i data-band="warn" style={{ left: at(tentative), right: at(1 - reliable) }} />
      <i data-band="ok" style={{ left: at(reliable), right: 0 }} />
      {now.low !== null && now.high !== null && (
        <u style={{ left: at(now.low), right: at(1 - Math.min(1, now.high)) }} />
      )}
      {before !== null && before.alpha !== null && <em data-hollow style={{ left: at(before.alpha) }} />}
      <em style={{ left: at(now.alpha ?? 0) }} />
      <span style={{ left: 0 }}>0</span>
      <span style={{ left: at(tentative) }}>{figure(tentative, language, 3)}</span>
      <span style={{ left: at(reliable) }}>{figure(reliable, language, 3)}</span>
      <span style={{ left: "100%" }}>1</span>
    </div>
  );
}
