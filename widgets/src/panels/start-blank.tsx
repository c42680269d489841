import { SquarePlus } from "lucide";
import { useState } from "preact/hooks";
import { Icon } from "../board/marks/icon.js";
import { useBoard } from "../board/state/board.js";
import { startBlank } from "./blank-journey.js";

/** Three phases, six steps and one persona, ready to be typed into. */
export function StartBlank() {
  const board = useBoard();
  const [service, setService] = useState("");
  const [who, setWho] = useState("");
  const make = (): void => startBlank(board, service.trim(), who.trim());
  const ask = (key: string, value: string, set: (text: string) => void) => (
    <label class="jn-ask">
      <span>{board.say(`board.start.${key}`)}</span>
      <input
        value={value}
        placeholder={board.say(`board.start.${key}.example`)}
        onInput={(event) => set(event.currentTarget.value)}
        onKeyDown={(event) => event.key === "Enter" && make()}
      />
    </label>
  );
  return (
    <section class="jn-way" aria-label={board.say("board.start.blank")}>
      <div class="jn-way-head">
        <h2>{board.say("board.start.blank")}</h2>
      </div>
      <p class="jn-way-lead">{board.say("board.start.blank.lead")}</p>
      <Sketch />
      {ask("service", service, setService)}
      {ask("who", who, setWho)}
      <div class="jn-way-feet">
        <button type="button" class="jn-button" data-look="edge" data-size="large" onClick={make}>
          <Icon of={SquarePlus} size={16} />
          <span>{board.say("board.start.make")}</span>
        </button>
      </div>
    </section>
  );
}

/** What one begins with: dashed phases, empty cells, a dotted curve. */
function Sketch() {
  const board = useBoard();
  const edge = { fill: "none", stroke: "var(--jn-control)", "stroke-dasharray": "4 3" };
  return (
    <div class="jn-sketch" aria-hidden="true">
      <svg viewBox="0 0 360 116" role="presentation">
        {["before", "during", "after"].map((phase, i) => (
          <g key={phase} transform={`translate(${i * 119} 0)`}>
            <path d="M1 1H104L112 13L104 25H1L9 13Z" {...edge} />
            <text x="22" y="17" font-size="11" font-weight="600" fill="var(--jn-ink-2)">
              {board.say(`board.start.phase.${phase}`)}
            </text>
            <rect x="1" y="34" width="53" height="32" rx="5" {...edge} opacity=".6" />
            <rect x="59" y="34" width="53" height="32" rx="5" {...edge} opacity=".6" />
          </g>
        ))}
        <path
          d="M4 96C60 92 90 88 120 92S180 106 230 96S300 84 354 88"
          fill="none"
          stroke="var(--jn-persona-1)"
          stroke-width="2.25"
          stroke-linecap="round"
          stroke-dasharray=".1 5.5"
        />
        {[
          [32, 94],
          [150, 97],
          [268, 89],
        ].map(([x, y]) => (
          <circle
            key={x}
            cx={x}
            cy={y}
            r="5"
            fill="var(--jn-surface)"
            stroke="var(--jn-persona-1)"
            stroke-width="1.75"
            stroke-dasharray="2.6 1.9"
          />
        ))}
      </svg>
    </div>
  );
}
