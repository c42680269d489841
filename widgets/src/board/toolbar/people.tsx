import type { Other } from "../host.js";
import { useBoard } from "../state/board.js";

const SHOWN = 3;

/** Who else is here. */
export function People() {
  const board = useBoard();
  const { people } = board.host;
  if (people.length === 0) return null;
  const rest = people.length - SHOWN;
  return (
    <ul class="jn-people" aria-label={board.say("board.people", { n: people.length })}>
      {people.slice(0, SHOWN).map((person) => (
        <li
          key={person.id}
          style={{ background: person.color }}
          data-tip={person.name}
          aria-label={person.name}
        >
          {initials(person)}
        </li>
      ))}
      {rest > 0 && (
        <li
          data-more
          data-tip={people
            .slice(SHOWN)
            .map(({ name }) => name)
            .join(", ")}
        >
          +{rest}
        </li>
      )}
    </ul>
  );
}

/** Two letters of a name. */
export function initials({ name }: Pick<Other, "name">): string {
  const words = name.trim().split(/\s+/);
  const first = words[0] ?? "?";
  const second = words.length > 1 ? (words.at(-1)?.[0] ?? "") : (first[1] ?? "");
  return ((first[0] ?? "?") + second).toUpperCase();
}
