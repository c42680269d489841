// Imported before everything else, so that the catalogues are copied when their sentences already are longer.
import enBoard from "../../journeys/words/en/board.json";
import idBoard from "../../journeys/words/id/board.json";
import { longer } from "./lengthened.js";

/** Whether this page shows longer texts. */
export const isLonger = new URLSearchParams(location.search).has("longer");
if (isLonger) {
  for (const catalogue of [enBoard, idBoard] as Record<string, string>[]) {
    for (const [key, sentence] of Object.entries(catalogue)) catalogue[key] = longer(sentence);
  }
}
