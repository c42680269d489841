import type { Language } from "../../words/figures.js";
import { useBoard, useUi } from "../state/board.js";

const languages: readonly Language[] = ["id", "en"];

/** The language of this board; the texts follow where they exist in it. */
export function LanguageSwitch() {
  const board = useBoard();
  const now = useUi((state) => state.language);
  return (
    <span class="jn-switch" role="radiogroup" aria-label={board.say("board.language")}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          role="radio"
          aria-checked={language === now}
          aria-label={board.say(`board.language.${language}`)}
          onClick={() => board.ui.set({ language })}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </span>
  );
}
