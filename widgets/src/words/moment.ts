import { clock } from "./duration.js";
import type { Language } from "./figures.js";
import { say } from "./say.js";

const LOCALES: Readonly<Record<Language, string>> = { id: "id-ID", en: "en-GB" };

/** A moment as a person says it: hari ini pukul 10.42, kemarin pukul 16.05, 23 Nov 2026 pukul 09.00. */
export function moment(when: number, language: Language, now: number = Date.now()): string {
  const then = new Date(when);
  const time = clock(then, language);
  const days = dayOf(new Date(now)) - dayOf(then);
  if (days === 0) return say("board.when.today", language, { time });
  if (days === 1) return say("board.when.yesterday", language, { time });
  const date = new Intl.DateTimeFormat(LOCALES[language], {
    day: "numeric",
    month: "short",
    year: "numeric",
  }).format(then);
  return say("board.when.date", language, { date, time });
}

/** A number that grows by one each midnight of this place. */
function dayOf(date: Date): number {
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000);
}
