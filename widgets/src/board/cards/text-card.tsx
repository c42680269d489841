import type { Lane, Opportunity, Touchpoint } from "../../document/journey.js";
import { painNumbers } from "../../document/view.js";
import { hyphenated } from "../../words/syllables.js";
import { Marker } from "../marks/marker.js";
import { markerOf } from "../scene/emotion.js";
import type { Item } from "../scene/items.js";
import { wordsOf } from "../scene/text-field.js";
import { useBoard, useJourney, useUi } from "../state/board.js";
import { memo } from "../state/memo.js";
import type { Place } from "../state/place.js";
import { EditText } from "./edit-text.js";
import { HeldTag } from "./held.js";
import { useItem } from "./use-item.js";

export interface CardProps {
  readonly item: Item;
  readonly lane: Lane;
  readonly place: Place;
  /** Its name read aloud, already in the board's language. */
  readonly name: string;
}

interface Props extends CardProps {
  /** How many letters stand on one line. */
  readonly letters: number;
}

const looks: Readonly<Record<string, string>> = {
  thoughts: "thought",
  opportunities: "opportunity",
  gains: "gain",
  backstage: "backstage",
};

/** A card of plain text: an act, a thought, a gain, an opportunity, work behind the scenes. */
export const TextCard = memo(function TextCard({ item, lane, place, name, letters }: Props) {
  const board = useBoard();
  const { editing, marks, whole } = useItem(place);
  const editor = useUi((state) => (editing ? state.editing : null));
  const words = wordsOf(item.kind, item.record);
  const language = useUi((state) => state.language);
  const said = board.text(words);
  const text = language === "id" ? hyphenated(said, letters) : said;
  const look = looks[lane.shows ?? "text"] ?? "plain";
  return (
    <div
      class="jn-card"
      data-look={look}
      data-tall={look === "thought" ? undefined : ""}
      aria-label={editing ? undefined : name}
      {...marks}
      {...whole}
    >
      <HeldTag id={item.id} />
      <Before item={item} lane={lane} />
      {editor ? (
        <EditText editing={editor} words={words} name={name} />
      ) : (
        <div class="jn-text" data-blank={text ? undefined : ""}>
          {text ? quoted(text, look) : board.say("board.untitled")}
        </div>
      )}
      {item.kind === "opportunities" && <Answers opportunity={item.record as Opportunity} />}
    </div>
  );
});

/** Quotation marks belong to the display, never to the text. */
function quoted(text: string, look: string): string {
  return look === "thought" ? `\u201c${text}\u201d` : text;
}

function Before({ item, lane }: { readonly item: Item; readonly lane: Lane }) {
  const board = useBoard();
  const actor = useJourney((journey) =>
    item.kind === "touchpoints"
      ? journey.actors[(item.record as Touchpoint).initiator ?? ""]?.label
      : undefined,
  );
  const marker = useJourney((journey) => {
    const persona = lane.persona ? "" : (item.record as { persona?: string }).persona;
    return persona ? markerOf(journey, persona) : -1;
  });
  if (lane.shows === "backstage" && actor) return <span class="jn-actor jn-clip">{board.text(actor)}</span>;
  if (lane.shows === "thoughts" && marker >= 0) {
    return (
      <span class="jn-whose">
        <Marker index={marker} size={11} />
      </span>
    );
  }
  return null;
}

/** The pain points an opportunity answers, where it is not plain from the column. */
function Answers({ opportunity }: { readonly opportunity: Opportunity }) {
  const numbers = useJourney((journey) =>
    (opportunity.insights ?? [])
      .map((id) => painNumbers(journey).get(id) ?? 0)
      .filter(Boolean)
      .sort((one, other) => one - other)
      .join(" "),
  );
  if (!numbers) return null;
  return (
    <span class="jn-answers" aria-hidden="true">
      {numbers.split(" ").map((number) => (
        <i key={number}>{number}</i>
      ))}
    </span>
  );
}
