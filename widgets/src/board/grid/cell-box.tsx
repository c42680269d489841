import type { Lane, Touchpoint } from "../../document/journey.js";
import { showsOf } from "../../document/view.js";
import { Contact, wordsThatFit } from "../cards/contact.js";
import { PainCard } from "../cards/pain-card.js";
import { TextCard } from "../cards/text-card.js";
import type { StepColumn } from "../scene/columns.js";
import { type Item, itemsIn } from "../scene/items.js";
import { cellName, itemName } from "../scene/names.js";
import { type Board, useBoard, useJourney, useUi } from "../state/board.js";
import { memo } from "../state/memo.js";
import { type Place, placeKey, samePlace } from "../state/place.js";
import type { Density } from "../state/ui.js";
import { Rest, useCrowd } from "./crowd.js";
import { lettersIn } from "./geometry.js";
import { Insertion } from "./insertion.js";
import { Slot } from "./slot.js";

interface Props {
  readonly lane: string;
  readonly column: StepColumn;
  readonly index: number;
  readonly width: number;
  readonly density: Density;
  readonly language: string;
}

/** Lane by step: the records that concern both. */
export const CellBox = memo(function CellBox({ lane: id, column, index, width, density }: Props) {
  const board = useBoard();
  const lane = useJourney((journey) => journey.lanes[id]);
  const all = useJourney((journey) => itemsIn(journey, id, column.id));
  const place: Place = { lane: id, step: column.id, item: "" };
  const crowd = useCrowd(all, lane, place, density);
  const focused = useUi((state) => samePlace(state.focus, place));
  const near = useUi((state) => state.hover === `${id}/${column.id}` && !state.drag);
  const drop = useUi((state) =>
    state.drag?.over?.lane === id && state.drag.over.step === column.id ? state.drag : null,
  );
  if (!lane) return null;
  return (
    <div
      class="jn-cell"
      role="gridcell"
      data-place={placeKey(place)}
      data-accepts={drop && !drop.refusal ? "" : undefined}
      data-refuses={drop?.refusal ? "" : undefined}
      aria-colindex={index + 2}
      tabIndex={focused ? 0 : -1}
      style={{ gridColumn: index + 2 }}
    >
      <span class="jn-heard">{cellName(board, lane, column, all.length)}</span>
      {density === "overview" ? (
        all.length > 0 && <span aria-hidden="true">{all.length}</span>
      ) : (
        <Items
          items={crowd.items}
          of={all.length}
          lane={lane}
          place={place}
          width={width}
          density={density}
          before={drop?.refusal === "" ? drop.before : null}
        />
      )}
      {density !== "overview" && <Rest crowd={crowd} />}
      {density !== "overview" && (
        <Slot lane={lane} place={place} empty={all.length === 0} open={near || focused} />
      )}
    </div>
  );
});

interface ItemsProps {
  readonly items: readonly Item[];
  /** How many there are, those not drawn among them. */
  readonly of: number;
  readonly lane: Lane;
  readonly place: Place;
  readonly width: number;
  readonly density: Density;
  /** Where a drop would land: before an item, or "" for the end; null for nowhere. */
  readonly before: string | null;
}

/** The records of a cell, with the mark of a drop between them. */
export function Items({ items, of, lane, place, width, density, before }: ItemsProps) {
  const board = useBoard();
  const words = useWords(board, items, showsOf(lane) === "touchpoints");
  const fits = wordsThatFit(words, density === "comfortable" || density === "compact" ? width - 13 : 0);
  return (
    <>
      {items.map((item, i) => {
        const at = { ...place, item: item.id };
        const name = itemName(board, lane, item, i, of);
        return [
          before === item.id && <Insertion key={`before-${item.id}`} />,
          <One
            key={item.id}
            item={item}
            lane={lane}
            place={at}
            name={name}
            density={density}
            iconOnly={!fits[i]}
            letters={lettersIn(width, density)}
          />,
        ];
      })}
      {before === "" && <Insertion />}
    </>
  );
}

interface OneProps {
  readonly item: Item;
  readonly lane: Lane;
  readonly place: Place;
  readonly name: string;
  readonly density: Density;
  readonly iconOnly: boolean;
  readonly letters: number;
}

const One = memo(function One({ item, lane, place, name, density, iconOnly, letters }: OneProps) {
  const shows = showsOf(lane);
  if (shows === "pains")
    return <PainCard item={item} lane={lane} place={place} name={name} density={density} letters={letters} />;
  if (shows === "touchpoints")
    return <Contact item={item} lane={lane} place={place} name={name} iconOnly={iconOnly} />;
  return <TextCard item={item} lane={lane} place={place} name={name} letters={letters} />;
});

function useWords(board: Board, items: readonly Item[], wanted: boolean): readonly string[] {
  return useJourney(
    (journey) => {
      if (!wanted) return [];
      return items.map(({ record }) => {
        const { channel = "", label } = record as Touchpoint;
        return board.text(journey.channels[channel]?.label) || board.text(label);
      });
    },
    (one, other) => one.join("|") === other.join("|"),
  );
}
