import { type Language, plainFigure } from "./figures.js";
import { say } from "./say.js";

const DAY = 24 * 60;
const HOURS_FROM = 2 * 60;

/** Minutes as a person says them: 25 mnt, 2 jam, 14 hari; the days a service standard promises are working days. */
export function duration(minutes: number, language: Language, promised = false): string {
  if (minutes >= DAY)
    return say(promised ? "board.time.working-days" : "board.time.days", language, {
      n: plainFigure(minutes / DAY, language, 1),
    });
  if (minutes >= HOURS_FROM)
    return say("board.time.hours", language, { n: plainFigure(minutes / 60, language, 1) });
  return say("board.time.minutes", language, { n: plainFigure(minutes, language, 0) });
}

/** The clock of a moment: 10.42 in Indonesian, 10:42 in English. */
export function clock(moment: Date, language: Language): string {
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${two(moment.getHours())}${language === "id" ? "." : ":"}${two(moment.getMinutes())}`;
}
