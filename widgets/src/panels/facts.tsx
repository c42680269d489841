import { Marker } from "../board/marks/marker.js";
import { stepsOf } from "../board/scene/columns.js";
import { markerOf } from "../board/scene/emotion.js";
import { useBoard, useJourney } from "../board/state/board.js";
import { setMeta } from "../commands/set-meta.js";
import { counts, personasInOrder } from "../document/view.js";
import { ChoiceField } from "./fields/choice-field.js";
import { optionsOf, truths } from "./fields/options.js";
import { Section } from "./fields/section.js";
import { TextField, WordsBox } from "./fields/text-field.js";
import { Findings } from "./findings.js";
import { Head } from "./head.js";

const texts = ["service", "provider", "scenario", "goal"] as const;

/** Nothing is selected: what the map is about, who lives it, and what could be better about the map itself. */
export function Facts() {
  const board = useBoard();
  const meta = useJourney((journey) => journey.meta);
  const { phases, pains, hypotheses } = useJourney(counts);
  const steps = useJourney(stepsOf).length;
  const summary = [
    board.say("board.phases", { n: phases }),
    board.say("board.steps", { n: steps }),
    board.say("board.pains", { n: pains }),
  ];
  return (
    <>
      <Head>{board.say("board.facts")}</Head>
      <div class="jn-inspector-title">
        <WordsBox
          kind="meta"
          id=""
          field="title"
          words={meta.title}
          name={board.say("board.title")}
          placeholder={board.say("board.untitled")}
          look=""
        />
      </div>
      <div class="jn-inspector-chips">
        <div class="jn-chips">
          {summary.map((words) => (
            <span key={words} class="jn-chip">
              {words}
            </span>
          ))}
          {hypotheses > 0 && (
            <span class="jn-chip" data-tone="warn">
              {board.say("board.hypotheses", { n: hypotheses })}
            </span>
          )}
        </div>
      </div>
      <Section>
        {texts.map((field) => (
          <TextField
            key={field}
            tall
            kind="meta"
            id=""
            field={field}
            words={meta[field]}
            name={board.say(`board.field.${field}`)}
          />
        ))}
        <ChoiceField
          name={board.say("board.field.ontology")}
          value={meta.ontology ?? "aggregate"}
          options={optionsOf(board, "board.ontology", truths)}
          pick={(ontology) => void board.act(setMeta, { fields: { ontology } })}
        />
      </Section>
      <Who />
      <Findings />
    </>
  );
}

function Who() {
  const board = useBoard();
  const personas = useJourney(personasInOrder);
  return (
    <Section title={board.say("board.personas")} count={personas.length}>
      <div class="jn-members">
        {personas.map(({ id, record }) => (
          <button key={id} type="button" onClick={() => board.select([id])}>
            <Marker index={markerOf(board.journey, id)} />
            <span>
              {[board.text(record.label), board.text(record.segment)].filter(Boolean).join(" \u00b7 ")}
            </span>
          </button>
        ))}
      </div>
    </Section>
  );
}
