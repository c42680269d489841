import { useBoard } from "../board/state/board.js";

const ways = ["template", "persona", "emotion", "pain"] as const;

/** How few clicks lie between here and a useful map. */
export function Path() {
  const board = useBoard();
  return (
    <section class="jn-path">
      <div>
        <h2>{board.say("board.path.title")}</h2>
        <p>{board.say("board.path.lead")}</p>
      </div>
      {ways.map((way) => (
        <div key={way}>
          <small>{board.say(`board.path.${way}.clicks`)}</small>
          <strong>{board.say(`board.path.${way}`)}</strong>
          <p>{board.say(`board.path.${way}.means`)}</p>
        </div>
      ))}
    </section>
  );
}
