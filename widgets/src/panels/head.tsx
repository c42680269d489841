import { ChevronDown, ChevronUp, MoreHorizontal, X } from "lucide";
import type { ComponentChildren } from "preact";
import { widthOf } from "../board/grid/geometry.js";
import { laneName } from "../board/grid/lane-name.js";
import { openItemMenu } from "../board/hands/opening.js";
import { type Board, useBoard, useUi } from "../board/state/board.js";
import { Button } from "../board/toolbar/button.js";
import type { Entry, Kind } from "../document/journey.js";
import { all } from "../document/view.js";
import { kindKey } from "./entry.js";
import { Mark } from "./mark.js";

interface HeadProps {
  readonly entry?: Entry;
  readonly children?: ComponentChildren;
}

/** Mark and kind; the one before and after; menu; close. */
export function Head({ entry, children }: HeadProps) {
  const board = useBoard();
  const overlay = useUi((state) => !["wide", "desk"].includes(widthOf(state.size.width)));
  const close = (): void => {
    if (overlay || board.host.kind !== "document") board.select([]);
    else board.ui.set({ panel: false });
  };
  const focus = useUi((state) => state.focus);
  return (
    <div class="jn-inspector-head">
      {entry && <Mark entry={entry} />}
      <span>{children ?? (entry && nameOf(board, entry))}</span>
      {entry && (
        <Button
          label={board.say("board.panel.before")}
          icon={ChevronUp}
          bare
          act={() => go(board, entry, -1)}
        />
      )}
      {entry && (
        <Button
          label={board.say("board.panel.after")}
          icon={ChevronDown}
          bare
          act={() => go(board, entry, 1)}
        />
      )}
      {entry && focus?.item === entry.id && (
        <Button
          label={board.say("board.more")}
          icon={MoreHorizontal}
          bare
          act={(event) => openItemMenu(board, focus, board.under(event.currentTarget as Element))}
        />
      )}
      <Button label={board.say("board.close")} icon={X} bare act={close} />
    </div>
  );
}

/** What a record is called; a card goes by its lane. */
function nameOf(board: Board, entry: Entry): string {
  const lane =
    entry.kind === "cards" ? board.journey.lanes[(entry as Entry<"cards">).record.lane ?? ""] : undefined;
  return lane ? laneName(board, lane) : board.say(kindKey(entry));
}

/** Selects the neighbor of the same kind. */
function go(board: Board, entry: Entry, by: number): void {
  const siblings = (all(board.journey, entry.kind as Exclude<Kind, "scores">) as readonly Entry[]).filter(
    (other) => kindKey(other) === kindKey(entry),
  );
  const index = siblings.findIndex(({ id }) => id === entry.id);
  const next = siblings[(index + by + siblings.length) % siblings.length];
  if (next) board.select([next.id]);
}
