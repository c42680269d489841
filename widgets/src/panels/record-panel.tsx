import { laneName } from "../board/grid/lane-name.js";
import { textField, wordsOf } from "../board/scene/text-field.js";
import { type Board, useBoard, useJourney } from "../board/state/board.js";
import type { Entry, Lane } from "../document/journey.js";
import { kindKey } from "./entry.js";
import { WordsBox } from "./fields/text-field.js";
import { Head } from "./head.js";
import { CardFields } from "./records/card-fields.js";
import { ContactFields } from "./records/contact-fields.js";
import { EvidenceFields } from "./records/evidence-fields.js";
import { InsightFields } from "./records/insight-fields.js";
import { LaneFields } from "./records/lane-fields.js";
import { OpportunityFields } from "./records/opportunity-fields.js";
import { PersonaFields } from "./records/persona-fields.js";
import { PhaseFields } from "./records/phase-fields.js";
import { StepFields } from "./records/step-fields.js";

/** One record: its head, its title to edit, its fields. */
export function RecordPanel({ entry }: { readonly entry: Entry }) {
  const board = useBoard();
  const field = textField(entry.kind);
  const words = wordsOf(entry.kind, entry.record);
  const untranslated = useJourney(() => isMissing(words, board.writing));
  return (
    <>
      <Head entry={entry} />
      <div class="jn-inspector-title">
        <WordsBox
          kind={entry.kind}
          id={entry.id}
          field={field}
          words={words}
          name={board.say(kindKey(entry))}
          placeholder={placeholderOf(board, entry)}
          look=""
        />
        {untranslated && <p class="jn-note">{board.say("board.untranslated")}</p>}
      </div>
      <Fields entry={entry} />
    </>
  );
}

/** A lane without a name of its own bears that of its kind. */
function placeholderOf(board: Board, { kind, record }: Entry): string {
  return kind === "lanes" ? laneName(board, record as Lane) : board.say("board.untitled");
}

function isMissing(words: Readonly<Record<string, string>> | undefined, language: string): boolean {
  return words !== undefined && !words[language] && Object.values(words).some(Boolean);
}

function Fields({ entry }: { readonly entry: Entry }) {
  switch (entry.kind) {
    case "insights":
      return <InsightFields entry={entry as Entry<"insights">} />;
    case "steps":
      return <StepFields entry={entry as Entry<"steps">} />;
    case "phases":
      return <PhaseFields entry={entry as Entry<"phases">} />;
    case "touchpoints":
      return <ContactFields entry={entry as Entry<"touchpoints">} />;
    case "personas":
      return <PersonaFields entry={entry as Entry<"personas">} />;
    case "opportunities":
      return <OpportunityFields entry={entry as Entry<"opportunities">} />;
    case "cards":
      return <CardFields entry={entry as Entry<"cards">} />;
    case "lanes":
      return <LaneFields entry={entry as Entry<"lanes">} />;
    case "evidence":
      return <EvidenceFields entry={entry as Entry<"evidence">} />;
    default:
      return null;
  }
}
