import { addChannel } from "../../commands/add-channel.js";
import { addTouchpoint } from "../../commands/add-touchpoint.js";
import { setField } from "../../commands/set-field.js";
import { newId } from "../../document/new-id.js";
import { actorsOfStage } from "../../document/view.js";
import type { Board } from "../state/board.js";
import type { Place } from "../state/place.js";

export function makeChannel(board: Board, label: string): string {
  const id = newId("channels");
  board.act(addChannel, { id, label: { [board.writing]: label } });
  return id;
}

/** Gives the touchpoint at a place another channel, or adds a touchpoint through it. */
export function throughChannel(board: Board, place: Place, channel: string): void {
  if (place.item) {
    board.act(setField, { kind: "touchpoints" as const, id: place.item, fields: { channel } });
    board.focusOn(place);
    return;
  }
  const id = newId("touchpoints");
  const actor = actorsOfStage(board.journey, "customer")[0]?.id;
  const whose = actor ? { actor } : {};
  const nature = "communication" as const;
  if (!board.act(addTouchpoint, { id, step: place.step, channel, nature, ...whose })) return;
  board.select([id]);
  board.focusOn({ ...place, item: id });
}
