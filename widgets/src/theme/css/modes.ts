/** The cell, densities, one step a screen, high contrast, forced colors, touch and stillness. */
export const modes = `
.jn-board[data-kind="cell"], .jn-board[data-kind="static"] { height: auto; max-height: 420px; border: 1px solid var(--jn-line-strong); border-radius: 10px; }
.jn-board[data-kind="cell"][data-state="start"] { height: 420px; }
.jn-board[data-kind="cell"] .jn-start-in { padding: 18px 20px 20px; }
.jn-board[data-kind="cell"] :is(.jn-preview, .jn-path, .jn-sketch) { display: none; }
.jn-board[data-kind="cell"] .jn-way { padding: 14px 20px; }
.jn-board[data-kind="cell"] .jn-start-lead { margin-bottom: 14px; }
.jn-board[data-kind="static"] { max-height: none; }
.jn-board[data-kind="cell"] .jn-scroll { overscroll-behavior: auto; }
.jn-board[data-kind="cell"]:not([data-inside]) .jn-scroll { overflow-y: auto; }
.jn-board:is([data-kind="cell"], [data-kind="static"]) .jn-steps { min-height: 32px; }
.jn-board:is([data-kind="cell"], [data-kind="static"]) .jn-step { padding-block: 6px 5px; }
.jn-board:is([data-kind="cell"], [data-kind="static"]) .jn-head { padding-right: 4px; }
.jn-board:is([data-kind="cell"], [data-kind="static"]) .jn-head-in { column-gap: 0; }
.jn-board:is([data-kind="cell"], [data-kind="static"]) .jn-head-in > svg { display: none; }
.jn-board:is([data-kind="cell"], [data-kind="static"]) .jn-head-in > * { grid-column: 1 / -1; }
.jn-board:is([data-kind="cell"], [data-kind="static"]) .jn-row > :last-child { border-right-color: transparent; }
.jn-board[data-kind="cell"] .jn-step-time, .jn-board[data-kind="static"] .jn-step-time { display: none; }
.jn-board[data-kind="cell"] .jn-sheet { min-height: 0; }
.jn-board:is([data-kind="cell"], [data-kind="static"]) .jn-lane[data-shows="emotion"] { height: 140px; }
.jn-board:is([data-kind="cell"], [data-kind="static"]) .jn-lane[data-shows="touchpoints"] .jn-cell { min-height: 40px; }
.jn-board[data-kind="cell"] .jn-toasts { bottom: 10px; }
.jn-board[data-kind="cell"] .jn-tail { flex: none; height: 0; border: 0; overflow: hidden; }

.jn-board:is([data-kind="cell"], [data-kind="static"])[data-density="compact"] .jn-card .jn-text { -webkit-line-clamp: 2; }
.jn-board[data-kind="cell"]:is([data-width="wide"], [data-width="desk"]) { max-height: 440px; }
.jn-board:is([data-kind="cell"], [data-kind="static"]):is([data-width="wide"], [data-width="desk"]) .jn-card.jn-pain .jn-text { -webkit-line-clamp: 3; }
.jn-board[data-density="compact"] .jn-card { padding: 4px; }
.jn-board[data-density="compact"] .jn-pain[data-brief] { padding: 2px; }
.jn-board[data-density="compact"] .jn-cell { padding: 4px 3px; }
.jn-board[data-density="compact"] .jn-whose { margin-inline: 0 3px; }
.jn-board[data-density="compact"] .jn-step { padding-inline: 8px 5px; }
.jn-board[data-density="compact"] .jn-step-name { gap: 5px; }
.jn-board[data-density="compact"] .jn-step-name > .jn-clip { -webkit-line-clamp: 3; }
.jn-board[data-density="compact"] .jn-step-time { height: auto; min-height: 15px; }
.jn-board[data-density="compact"] .jn-step-time > .jn-clip { white-space: normal; }
.jn-board[data-density="compact"] .jn-step-time > svg { display: none; }
.jn-board[data-density="compact"] .jn-lane[data-shows="pains"] .jn-cell { min-height: 40px; }
.jn-board[data-density="compact"] .jn-phase-in small { display: none; }
.jn-board[data-density="condensed"] .jn-cell { padding: 4px 2px; }
.jn-board[data-density="condensed"] .jn-card:not(.jn-pain) { padding: 3px; font-size: 11px; line-height: 14px; min-height: 24px; }
.jn-board[data-density="condensed"] .jn-card:not(.jn-pain) .jn-text { -webkit-line-clamp: 2; }
.jn-board[data-density="condensed"] .jn-lane[data-shows="pains"] .jn-cell { min-height: 36px; flex-direction: row; flex-wrap: wrap; align-content: flex-start; }
.jn-board[data-density="condensed"] .jn-lane .jn-cell { min-height: 34px; }
.jn-board[data-density="condensed"] .jn-step { padding: 5px 3px 4px 6px; }
.jn-board[data-density="condensed"] .jn-step-name { display: block; font-size: 11.5px; line-height: 16px; }
.jn-board[data-density="condensed"] .jn-step-name > .jn-clip { display: inline; }
.jn-board[data-density="condensed"] .jn-step-name > i { margin-right: 4px; }
.jn-board[data-density="condensed"] .jn-star { float: right; }
@container jn-main (max-width: 680px) {
  .jn-board[data-density="condensed"] .jn-step { padding: 4px 2px 4px 5px; }
  .jn-board[data-density="condensed"] .jn-step-name > i { display: block; font-size: 11px; line-height: 13px; }
}
.jn-board[data-density="condensed"] :is(.jn-actor, .jn-whose, .jn-answers) { display: none; }
.jn-board[data-density="condensed"] .jn-step-time { display: none; }
.jn-board[data-density="condensed"] .jn-phase-in { inset: 0 8px 0 13px; gap: 4px; }
.jn-board[data-density="condensed"] .jn-phase-in small { display: none; }
.jn-board[data-density="overview"] .jn-phase-in { inset: 0 4px 0 11px; }
.jn-board[data-density="overview"] .jn-phase-in small { display: none; }
.jn-board[data-density="overview"] .jn-step { padding: 4px 0; align-items: center; }
.jn-board[data-density="overview"] .jn-step-name > span, .jn-board[data-density="overview"] .jn-step-time, .jn-board[data-density="overview"] .jn-star { display: none; }
.jn-board[data-density="overview"] .jn-cell { padding: 4px 0; align-items: center; min-height: 30px; color: var(--jn-ink-3); }
.jn-board:is([data-width="middle"], [data-width="narrow"]) .jn-head { padding: 8px 2px 6px 8px; }
.jn-board:is([data-width="middle"], [data-width="narrow"]) .jn-head-in { column-gap: 0; }
.jn-board:is([data-width="middle"], [data-width="narrow"]) .jn-head .jn-grip { left: -3px; }
.jn-board:is([data-width="middle"], [data-width="narrow"]) .jn-lane:not([data-folded]) .jn-head-in > svg { display: none; }
.jn-board:is([data-width="middle"], [data-width="narrow"]) .jn-lane:not([data-folded]) .jn-head-name { grid-column: 1 / -1; }
.jn-board:is([data-width="middle"], [data-width="narrow"]) .jn-head-sub { grid-column: 1 / -1; }
.jn-board:is([data-width="middle"], [data-width="narrow"]) .jn-corner { padding-left: 8px; }

.jn-board .jn-stack { flex: 1; min-height: 0; overflow: hidden auto; }
.jn-board .jn-stack-top { position: sticky; top: 0; z-index: 6; display: flex; align-items: center; gap: 4px; padding: 6px 8px; background: var(--jn-surface); border-bottom: 1px solid var(--jn-line); }
.jn-board .jn-stack-top .jn-button { width: 44px; height: 44px; padding: 0; }
.jn-board .jn-stack-name { flex: 1; min-width: 0; text-align: center; }
.jn-board .jn-stack-name small { display: block; color: var(--jn-ink-3); font-size: 11px; line-height: 15px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.jn-board .jn-stack-name strong .jn-edit { text-align: center; }
.jn-board .jn-stack-name strong { display: block; font-size: 14px; line-height: 19px; font-weight: 600; }
.jn-board .jn-stack-lane { padding: 8px 12px 10px; }
.jn-board .jn-stack-top + .jn-stack-lane { border-top: 0; }
.jn-board .jn-stack-lane > h2 { display: flex; align-items: center; gap: 6px; font-weight: 600; min-height: 22px; margin-bottom: 3px; }
.jn-board .jn-stack-lane { position: relative; }
.jn-board .jn-stack-lane .jn-slot:not([data-empty]) { top: 3px; right: 8px; bottom: auto; width: 32px; height: 28px; box-shadow: none; }
.jn-board .jn-stack-lane .jn-cell { position: static; border: 0; padding: 0 !important; min-height: 0 !important; gap: 6px; }
.jn-board .jn-stack-lane .jn-slot[data-empty] { min-height: 44px; }
.jn-board .jn-stack-lane .jn-card { min-height: 44px; padding: 9px 11px; font-size: 13px; line-height: 18px; }
.jn-board .jn-stack-lane .jn-card[data-look="thought"] { min-height: 32px; padding: 5px 0; }
.jn-board .jn-stack-lane .jn-contact { height: 32px; font-size: 12px; padding: 0 10px; }
.jn-board .jn-feel { display: flex; flex-direction: column; gap: 6px; }
.jn-board .jn-feel > div { display: grid; grid-template-columns: 16px minmax(0, 1fr) auto; align-items: center; gap: 6px; }
.jn-board .jn-feel .jn-faces-row { grid-column: 1 / -1; grid-template-columns: none; display: flex; gap: 4px; }
.jn-board .jn-faces-row button { width: 44px; height: 44px; border-radius: 50%; border: 2px solid transparent; }
.jn-board .jn-faces-row button[aria-checked="true"] { border-color: var(--jn-accent); background: var(--jn-accent-soft); }

.jn-board[data-theme^="high-contrast"] { --jn-edge: 2px; --jn-e1: none; --jn-e2: none; --jn-e3: none; }
.jn-board[data-theme^="high-contrast"] .jn-band { opacity: 1; fill: none; stroke-width: 1; stroke-dasharray: 2 3; }
.jn-board[data-theme^="high-contrast"] .jn-meter i:not([data-on]) { background: none; box-shadow: inset 0 0 0 1px var(--jn-ink); }
.jn-board[data-theme^="high-contrast"] .jn-card[data-look="backstage"] { border: 1px solid var(--jn-ink); }
.jn-board[data-theme^="high-contrast"] .jn-tint { background: none; border-inline: 2px solid var(--jn-accent); opacity: 1; }
.jn-board[data-theme^="high-contrast"] .jn-chip, .jn-board[data-theme^="high-contrast"] .jn-contact { border: 1px solid var(--jn-ink); }
.jn-board[data-theme^="high-contrast"] .jn-step[data-current] { box-shadow: inset 0 -3px var(--jn-accent); }
.jn-board[data-theme^="high-contrast"] .jn-card[data-selected] { box-shadow: 0 0 0 2px var(--jn-accent); border-color: var(--jn-accent); }
.jn-board[data-theme^="high-contrast"] .jn-menu, .jn-board[data-theme^="high-contrast"] .jn-toast { border-width: 2px; border-color: var(--jn-ink); }
@media (forced-colors: active) {
  .jn-board .jn-phase::before { background: CanvasText; forced-color-adjust: none; }
  .jn-board .jn-phase-in { color: Canvas; forced-color-adjust: none; }
  .jn-board .jn-curve, .jn-board .jn-zero { stroke: CanvasText; }
  .jn-board .jn-point path { fill: CanvasText; stroke: CanvasText; }
  .jn-board .jn-pin-shape, .jn-board .jn-pin-ring { fill: Canvas !important; stroke: CanvasText; }
  .jn-board .jn-pin-digit { fill: CanvasText !important; }
  .jn-board .jn-card[data-selected], .jn-board .jn-step[data-current] { outline: 2px solid Highlight; outline-offset: -2px; }
}
@media (pointer: coarse) {
  .jn-board .jn-button, .jn-board .jn-choice { min-height: 44px; min-width: 44px; }
  .jn-board .jn-head .jn-grip, .jn-board .jn-head .jn-more { opacity: 1; }
  .jn-board .jn-point { width: 44px; height: 44px; margin: -22px 0 0 -22px; }
}
@media (prefers-reduced-motion: reduce) {
  .jn-board, .jn-board *, .jn-board *::before, .jn-board *::after { animation-name: jn-fade !important; animation-duration: 80ms !important; transition-duration: 0ms !important; }
  .jn-board .jn-ghost { transform: none; }
}
`;
