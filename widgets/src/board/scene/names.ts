import type { Entry, Insight, Lane } from "../../document/journey.js";
import { type EmotionPoint, painNumbers, severityGrade, severityOf, showsOf } from "../../document/view.js";
import { figure } from "../../words/figures.js";
import { laneName } from "../grid/lane-name.js";
import type { Board } from "../state/board.js";
import type { StepColumn } from "./columns.js";
import type { Feeling } from "./emotion.js";
import { type Item, isHypothesis } from "./items.js";
import { wordsOf } from "./text-field.js";

/** A cell, read aloud. */
export function cellName(board: Board, lane: Lane, column: StepColumn, n: number): string {
  const words = {
    lane: laneName(board, lane),
    n: column.number,
    label: board.text(column.step.label),
    cards: n,
  };
  return board.say(n === 0 ? "board.name.cell.empty" : "board.name.cell", words);
}

/** A record in a cell, read aloud. */
export function itemName(board: Board, lane: Lane, item: Item, index: number, of: number): string {
  if (showsOf(lane) === "pains") return painName(board, item as Entry<"insights">);
  const text =
    board.text(wordsOf(item.kind, item.record)) || contactName(board, item) || board.say("board.untitled");
  const evidence = (item.record as { evidence?: readonly string[] }).evidence?.length ?? 0;
  return board.say("board.name.card", {
    text,
    i: index + 1,
    n: of,
    evidence: evidence > 0 ? board.say("board.name.evidence", { n: evidence }) : "",
  });
}

function contactName(board: Board, item: Item): string {
  const { channel = "" } = item.record as { channel?: string };
  return board.text(board.journey.channels[channel]?.label);
}

function painName(board: Board, pain: Entry<"insights">): string {
  const grade = severityGrade(severityOf(board.journey, pain));
  const said =
    grade === null
      ? board.say("board.severity.none")
      : board.say("board.name.severity", { word: board.say(`board.severity.${grade}`), grade });
  return [
    board.say("board.name.pain", {
      number: painNumbers(board.journey).get(pain.id) ?? 0,
      severity: said.toLowerCase(),
      text: board.text(pain.record.text),
    }),
    groundOf(board, pain.record),
  ].join(" ");
}

function groundOf(board: Board, insight: Insight): string {
  if (isHypothesis(insight)) return board.say("board.name.hypothesis");
  const against = insight.contradicted_by?.length ?? 0;
  const evidence = board.say("board.name.evidence", { n: (insight.evidence?.length ?? 0) + against });
  const other = against > 0 ? ` ${board.say("board.name.against", { n: against })}` : "";
  return `${evidence}${other} ${board.say(`board.status.${insight.status ?? "open"}`)}.`;
}

/** A number as one says it: the minus sign is a word. */
export function spoken(board: Board, value: number): string {
  const text = figure(Math.abs(value), board.ui.value.language, 1);
  return value < 0 ? board.say("board.name.minus", { n: text }) : text;
}

/** A point of the curve, read aloud. */
export function pointName(board: Board, column: StepColumn, { persona, point }: Feeling): string {
  const who = board.text(board.journey.personas[persona]?.label) || board.say("board.untitled");
  const words = { who, n: column.number, value: point ? spoken(board, point.value) : "" };
  if (!point) return board.say("board.name.point.none", words);
  return `${board.say("board.name.point", words)} ${basisOf(board, point)}`;
}

function basisOf(board: Board, { n, isHypothesis: guessed }: EmotionPoint): string {
  const raters = n > 1 ? board.say("board.name.median", { n }) : "";
  return guessed ? `${raters} ${board.say("board.name.hypothesis")}`.trim() : raters;
}

export function emotionCellName(board: Board, column: StepColumn, feelings: readonly Feeling[]): string {
  const n = feelings.filter(({ point }) => point).length;
  return cellName(board, { shows: "emotion" }, column, n);
}
