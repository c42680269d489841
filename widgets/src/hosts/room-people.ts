import type { Host } from "../board/host.js";

/** What we put into awareness under `journeys`. */
interface Presence {
  selection?: unknown;
  editing?: unknown;
}

interface AwarenessState {
  user?: { name?: unknown; display_name?: unknown; color?: unknown } | null;
  journeys?: Presence | null;
}

export interface PresenceRoom {
  readonly clientID: number;
  getStates(): Map<number, unknown>;
  setLocalStateField(field: string, value: unknown): void;
}

/** Colors come from other people's browsers: only these forms reach a style. */
const COLOR = /^(#[0-9a-f]{3,8}|var\(--jp-collaborator-color\d\)|rgb\([\d ,.%]+\))$/i;

/** The others in the room, alike in every browser whatever order they came in. */
export function othersIn(room: PresenceRoom): Host["people"] {
  return [...room.getStates()]
    .filter(([id]) => id !== room.clientID)
    .sort(([a], [b]) => a - b)
    .flatMap(([id, state]) => person(id, (state ?? {}) as AwarenessState));
}

function person(id: number, { user, journeys }: AwarenessState): Host["people"] {
  const name = user?.display_name || user?.name;
  if (typeof name !== "string") return [];
  const color = typeof user?.color === "string" && COLOR.test(user.color) ? user.color : "";
  const selection = Array.isArray(journeys?.selection) ? journeys.selection[0] : undefined;
  const chosen = typeof selection === "string" ? { selection } : {};
  return [{ id: String(id), name, color, editing: journeys?.editing === true, ...chosen }];
}
