import type { Entry, Metric } from "../../document/journey.js";
import { isMadeUp, metricsOfAll } from "../../document/view.js";
import { duration } from "../../words/duration.js";
import { figure, type Language, money, percent } from "../../words/figures.js";
import type { Board } from "../state/board.js";

/** Two decimals where a number was estimated or has any. */
const DECIMALS = 2;

/** A metric's value in its unit, as a person writes it; empty where nothing was measured yet. */
export function metricValue(board: Board, { value, unit = "", low }: Metric): string {
  if (value === undefined) return "";
  const digits = low !== undefined || !Number.isInteger(value) ? DECIMALS : 0;
  return inUnit(board, value, unit) ?? `${figure(value, board.ui.value.language, digits)} ${unit}`.trim();
}

/** How sure it is: its interval, on how many cases it rests, of when. */
export function metricGround(board: Board, { low, high, n, unit = "", period }: Metric): string {
  const { language } = board.ui.value;
  const end = (value: number): string => inUnit(board, value, unit) ?? figure(value, language, DECIMALS);
  const interval = low === undefined || high === undefined ? "" : `[${end(low)}–${end(high)}]`;
  const cases = n === undefined ? "" : `n ${figure(n, language)}`;
  return [interval, cases, period].filter(Boolean).join(" · ");
}

/** The same at a step, whose lane says the period of the whole survey already. */
export function metricGroundAt(board: Board, { period, ...metric }: Metric): string {
  const isSaid = metricsOfAll(board.journey).some(({ record }) => record.period === period);
  return metricGround(board, isSaid || period === undefined ? metric : { ...metric, period });
}

/** Whether it was made up, to show what a result looks like. */
export function isExample(board: Board, { evidence = [] }: Metric): boolean {
  const { journey } = board;
  return evidence.length > 0 && evidence.every((id) => isMadeUp(journey.evidence[id] ?? {}));
}

/** All of it in one line, as it is read aloud. */
export function metricLine(board: Board, { record }: Entry<"metrics">): string {
  const standing = isExample(board, record) ? board.say("board.standing.example") : "";
  const guess = record.evidence?.length ? standing : board.say("board.name.hypothesis");
  const value = [board.text(record.label) || board.say("board.untitled"), metricValue(board, record)];
  return [value.filter(Boolean).join(": "), metricGround(board, record), guess].filter(Boolean).join(" · ");
}

function inUnit(board: Board, value: number, unit: string): string | null {
  const language: Language = board.ui.value.language;
  if (unit === "minutes") return duration(value, language);
  if (unit === "share") return percent(value, language);
  if (unit === "Rp") return money(value, "IDR", language);
  return null;
}
