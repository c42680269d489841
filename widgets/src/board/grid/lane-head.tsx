import { ChevronRight, GripVertical, MoreHorizontal } from "lucide";
import type { Journey, Lane } from "../../document/journey.js";
import { counts, metricsOfAll, personasInOrder, showsOf } from "../../document/view.js";
import { hyphenated } from "../../words/syllables.js";
import { EditText } from "../cards/edit-text.js";
import { useItem } from "../cards/use-item.js";
import { Icon } from "../marks/icon.js";
import { laneIcons } from "../marks/icons.js";
import { HypothesisMark, Marker } from "../marks/marker.js";
import { BAND_FROM, hasBand } from "../scene/emotion.js";
import { metricLine } from "../scene/metric.js";
import { type Board, useBoard, useJourney, useUi } from "../state/board.js";
import { memo } from "../state/memo.js";
import { laneName } from "./lane-name.js";
import type { LaneEntry } from "./use-layout.js";

interface Props {
  readonly entry: LaneEntry;
  readonly folded: boolean;
  readonly language: string;
}

/** Figures of the whole journey that the head of a lane of metrics names. */
const WHOLE = 2;

/** Letters of a word that a narrow header holds in one line. */
const FITS = 11;

/** The left column: icon, name, sub-line, grip and menu. */
export const LaneHead = memo(function LaneHead({ entry: { id, lane }, folded }: Props) {
  const board = useBoard();
  const place = { lane: id, step: "", item: id };
  const { editing, marks } = useItem(place);
  const editor = useUi((state) => (editing ? state.editing : null));
  const shows = showsOf(lane);
  const name = laneName(board, lane);
  const sub = useJourney((journey) => subLine(board, journey, lane));
  const icon = folded ? ChevronRight : (laneIcons[shows] ?? laneIcons.text ?? []);
  return (
    <div
      class="jn-head"
      {...marks}
      role="rowheader"
      aria-label={sub ? `${name}, ${sub}` : name}
      style={{ gridColumn: 1 }}
    >
      {board.canEdit && board.host.kind === "document" && (
        <span class="jn-grip" data-grip aria-hidden="true">
          <Icon of={GripVertical} size={13} />
        </span>
      )}
      <div class="jn-head-in">
        <Icon of={icon} size={14} />
        {editor ? (
          <EditText editing={editor} words={lane.label} name={name} oneLine />
        ) : (
          <span class="jn-head-name" lang={board.ui.value.language}>
            {board.ui.value.language === "id" ? hyphenated(name, FITS) : name}
          </span>
        )}
        {!folded && sub && <span class="jn-head-sub">{sub}</span>}
        {!folded && shows === "emotion" && board.host.kind === "document" && <Legend />}
      </div>
      {board.host.kind === "document" && <More id={id} />}
    </div>
  );
});

function More({ id }: { readonly id: string }) {
  const board = useBoard();
  const open = (event: MouseEvent): void => {
    event.stopPropagation();
    const place = { lane: id, step: "", item: id };
    board.ui.set({ menu: { name: "item", at: board.under(event.currentTarget as Element), place } });
  };
  return (
    <button type="button" class="jn-more" tabIndex={-1} aria-label={board.say("board.more")} onClick={open}>
      <Icon of={MoreHorizontal} size={14} />
    </button>
  );
}

function subLine(board: Board, journey: Journey, lane: Lane): string {
  if (lane.persona) return board.text(journey.personas[lane.persona]?.label);
  if (lane.actor) return board.text(journey.actors[lane.actor]?.label);
  if (showsOf(lane) === "disagreement") return board.say("board.round.apart.scale");
  if (showsOf(lane) === "metrics")
    return metricsOfAll(journey)
      .slice(0, WHOLE)
      .map((one) => metricLine(board, one))
      .join("; ");
  if (showsOf(lane) !== "pains") return "";
  const { pains, hypotheses } = counts(journey);
  if (pains === 0) return "";
  return hypotheses > 0
    ? board.say("board.lane.pains.sub", {
        n: pains,
        guesses: board.say("board.hypotheses", { n: hypotheses }),
      })
    : String(pains);
}

/** Who the curves are, and what hollow and band mean. */
function Legend() {
  const board = useBoard();
  const personas = useJourney(personasInOrder);
  const hidden = useUi((state) => state.hiddenPersonas);
  const banded = useJourney((journey) => hasBand(journey, board.store.rater));
  return (
    <ul class="jn-head-legend">
      {personas.slice(0, 4).map(({ id, record }, index) => (
        <li key={id} data-off={hidden.has(id) ? "" : undefined}>
          <Marker index={index} />
          <span class="jn-clip">{board.text(record.label) || board.say("board.untitled")}</span>
        </li>
      ))}
      <li>
        <HypothesisMark />
        {board.say("board.legend.hypothesis")}
      </li>
      {banded && (
        <li>
          <svg width="14" height="8" viewBox="0 0 14 8" aria-hidden="true">
            <rect width="14" height="8" fill="var(--jn-persona-1)" opacity=".2" />
            <path d="M0 4H14" stroke="var(--jn-persona-1)" stroke-width="2" />
          </svg>
          <span data-tip={board.say("board.legend.band.tip", { n: BAND_FROM })}>
            {board.say("board.legend.band", { n: BAND_FROM })}
          </span>
        </li>
      )}
    </ul>
  );
}
