import type { Journey, PlacedKind, Plain } from "../document/journey.js";
import { comparePlaces, type Placed } from "../document/order.js";
import { same } from "../document/same.js";
import { KINDS } from "../document/schema.js";
import { phasesInOrder, stepsInOrder } from "../document/view/grid.js";
import { holderKey, makeRoom, type Spot, siblings } from "./add-record.js";
import { type Command, type Edit, type Plan, Refusal } from "./command.js";
import { destination } from "./destination.js";
import { kindOf, recordOf } from "./record-of.js";

export interface Move extends Spot {
  readonly ids: readonly string[];
  /** The column that is to hold it. */
  readonly step?: string;
  /** The row it is dropped in. */
  readonly lane?: string;
  readonly phase?: string;
  /** The column a pain point or opportunity was lifted from; its other pins stay. */
  readonly from?: string;
}

/** Moves records: among their siblings, or into another phase, lane or step. */
export const move: Command<Move> = {
  name: "record.move",

  plan(journey, args) {
    const placed = KINDS.filter((kind): kind is PlacedKind => kind !== "scores");
    const kinds = new Set(args.ids.map((id) => kindOf(journey, id, placed) as PlacedKind | undefined));
    const [kind] = kinds;
    if (kind === undefined || kinds.has(undefined)) return new Refusal("command.gone");
    if (kinds.size > 1) return new Refusal("command.move.mixed");
    return moveAll(journey, kind, args);
  },
};

function moveAll(journey: Journey, kind: PlacedKind, args: Move): Plan {
  const ids = inJourneyOrder(journey, kind, args.ids);
  const spot = spotBeside(journey, kind, ids, args);
  const edits: Edit[] = [];
  const groups = new Map<string, { readonly like: Plain; readonly ids: string[] }>();
  for (const id of ids) {
    const fields = destination(journey, kind, id, { ...args, ...spot });
    if (fields instanceof Refusal) return fields;
    const record = recordOf(journey, kind, id) ?? {};
    const changed = Object.entries(fields).filter(([field, value]) => !same(record[field], value));
    edits.push(...changed.map(([field, value]): Edit => ({ op: "set", kind, id, field, value })));
    const like = { ...record, ...fields };
    const key = holderKey(kind, like);
    const isPlaced = spot.before !== undefined || spot.after !== undefined || key !== holderKey(kind, record);
    if (isPlaced) groups.set(key, { like, ids: [...(groups.get(key)?.ids ?? []), id] });
  }
  for (const group of groups.values()) {
    const made = lineUp(journey, kind, group.like, spot, group.ids);
    if (made instanceof Refusal) return made;
    edits.push(...made);
  }
  return edits;
}

/** New keys for records that are to stand side by side; none if they already do. */
function lineUp(journey: Journey, kind: PlacedKind, like: Plain, spot: Spot, ids: readonly string[]): Plan {
  const room = makeRoom(journey, kind, like, spot, ids);
  if (room instanceof Refusal) return room;
  const now = siblings(journey, kind, like);
  const orders = new Map(ids.map((id, index) => [id, room.orders[index] ?? ""]));
  const moved = new Map(room.edits.map(({ id, value }) => [id, String(value)]));
  const next = [...now.filter(({ id }) => !orders.has(id)), ...ids.map((id) => ({ id, order: "" }))]
    .map(({ id, order }): Placed => ({ id, order: orders.get(id) ?? moved.get(id) ?? order }))
    .sort(comparePlaces);
  const isSame = next.length === now.length && next.every(({ id }, index) => id === now[index]?.id);
  if (isSame) return [];
  return [
    ...ids.map((id): Edit => ({ op: "set", kind, id, field: "order", value: orders.get(id) })),
    ...room.edits,
  ];
}

/** The wished neighbor; if that one moves too, the next that stays. */
function spotBeside(
  journey: Journey,
  kind: PlacedKind,
  ids: readonly string[],
  { before, after }: Spot,
): Spot {
  const wished = before ?? after;
  if (wished === undefined || !ids.includes(wished)) return { before, after };
  const others = siblings(journey, kind, recordOf(journey, kind, wished) ?? {}).map(({ id }) => id);
  const index = others.indexOf(wished);
  const next = others.slice(index).find((id) => !ids.includes(id));
  if (next !== undefined) return { before: next };
  return { after: others.slice(0, index).findLast((id) => !ids.includes(id)) };
}

/** As a reader meets them: by column or phase, then by place. */
function inJourneyOrder(journey: Journey, kind: PlacedKind, ids: readonly string[]): readonly string[] {
  const homes = (kind === "steps" ? phasesInOrder(journey) : stepsInOrder(journey)).map(({ id }) => id);
  const found = [...new Set(ids)].map((id) => {
    const record = recordOf(journey, kind, id);
    const home = kind === "steps" ? record?.phase : record?.step;
    return { id, home: homes.indexOf(String(home)), order: String(record?.order ?? "") };
  });
  return found.sort((a, b) => a.home - b.home || comparePlaces(a, b)).map(({ id }) => id);
}
