import { ChevronDown } from "lucide";
import { isMadeUp } from "../../document/view.js";
import { useBoard, useJourney } from "../state/board.js";
import { Button } from "./button.js";
import { useMenuButton } from "./use-menu-button.js";

/** As it is, or as it should be. */
export function StateMenuButton() {
  const board = useBoard();
  const state = useJourney((journey) => journey.meta.design_state ?? "as-is");
  const { open, act } = useMenuButton("state");
  return <Button label={board.say(`board.state.${state}`)} after={ChevronDown} open={open} act={act} />;
}

/** Says that figures on this map were made up, where some were; in one word where there is little room. */
export function ExampleChip({ brief }: { readonly brief: boolean }) {
  const board = useBoard();
  const example = useJourney((journey) => Object.values(journey.evidence).some(isMadeUp));
  if (!example) return null;
  return (
    <span class="jn-chip" data-tone="warn" data-tip={board.say("board.example.tip")}>
      {board.say(brief ? "board.standing.example" : "board.example")}
    </span>
  );
}
