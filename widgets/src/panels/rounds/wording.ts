import type { Board } from "../../board/state/board.js";
import { scaleOf } from "../../document/scales.js";
import { find, isExampleRound, isOfPains, type Track } from "../../document/view.js";
import { figure, plainFigure, signed } from "../../words/figures.js";

/** Whose experience a track judges; empty where it makes no difference. */
export function whoOf(board: Board, { persona }: Track): string {
  if (!persona) return "";
  return board.text(board.journey.personas[persona]?.label) || board.say("board.untitled");
}

/** What a track asks, as part of a sentence: "emosi Sari". */
export function trackName(board: Board, track: Track): string {
  const who = whoOf(board, track);
  if (track.measure === "severity") return board.say("board.round.what.severity");
  if (track.measure === "emotion")
    return board.say(who ? "board.round.what.emotion" : "board.round.what.emotion.all", { who });
  return board.say("board.round.what.other", { measure: track.measure, who }).trim();
}

/** A round by its number, and whether it was an example: "putaran 1 (contoh)". */
export function roundName(board: Board, track: Track, n: number, key = "board.round.number.small"): string {
  const example = isExampleRound(board.journey, track, n);
  return example
    ? `${board.say(key, { n })} (${board.say("board.standing.example")})`
    : board.say(key, { n });
}

/** The question on a person's screen. */
export function questionOf(board: Board, track: Track): string {
  const who = whoOf(board, track);
  if (track.measure === "severity") return board.say("board.round.ask.severity");
  if (track.measure === "emotion")
    return board.say(who ? "board.round.ask.emotion" : "board.round.ask.emotion.all", { who });
  const { low, high } = scaleOf(board.journey, track.measure) ?? { low: 0, high: 0 };
  return board.say("board.round.ask.other", { measure: track.measure, low, high });
}

/** What is judged, by its name. */
export function subjectName(board: Board, track: Track, id: string): string {
  const words = isOfPains(track.measure)
    ? find(board.journey, "insights", id)?.record.text
    : find(board.journey, "steps", id)?.record.label;
  return board.text(words) || board.say("board.untitled");
}

/** Where it stands among all questions: "Langkah 5 dari 8". */
export function placeName(board: Board, track: Track, n: number, of: number): string {
  return board.say(isOfPains(track.measure) ? "board.round.place.pain" : "board.round.place.step", { n, of });
}

/** A level as its number: with its sign where the scale has two sides. */
export function levelFigure(board: Board, { measure }: Track, value: number): string {
  const { language } = board.ui.value;
  return (scaleOf(board.journey, measure)?.low ?? 0) < 0
    ? signed(value, language, 0)
    : figure(value, language);
}

/** The word for a level; empty where a measure has no words. */
export function levelWord(board: Board, { measure }: Track, value: number): string {
  return measure === "emotion" || measure === "severity" ? board.say(`board.${measure}.${value}`) : "";
}

/** A level read aloud: "minus 2, sangat buruk". */
export function levelName(board: Board, track: Track, value: number): string {
  const number = value < 0 ? board.say("board.name.minus", { n: -value }) : String(value);
  return [number, levelWord(board, track, value)].filter(Boolean).join(", ");
}

/** A figure between 0 and 1 as the room reads it. */
export function share(board: Board, value: number): string {
  return figure(value, board.ui.value.language, 2);
}

/** How many have rated: "14 dari 20 menilai". */
export function countSentence(board: Board, done: number, of: number | null): string {
  return of === null
    ? board.say("board.round.count.open", { n: done })
    : board.say("board.round.count", { n: done, of });
}

/** A median as it is read: whole where it is whole. */
export function medianFigure(board: Board, { measure }: Track, value: number): string {
  const { language } = board.ui.value;
  const text = plainFigure(value, language, 1);
  return value > 0 && (scaleOf(board.journey, measure)?.low ?? 0) < 0 ? `+${text}` : text;
}
