import { Plus } from "lucide";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Entry } from "../../document/journey.js";
import { all } from "../../document/view.js";
import { makeChannel, throughChannel } from "../hands/channels.js";
import { Icon } from "../marks/icon.js";
import { channelIcons } from "../marks/icons.js";
import { type Board, useBoard, useJourney } from "../state/board.js";
import type { Place } from "../state/place.js";
import type { Spot } from "../state/ui.js";
import { keepInside, stepAmong } from "./keep-inside.js";

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
  const { found, fresh } = matching(board, channels, wish);
  useLayoutEffect(() => {
    keepInside(box.current, at);
    box.current?.querySelector("input")?.focus();
  }, [at]);
  const pick = (channel: string): void => {
    close(false);
    throughChannel(board, place, channel);
  };
  const make = (): void => pick(makeChannel(board, fresh));
  const enter = (): void => {
    if (found[0] && wish) pick(found[0].id);
    else if (fresh) make();
  };
  const name = board.say("board.channel.find");
  return (
    <>
      <div class="jn-veil" role="presentation" onPointerDown={() => close(false)} />
      <div
        ref={box}
        class="jn-menu jn-scroll-thin"
        role="dialog"
        aria-label={board.say("board.menu.channels")}
        onKeyDown={(event) => onKey(event, { enter, close })}
      >
        <input
          class="jn-input jn-find"
          value={wish}
          placeholder={name}
          aria-label={name}
          onInput={(event) => setWish(event.currentTarget.value)}
        />
        {found.map((channel) => (
          <ChannelChoice key={channel.id} channel={channel} pick={pick} />
        ))}
        {fresh && (
          <button type="button" class="jn-choice" onClick={make}>
            <Icon of={Plus} size={15} />
            <span>{board.say("board.channel.new", { label: fresh })}</span>
          </button>
        )}
      </div>
    </>
  );
}

interface ChoiceProps {
  readonly channel: Entry<"channels">;
  pick(id: string): void;
}

function ChannelChoice({ channel: { id, record }, pick }: ChoiceProps) {
  const board = useBoard();
  return (
    <button type="button" class="jn-choice" onClick={() => pick(id)}>
      <Icon of={channelIcons[record.icon ?? "place"] ?? []} size={15} />
      <span>{board.text(record.label)}</span>
    </button>
  );
}

/** The channels whose name holds the wish, and the wish itself where no channel bears it. */
function matching(board: Board, channels: readonly Entry<"channels">[], wish: string) {
  const wanted = wish.trim().toLowerCase();
  const named = channels.map((channel) => ({
    channel,
    name: board.text(channel.record.label).toLowerCase(),
  }));
  const found = named.filter(({ name }) => name.includes(wanted)).map(({ channel }) => channel);
  return { found, fresh: named.some(({ name }) => name === wanted) ? "" : wish.trim() };
}

interface Keys {
  enter(): void;
  close(refocus: boolean): void;
}

function onKey(event: KeyboardEvent & { currentTarget: HTMLElement }, { enter, close }: Keys): void {
  event.stopPropagation();
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === "Escape") close(true);
  else if (by) stepAmong(event.currentTarget, "input, .jn-choice", by);
  else if (event.key === "Enter" && (event.target as Element).tagName === "INPUT") enter();
  else return;
  event.preventDefault();
}
