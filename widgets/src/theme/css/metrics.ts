/** Figures at a step: what was measured, how sure, on what. */
export const metrics = `
.jn-board .jn-metric-cell { gap: 8px; padding: 7px 8px 8px; min-height: 40px; }
.jn-board .jn-metric { display: flex; flex-wrap: wrap; align-items: baseline; gap: 1px 6px; min-width: 0; }
.jn-board .jn-metric + .jn-metric { border-top: 1px solid var(--jn-line); padding-top: 6px; }
.jn-board .jn-metric-name { flex: 1 0 100%; min-width: 0; color: var(--jn-ink-2); font-size: 11px; line-height: 15px; overflow-wrap: anywhere; hyphens: auto; }
.jn-board .jn-metric b { font-size: 13.5px; line-height: 18px; font-weight: 600; }
.jn-board .jn-metric small { flex: 1 0 100%; color: var(--jn-ink-3); font-size: 11px; line-height: 15px; }
.jn-board .jn-metric[data-hypothesis] b { text-decoration: underline dashed var(--jn-control); text-underline-offset: 3px; }
.jn-board[data-density="condensed"] .jn-metric-cell, .jn-board[data-density="overview"] .jn-metric-cell { align-items: center; justify-content: center; padding: 4px 0; }
.jn-board:is([data-density="condensed"], [data-density="overview"]) .jn-metric b { font-size: 11px; text-align: center; }
.jn-board .jn-stack .jn-metric-cell { border-right: 0; padding-inline: 0; }
`;
