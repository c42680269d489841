import { Plus } from "lucide";
import type { Journey, Lane } from "../../document/journey.js";
import { holdsCards, insightsAt, severityOf, showsOf, typeOf } from "../../document/view.js";
import { addTo } from "../hands/adding.js";
import { Icon } from "../marks/icon.js";
import { type Board, useBoard, useJourney } from "../state/board.js";
import type { Place } from "../state/place.js";

interface Props {
  readonly lane: Lane;
  readonly place: Place;
  readonly empty: boolean;
  /** The pointer or the focus is in the cell. */
  readonly open: boolean;
}

/** The place to add, shown when the pointer or the focus is in the cell. */
export function Slot({ lane, place, empty, open }: Props) {
  const board = useBoard();
  const kept = useJourney(
    (journey) => empty && showsOf(lane) === "opportunities" && hurts(journey, place.step),
  );
  if (!board.canEdit || (!open && !kept)) return null;
  const words = kept ? board.say("board.add.opportunity") : promptOf(board, lane);
  return (
    <button
      type="button"
      class="jn-slot"
      data-empty={empty ? "" : undefined}
      data-kept={kept ? "" : undefined}
      tabIndex={-1}
      aria-label={words}
      onClick={(event) => {
        event.stopPropagation();
        addTo(board, place);
      }}
    >
      {(kept || !empty) && <Icon of={Plus} size={13} />}
      {empty && <span>{words}</span>}
    </button>
  );
}

/** What an empty cell asks. */
export function promptOf(board: Board, lane: Lane): string {
  return (
    (holdsCards(lane) && showsOf(lane) === "text" && board.text(lane.prompt)) ||
    board.say(`board.prompt.${showsOf(lane)}`)
  );
}

const SEVERE = 3;

/** Whether a severe pain point stands at a step. */
function hurts(journey: Journey, step: string): boolean {
  return insightsAt(journey, step).some(
    (insight) => typeOf(insight.record) === "pain" && (severityOf(journey, insight).value ?? 0) >= SEVERE,
  );
}
