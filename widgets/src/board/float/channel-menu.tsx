import { Plus } from "lucide";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { addChannel } from "../../commands/add-channel.js";
import { addTouchpoint } from "../../commands/add-touchpoint.js";
import { setField } from "../../commands/set-field.js";
import { newId } from "../../document/new-id.js";
import { actorsOfStage, all } from "../../document/view.js";
import { Icon } from "../marks/icon.js";
import { channelIcons } from "../marks/icons.js";
import { type Board, useBoard, useJourney } from "../state/board.js";
import type { Place } from "../state/place.js";
import type { Spot } from "../state/ui.js";

interface Props {
  readonly at: Spot;
  readonly place: Place;
  close(refocus: boolean): void;
}

/** Picks a channel by typing a part of its name, or makes a new one. */
export function ChannelMenu({ at, place, close }: Props) {
  const board = useBoard();
  const [wish, setWish] = useState("");
  const box = useRef<HTMLDivElement>(null);
  const channels = useJourney((journey) => all(journey, "channels"));
  const found = channels.filter(({ record }) => board.text(record.label).toLowerCase().includes(wish.trim().toLowerCase()));
  const isNew = wish.trim() !== "" && !channels.some(({ record }) => board.text(record.label).toLowerCase() === wish.trim().toLowerCase());
  useLayoutEffect(() => {
    const root = box.current?.closest<HTMLElement>(".jn-board");
    if (!box.current || !root) return;
    box.current.style.left = `${Math.max(8, Math.min(at.x, root.clientWidth - box.current.offsetWidth - 8))}px`;
    box.current.style.top = `${Math.max(8, Math.min(at.y, root.clientHeight - box.current.offsetHeight - 8))}px`;
    box.current.querySelector("input")?.focus();
  }, []);
  const pick = (channel: string): void => {
    close(false);
    use(board, place, channel);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === "Escape") close(true);
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") step(box.current, event.key === "ArrowDown" ? 1 : -1);
    else if (event.key === "Enter" && event.target instanceof HTMLInputElement) {
      if (found[0] && wish) pick(found[0].id);
      else if (isNew) pick(create(board, wish.trim()));
    } else return;
    event.preventDefault();
  };
  return (
    <>
      <div class="jn-veil" onPointerDown={() => close(false)} />
      <div ref={box} class="jn-menu jn-scroll-thin" role="dialog" aria-label={board.say("board.menu.channels")} onKeyDown={onKeyDown}>
        <input class="jn-input jn-find" value={wish} placeholder={board.say("board.channel.find")} aria-label={board.say("board.channel.find")} onInput={(event) => setWish(event.currentTarget.value)} />
        {found.map(({ id, record }) => (
          <button key={id} type="button" class="jn-choice" onClick={() => pick(id)}>
            <Icon of={channelIcons[record.icon ?? "place"] ?? []} size={15} />
            <span>{board.text(record.label)}</span>
          </button>
        ))}
        {isNew && (
          <button type="button" class="jn-choice" onClick={() => pick(create(board, wish.trim()))}>
            <Icon of={Plus} size={15} />
            <span>{board.say("board.channel.new", { label: wish.trim() })}</span>
          </button>
        )}
      </div>
    </>
  );
}

function create(board: Board, label: string): string {
  const id = newId("channels");
  board.act(addChannel, { id, label: { [board.writing]: label } });
  return id;
}

/** Gives the touchpoint another channel, or adds a touchpoint through it. */
function use(board: Board, place: Place, channel: string): void {
  if (place.item) {
    board.act(setField, { kind: "touchpoints" as const, id: place.item, fields: { channel } });
    board.focusOn(place);
    return;
  }
  const id = newId("touchpoints");
  const actor = actorsOfStage(board.journey, "customer")[0]?.id;
  const args = { id, step: place.step, channel, nature: "communication" as const, ...(actor ? { actor } : {}) };
  if (!board.act(addTouchpoint, args)) return;
  board.select([id]);
  board.focusOn({ ...place, item: id });
}

function step(box: HTMLElement | null, by: number): void {
  const stops = [...(box?.querySelectorAll<HTMLElement>("input, .jn-choice") ?? [])];
  const root = box?.getRootNode() as Document | ShadowRoot | undefined;
  stops[(stops.indexOf(root?.activeElement as HTMLElement) + by + stops.length) % stops.length]?.focus();
}
