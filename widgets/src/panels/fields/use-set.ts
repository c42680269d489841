import { useBoard } from "../../board/state/board.js";
import { setField } from "../../commands/set-field.js";
import type { Kind } from "../../document/journey.js";

/** Sets fields of one record; empty text empties. */
export function useSet(
  kind: Exclude<Kind, "scores"> | "meta",
  id: string,
): (fields: Readonly<Record<string, unknown>>) => boolean {
  const board = useBoard();
  return (fields) => board.act(setField, { kind, id, fields });
}
