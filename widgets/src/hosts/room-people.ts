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

/** A room in which I can say again who I am. */
export interface GreetingRoom extends PresenceRoom {
  getLocalState(): Record<string, unknown> | null;
  setLocalState(state: Record<string, unknown> | null): void;
  on(event: "change", listener: (change: Change) => void): void;
  off(event: "change", listener: (change: Change) => void): void;
}

interface Change {
  readonly added: readonly number[];
}

/** Many who come at once are greeted once. */
const PAUSE = 200;

/** Colors come from other people's browsers: only these forms reach a style. */
const COLOR = /^(#[0-9a-f]{3,8}|var\(--jp-collaborator-color\d\)|rgb\([\d ,.%]+\))$/i;

/**
 * Says again who I am whenever somebody comes; returns how to stop.
 *
 * The server passes on what is said but tells a newcomer nothing of who was there before:
 * without this, whoever reloads sees an empty room for up to fifteen seconds.
 */
export function greet(room: GreetingRoom): () => void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  const say = (): void => {
    const state = room.getLocalState();
    if (state) room.setLocalState(state);
  };
  const meet = ({ added }: Change): void => {
    if (!added.some((id) => id !== room.clientID)) return;
    clearTimeout(pause);
    pause = setTimeout(say, PAUSE);
  };
  room.on("change", meet);
  return () => {
    clearTimeout(pause);
    room.off("change", meet);
  };
}

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
