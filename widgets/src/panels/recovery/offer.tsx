import { History } from "lucide";
import { useState } from "preact/hooks";
import { Icon } from "../../board/marks/icon.js";
import { type Board, useBoard, useUi } from "../../board/state/board.js";
import { Button } from "../../board/toolbar/button.js";
import { moment } from "../../words/moment.js";
import type { Offer as Offered } from "./answer.js";
import { haveBack } from "./have-back.js";

interface Props {
  /** A bar over the map, or a card on a screen that has nothing better to show. */
  readonly look: "bar" | "card";
}

/** A copy better than the file: the person decides. */
export function Offer({ look }: Props) {
  const board = useBoard();
  const offer = useOffer();
  const [busy, setBusy] = useState(false);
  if (!offer || (look === "bar" && offer.state !== "older")) return null;
  const restore = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    await haveBack(board, offer.copy.name);
    setBusy(false);
  };
  return (
    <section class="jn-offer" data-look={look} aria-label={board.say("board.offer")}>
      <Icon of={History} size={look === "bar" ? 14 : 20} />
      <p role="status">
        <strong>{board.say(`board.offer.${offer.state}`)}</strong> {detail(board, offer)}
      </p>
      <span class="jn-offer-acts">
        <Button
          label={board.say(busy ? "board.recovery.busy" : "board.recovery.restore")}
          look="main"
          off={busy}
          act={() => void restore()}
        />
        <Button
          label={board.say("board.bar.see")}
          look="edge"
          act={() => board.ui.set({ recovery: offer.copy.name })}
        />
        <Button label={board.say("board.offer.leave")} act={() => board.putAway([offer.copy.name])} />
      </span>
    </section>
  );
}

/** The offer, unless this person has declined it. */
export function useOffer(): Offered | null {
  useUi((state) => state.language);
  const closed = useUi((state) => state.closed);
  const offer = useUi((state) => state.offer);
  return offer && !closed.has(offer.copy.name) ? offer : null;
}

function detail(board: Board, { copy, effect: { sentence, n } }: Offered): string {
  const when = moment(copy.when, board.ui.value.language);
  return board.say(n > 0 ? "board.offer.from.n" : "board.offer.from", { when, sentence, n });
}
