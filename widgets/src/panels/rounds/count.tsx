import { Users } from "lucide";
import { Icon } from "../../board/marks/icon.js";
import { useBoard, useHost, useJourney } from "../../board/state/board.js";
import { type Asking, type Progress, progressOf } from "../../document/view.js";
import { countSentence } from "./wording.js";

/** How far a round has come, and how many are to answer; null where nobody knows how many. */
export function useCount(round: Asking): Progress & { readonly of: number | null } {
  const progress = useJourney((journey) => progressOf(journey, round), sameProgress);
  const others = useHost((host) => host.people.length);
  // whoever leads is here too and need not answer
  const here = others > 0 ? others + (progress.leads ? 1 : 0) : null;
  const of = round.expected ?? here;
  // some have answered and left, or have not been heard of yet: they are counted, or all would seem to be done
  return { ...progress, of: of === null ? null : Math.max(of, progress.done + progress.begun) };
}

/** "14 dari 20 menilai", and nothing of what they answered. */
export function CountChip({ round }: { readonly round: Asking }) {
  const board = useBoard();
  const { done, begun, of } = useCount(round);
  // once all is revealed, whoever judged anything has rated
  const rated = round.state === "private" ? done : done + begun;
  return (
    <span class="jn-chip jn-count">
      <Icon of={Users} size={13} />
      <span>{countSentence(board, rated, of)}</span>
    </span>
  );
}

function sameProgress(one: Progress, other: Progress): boolean {
  return one.done === other.done && one.begun === other.begun && one.leads === other.leads;
}
