import { Paperclip } from "lucide";
import type { Entry, Insight } from "../../document/journey.js";
import { painNumbers, severityOf } from "../../document/view.js";
import { hyphenated } from "../../words/syllables.js";
import { Icon } from "../marks/icon.js";
import { Meter } from "../marks/meter.js";
import { levelOf, Pin } from "../marks/pin.js";
import { isHypothesis } from "../scene/items.js";
import { useBoard, useJourney, useUi } from "../state/board.js";
import { memo } from "../state/memo.js";
import type { Density } from "../state/ui.js";
import { EditText } from "./edit-text.js";
import { HeldTag } from "./held.js";
import type { CardProps } from "./text-card.js";
import { useItem } from "./use-item.js";

interface Props extends CardProps {
  readonly density: Density;
  /** How many letters stand on one line, were there no pin. */
  readonly letters: number;
}

/** What the pin takes of them, and below which nothing breaks. */
const [PIN, FEWEST] = [2, 9];

/** A pain point: its pin by severity, its words, and the ground it stands on. */
export const PainCard = memo(function PainCard({ item, place, name, density, letters }: Props) {
  const board = useBoard();
  const insight = item.record as Insight;
  const { editing, marks, whole } = useItem(place);
  const editor = useUi((state) => (editing ? state.editing : null));
  const number = useJourney((journey) => painNumbers(journey).get(item.id) ?? 0);
  const severity = useJourney((journey) => severityOf(journey, item as Entry<"insights">).value);
  const level = levelOf(severity);
  const brief = density !== "comfortable";
  const onlyPin = density === "condensed" || density === "overview";
  const language = useUi((state) => state.language);
  const said = board.text(insight.text);
  const text = language === "id" ? hyphenated(said, Math.max(FEWEST, letters - PIN)) : said;
  return (
    <div
      class="jn-card jn-pain"
      {...looks(insight, level)}
      {...(editing ? {} : sizes(density))}
      data-tip={onlyPin ? `${number} · ${said}` : undefined}
      aria-label={editing ? undefined : name}
      {...marks}
      {...whole}
    >
      <HeldTag id={item.id} />
      <Pin number={number} severity={severity} size={level >= 3 ? 19 : 17} />
      {editor && <EditText editing={editor} words={insight.text} name={name} />}
      {!editor && !onlyPin && (
        <div class="jn-text" data-blank={text ? undefined : ""}>
          {text || board.say("board.untitled")}
        </div>
      )}
      {!brief && <Foot insight={insight} level={level} known={severity !== null} />}
    </div>
  );
});

/** The ground a pain point stands on: its severity, a guess, or settled. */
function looks(insight: Insight, level: number) {
  const resolved = insight.status === "resolved";
  return {
    "data-severity": resolved ? 0 : level,
    "data-hypothesis": isHypothesis(insight) ? "" : undefined,
    "data-resolved": resolved ? "" : undefined,
  };
}

function sizes(density: Density) {
  const onlyPin = density === "condensed" || density === "overview";
  return {
    "data-brief": density === "comfortable" ? undefined : "",
    "data-only-pin": onlyPin ? "" : undefined,
  };
}

function Foot({
  insight,
  level,
  known,
}: {
  readonly insight: Insight;
  readonly level: number;
  readonly known: boolean;
}) {
  const board = useBoard();
  const word =
    insight.status === "resolved"
      ? "board.status.resolved"
      : known
        ? `board.severity.${level}`
        : "board.severity.none";
  return (
    <div class="jn-pain-foot" aria-hidden="true">
      {known && <Meter level={level} />}
      <span class="jn-pain-word">{board.say(word)}</span>
      <span>
        <Icon of={Paperclip} size={11} />
        {(insight.evidence?.length ?? 0) + (insight.contradicted_by?.length ?? 0)}
      </span>
    </div>
  );
}
