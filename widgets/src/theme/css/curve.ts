/** The emotion curve and its plot. */
export const curve = `
.jn-board .jn-lane[data-shows="emotion"] { height: 149px; }
.jn-board .jn-lane[data-shows="emotion"] .jn-cell { padding: 0; z-index: 2; }
.jn-board .jn-plot { position: absolute; top: 0; pointer-events: none; z-index: 1; }
.jn-board .jn-plot .jn-above { fill: var(--jn-above); }
.jn-board .jn-plot .jn-below { fill: var(--jn-below); }
.jn-board .jn-zero { stroke: var(--jn-control); stroke-width: 1; stroke-dasharray: 4 4; opacity: .8; }
.jn-board .jn-curve { fill: none; stroke-width: 2.25; stroke-linecap: round; }
.jn-board .jn-curve[data-hypothesis] { stroke-dasharray: .1 5; }
.jn-board .jn-band { opacity: .14; stroke-width: 0; }
.jn-board .jn-faces { position: absolute; left: calc(var(--jn-head) + 6px); top: 0; bottom: 0; z-index: 3; width: 0; pointer-events: none; }
.jn-board .jn-faces > svg { position: absolute; left: 0; transform: translateY(-50%); }
.jn-board .jn-no-feelings { grid-column: 2 / -1; z-index: 2; align-self: start; pointer-events: none; }
.jn-board .jn-no-feelings > span { position: sticky; left: calc(var(--jn-head) + 34px); display: inline-block; margin: 11px 0 0 34px; color: var(--jn-ink-3); }
.jn-board .jn-marks { position: absolute; inset: 0; overflow: visible; }
.jn-board .jn-point { position: absolute; width: 24px; height: 24px; margin: -12px 0 0 -12px; border-radius: 50%; cursor: ns-resize; touch-action: none; display: grid; place-items: center; z-index: 2; }
.jn-board .jn-point svg path { transition: none; }
.jn-board .jn-point:hover { background: color-mix(in srgb, var(--jn-ink-3) 16%, transparent); }
.jn-board .jn-point[data-measured] { cursor: default; }
.jn-board .jn-point:focus-visible { outline-offset: -2px; z-index: 4; }
.jn-board .jn-point[data-selected]::after { content: ""; position: absolute; inset: 3px; border-radius: 50%; box-shadow: 0 0 0 2px var(--jn-accent); }
.jn-board .jn-point[data-ghost] { opacity: 0; }
.jn-board .jn-point[data-ghost]:hover, .jn-board .jn-cell:hover > .jn-marks > .jn-point[data-ghost], .jn-board .jn-point[data-ghost]:focus-visible { opacity: 1; }
.jn-board .jn-value {
  position: absolute; transform: translate(-50%, -50%); font-size: 11.5px; line-height: 14px; font-weight: 600; color: var(--jn-ink); pointer-events: none; white-space: nowrap; z-index: 3;
  text-shadow: 0 0 3px var(--jn-surface), 0 0 3px var(--jn-surface), 0 0 2px var(--jn-surface), 1px 1px 1px var(--jn-surface), -1px -1px 1px var(--jn-surface);
}
.jn-board .jn-curve-pin { position: absolute; margin: -12px 0 0 -12px; width: 24px; height: 24px; display: grid; place-items: center; z-index: 3; border-radius: 50%; }
.jn-board .jn-curve-pin .jn-pin { filter: drop-shadow(0 0 1px var(--jn-surface)) drop-shadow(0 0 1px var(--jn-surface)); }
.jn-board .jn-bubble { position: absolute; z-index: 6; transform: translate(14px, -50%); padding: 1px 7px; height: 22px; line-height: 20px; border-radius: 5px; background: var(--jn-tip); color: var(--jn-on-tip); border: 1px solid var(--jn-tip-edge); font-weight: 600; pointer-events: none; white-space: nowrap; }
.jn-board .jn-was { position: absolute; width: 11px; height: 11px; margin: -5.5px 0 0 -5.5px; border: 1.5px dashed var(--jn-control); border-radius: 50%; pointer-events: none; }
.jn-board .jn-rail { position: absolute; width: 0; border-left: 1.5px dashed var(--jn-accent); top: 8px; bottom: 8px; pointer-events: none; opacity: .6; }
.jn-board .jn-mine { position: absolute; width: 6px; height: 6px; margin: -3px 0 0 -3px; border-radius: 50%; border: 1.5px solid currentColor; background: var(--jn-surface); pointer-events: none; }
.jn-board .jn-pin-shape { stroke: var(--jn-severity-edge); fill: var(--jn-severity-0); }
.jn-board .jn-pin-ring { stroke: var(--jn-severity-edge); fill: var(--jn-surface); }
.jn-board .jn-pin-digit { font-family: var(--jn-font); font-weight: 700; text-anchor: middle; dominant-baseline: central; fill: var(--jn-on-severity-0); font-style: normal; }
${[0, 1, 2, 3, 4]
  .map(
    (n) => `.jn-board .jn-pin[data-severity="${n}"] .jn-pin-shape { fill: var(--jn-severity-${n}); }
.jn-board .jn-pin[data-severity="${n}"] .jn-pin-digit { fill: var(--jn-on-severity-${n}); }`,
  )
  .join("\n")}
`;
