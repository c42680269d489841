import type { Touchpoint } from "../../document/journey.js";
import { Icon } from "../marks/icon.js";
import { channelIcons } from "../marks/icons.js";
import { useBoard, useJourney } from "../state/board.js";
import { memo } from "../state/memo.js";
import { HeldTag } from "./held.js";
import type { CardProps } from "./text-card.js";
import { useItem } from "./use-item.js";

interface Props extends CardProps {
  /** Not room enough for its word. */
  readonly iconOnly: boolean;
}

/** A touchpoint: its channel's icon, and the word where it fits. */
export const Contact = memo(function Contact({ item, place, name, iconOnly }: Props) {
  const board = useBoard();
  const { channel = "", status, label } = item.record as Touchpoint;
  const { marks, whole } = useItem(place);
  const icon = useJourney((journey) => journey.channels[channel]?.icon ?? "place");
  const words = useJourney((journey) => journey.channels[channel]?.label);
  const word = board.text(words) || board.text(label);
  const what = board.text(label);
  return (
    <div
      class="jn-contact"
      data-icon-only={iconOnly ? "" : undefined}
      data-status={status}
      data-tip={what && what !== word ? `${word}: ${what}` : word}
      aria-label={name}
      {...marks}
      {...whole}
    >
      <HeldTag id={item.id} />
      <Icon of={channelIcons[icon] ?? channelIcons.place ?? []} size={14} />
      {!iconOnly && <span>{word}</span>}
    </div>
  );
});

const ICON = 26;
const LETTER = 6.4;
const PADDING = 33;
const GAP = 4;

/** Which chips keep their word: words go first from the last chip, until all fit in one line. */
export function wordsThatFit(words: readonly string[], width: number): boolean[] {
  const kept = words.map((word) => word !== "");
  const needed = (): number =>
    words.reduce((sum, word, i) => sum + GAP + (kept[i] ? PADDING + word.length * LETTER : ICON), -GAP);
  for (let i = words.length - 1; i >= 0 && needed() > width; i -= 1) kept[i] = false;
  return kept;
}
