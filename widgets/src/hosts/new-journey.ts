import { toText } from "../document/canonical.js";
import { repair } from "../document/repair.js";

/** The text of a journey in which nothing is drawn yet. */
export function newJourneyText(language: "id" | "en"): string {
  const plain = { format: "journey", version: 1, meta: { language, languages: [language] } };
  return toText(repair(plain).journey);
}
