import type { Other } from "../host.js";
import { useBoard } from "../state/board.js";

/** Who of the others has selected a record. */
export function holdersOf(people: readonly Other[], id: string): readonly Other[] {
  return people.filter(({ selection }) => selection === id);
}

/** The name tag at the corner of what another person holds. */
export function HeldTag({ id }: { readonly id: string }) {
  const board = useBoard();
  const [first, ...rest] = holdersOf(board.host.people, id);
  if (!first) return null;
  return (
    <span class="jn-tag" style={{ background: first.color }} aria-hidden="true">
      {first.name.split(" ")[0]}
      {first.editing ? " …" : ""}
      {rest.length > 0 && <span>+{rest.length}</span>}
    </span>
  );
}
