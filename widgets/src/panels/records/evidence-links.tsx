import { useBoard } from "../../board/state/board.js";
import { recordsOf } from "../fields/options.js";
import { RefChips } from "../fields/ref-chips.js";
import { Section } from "../fields/section.js";
import { useSet } from "../fields/use-set.js";

interface Props {
  readonly kind: "touchpoints" | "personas" | "steps";
  readonly id: string;
  readonly ids: readonly string[];
}

/** What a record rests on. */
export function EvidenceLinks({ kind, id, ids }: Props) {
  const board = useBoard();
  const set = useSet(kind, id);
  return (
    <Section title={board.say("board.evidence")} count={ids.length}>
      <RefChips
        name={board.say("board.evidence")}
        options={recordsOf(board, "evidence", false)}
        chosen={ids}
        flip={(one, on) => set({ evidence: on ? [...ids, one] : ids.filter((other) => other !== one) })}
      />
    </Section>
  );
}
