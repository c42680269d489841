/** The scrolling grid: bands, headers, cells. */
export const grid = `
.jn-board .jn-body { flex: 1 1 auto; min-height: 0; display: flex; position: relative; }
.jn-board .jn-main { container: jn-main / inline-size; flex: 1 1 auto; min-width: 0; display: flex; flex-direction: column; position: relative; }
.jn-board .jn-scroll, .jn-board .jn-stack { user-select: none; -webkit-user-select: none; }
.jn-board .jn-scroll { flex: 1 1 auto; min-height: 0; overflow: auto; position: relative; scroll-padding: calc(var(--jn-top, 100px) + 12px) 12px 12px calc(var(--jn-head, 96px) + 12px); overscroll-behavior: contain; }
.jn-board .jn-sheet { position: relative; width: max-content; min-width: 100%; min-height: 100%; display: flex; flex-direction: column; background: var(--jn-surface); }
.jn-board .jn-grid { position: relative; }
.jn-board .jn-row { display: grid; grid-template-columns: var(--jn-columns); position: relative; flex: none; }
.jn-board .jn-row > * { grid-row: 1; min-width: 0; }
.jn-board .jn-lane { border-top: 1px solid var(--jn-line); }
.jn-board .jn-tint { position: absolute; top: 0; bottom: 0; pointer-events: none; background: var(--jn-accent-soft); opacity: .42; z-index: 0; }
.jn-board .jn-top { position: sticky; top: 0; z-index: 6; background: var(--jn-surface); }
.jn-board .jn-corner { position: sticky; left: 0; z-index: 2; background: var(--jn-surface); padding: 0 8px 0 12px; color: var(--jn-ink-3); display: flex; flex-direction: column; justify-content: center; }

.jn-board .jn-phases { height: 34px; align-items: end; padding-bottom: 1px; }
.jn-board .jn-phases .jn-corner { height: 34px; }
.jn-board .jn-phase { position: relative; height: 28px; margin-right: -5px; border-radius: 2px; z-index: 1; }
.jn-board .jn-phase:last-child { margin-right: 0; }
.jn-board .jn-phase::before {
  content: ""; position: absolute; inset: 0; background: var(--jn-phase-1);
  clip-path: polygon(0 0, calc(100% - 8.4px) 0, 100% 50%, calc(100% - 8.4px) 100%, 0 100%, 8.4px 50%);
}
.jn-board .jn-phase[data-odd]::before { background: var(--jn-phase-2); }
.jn-board .jn-phase-in { position: absolute; inset: 0 12px 0 20px; display: flex; align-items: center; gap: 7px; color: var(--jn-on-phase); white-space: nowrap; font-weight: 600; }
.jn-board .jn-phase:not([data-folded]) .jn-phase-in:not(:has(.jn-edit)) { position: sticky; inset: auto; left: calc(var(--jn-head) + 12px); width: fit-content; max-width: calc(100% - 32px); height: 100%; margin-left: 20px; }
.jn-board[data-density="condensed"] .jn-phase:not([data-folded]) .jn-phase-in:not(:has(.jn-edit)) { margin-left: 13px; max-width: calc(100% - 21px); }
.jn-board .jn-phase-in > span { overflow: hidden; text-overflow: ellipsis; min-width: 0; }
.jn-board .jn-phase-in small { font-size: 11px; font-weight: 400; opacity: .86; flex: 0 10 auto; overflow: hidden; text-overflow: ellipsis; }
.jn-board .jn-phase-in .jn-edit { color: var(--jn-on-phase); caret-color: var(--jn-on-phase); }
.jn-board .jn-phase[data-folded] .jn-phase-in { inset: 0 8px 0 14px; gap: 3px; justify-content: center; }
.jn-board .jn-phase[data-selected]::after { content: ""; position: absolute; left: 9px; right: 9px; bottom: -1px; height: 2px; background: var(--jn-accent); }
.jn-board .jn-phase:focus-visible { outline-offset: 0; z-index: 3; }

.jn-board .jn-steps { min-height: 44px; }
.jn-board .jn-steps .jn-corner { border-right: 1px solid transparent; justify-content: flex-start; padding-top: 5px; }
.jn-board .jn-steps .jn-corner small { font-size: 11px; line-height: 15px; }
.jn-board .jn-step { position: relative; padding: 5px 8px 4px 10px; border-right: 1px solid var(--jn-line); border-bottom: 2px solid transparent; display: flex; flex-direction: column; }
.jn-board [data-tight] .jn-step { padding-inline: 8px 5px; }
.jn-board .jn-step:hover { background: var(--jn-surface-2); }
.jn-board .jn-step[data-current] { background: var(--jn-accent-soft); border-bottom-color: var(--jn-accent); }
.jn-board .jn-step-name { display: flex; gap: 6px; font-size: 12.5px; line-height: 17px; font-weight: 600; min-width: 0; }
.jn-board .jn-step-name i { font-style: normal; font-weight: 400; color: var(--jn-ink-3); flex: none; }
.jn-board .jn-step-name > .jn-clip { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; overflow-wrap: break-word; min-width: 0; flex: 1; }
.jn-board .jn-step-time { display: flex; align-items: center; gap: 4px; height: 15px; font-size: 11px; line-height: 15px; color: var(--jn-ink-3); white-space: nowrap; overflow: hidden; }
.jn-board .jn-step-time > .jn-clip { overflow: hidden; text-overflow: ellipsis; min-width: 0; }
.jn-board .jn-star { flex: none; color: var(--jn-accent); margin: 1px -3px 0 -2px; }
.jn-board .jn-step:focus-visible { outline-offset: -2px; z-index: 3; }
.jn-board .jn-range { display: flex; flex-direction: column; align-items: center; justify-content: center; font-weight: 600; color: var(--jn-ink-2); background: var(--jn-surface-2); text-align: center; }
.jn-board .jn-range small { font-weight: 400; font-size: 11px; color: var(--jn-ink-3); }

.jn-board .jn-head {
  position: sticky; left: 0; z-index: 4; background: var(--jn-surface-2); border-right: 1px solid var(--jn-line); padding: 9px 6px 8px 12px; color: var(--jn-ink);
}
.jn-board .jn-head-in { position: sticky; top: calc(var(--jn-top, 0px) + 9px); display: grid; grid-template-columns: 14px minmax(0, 1fr); column-gap: 6px; align-content: start; }
.jn-board .jn-head-in > svg { margin-top: 1px; color: var(--jn-ink-2); }
.jn-board .jn-head-name { font-weight: 600; overflow-wrap: anywhere; hyphens: auto; text-wrap: balance; }
.jn-board .jn-head-sub { grid-column: 2; color: var(--jn-ink-3); font-size: 11px; line-height: 15px; }
.jn-board .jn-head-legend { grid-column: 1 / -1; display: flex; flex-direction: column; gap: 2px; margin-top: 5px; color: var(--jn-ink-2); font-size: 11px; line-height: 15px; }
.jn-board .jn-head-legend li { display: flex; align-items: center; gap: 6px; min-width: 0; }
.jn-board .jn-head-legend .jn-clip { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; min-width: 0; }
.jn-board .jn-head-legend li > svg { width: 14px; }
.jn-board .jn-head-legend li[data-off] { opacity: .5; }
.jn-board .jn-head .jn-grip { position: absolute; left: 1px; top: 10px; color: var(--jn-ink-3); opacity: 0; cursor: grab; touch-action: none; width: 11px; height: 14px; }
.jn-board .jn-head:hover .jn-grip, .jn-board .jn-head:focus-visible .jn-grip { opacity: 1; }
.jn-board .jn-head:focus-visible { outline-offset: -2px; }
.jn-board .jn-head[data-selected] { background: var(--jn-accent-soft); }
.jn-board .jn-head .jn-more { position: absolute; right: 2px; top: 5px; width: 24px; height: 24px; border-radius: 4px; background: var(--jn-sunken); opacity: 0; }
.jn-board .jn-head:hover .jn-more, .jn-board .jn-more:focus-visible { opacity: 1; }
.jn-board .jn-lane[data-folded] .jn-head { padding-block: 3px; }
.jn-board .jn-lane[data-folded] { min-height: 24px; }

.jn-board .jn-cell { position: relative; padding: 5px; display: flex; flex-direction: column; gap: 4px; border-right: 1px solid var(--jn-line); min-height: 40px; }
.jn-board .jn-cell:focus-visible { outline-offset: -3px; border-radius: 6px; }
.jn-board .jn-cell[data-accepts] { background: var(--jn-accent-soft); }
.jn-board .jn-cell[data-refuses] { cursor: not-allowed; }
.jn-board .jn-lane[data-shows="actions"] .jn-cell, .jn-board .jn-lane[data-shows="opportunities"] .jn-cell,
.jn-board .jn-lane[data-shows="backstage"] .jn-cell { min-height: 54px; }
.jn-board .jn-lane[data-shows="touchpoints"] .jn-cell { min-height: 48px; flex-direction: row; flex-wrap: wrap; align-content: flex-start; padding: 8px 6px; }
.jn-board .jn-lane[data-shows="thoughts"] .jn-cell { min-height: 52px; }
.jn-board .jn-lane[data-shows="pains"] .jn-cell { min-height: 69px; padding-bottom: 8px; }
.jn-board .jn-lane .jn-cell[data-fold] { flex-direction: column; flex-wrap: nowrap; align-items: center; padding: 9px 0; color: var(--jn-ink-3); background: var(--jn-surface-2); }
.jn-board .jn-rest { flex: none; align-self: flex-start; min-height: 24px; padding: 0 7px; border-radius: 6px; color: var(--jn-accent-text); font-size: 11px; font-weight: 500; }
.jn-board .jn-rest:hover { background: var(--jn-sunken); }
.jn-board .jn-below { background: var(--jn-surface); }

.jn-board .jn-slot {
  flex: none; display: flex; align-items: center; justify-content: center; gap: 6px; min-height: 24px; padding: 4px 6px; border-radius: 6px; color: var(--jn-ink-3);
  border: 1px dashed var(--jn-control); text-align: center; animation: jn-fade 80ms var(--jn-ease); font-size: 11px; line-height: 14px; overflow: hidden;
}
.jn-board .jn-slot[data-empty] { flex: 1; }
.jn-board .jn-slot:not([data-empty]) { position: absolute; right: 5px; bottom: 2px; min-height: 20px; width: 20px; padding: 0; border: 0; background: var(--jn-surface); box-shadow: var(--jn-e2); z-index: 2; }
.jn-board .jn-slot[data-kept] { color: var(--jn-accent-text); border-color: color-mix(in srgb, var(--jn-accent) 45%, transparent); font-size: 12px; }

.jn-board .jn-line { position: relative; height: 18px; flex: none; display: flex; align-items: center; z-index: 1; background: var(--jn-surface); }
.jn-board .jn-line::after { content: ""; position: absolute; left: 0; right: 0; top: 50%; border-top: 2px dashed var(--jn-visibility); }
.jn-board .jn-line span { position: sticky; left: 0; z-index: 1; padding: 0 8px 0 12px; background: var(--jn-surface); color: var(--jn-ink-2); font-size: 11px; }
.jn-board .jn-add-lane { position: sticky; left: 0; width: max-content; height: 24px; padding: 0 10px 0 12px; color: var(--jn-ink-3); gap: 7px; }
.jn-board .jn-tail { border-top: 1px solid var(--jn-line); flex: 1 0 24px; position: relative; background: var(--jn-surface); }
.jn-board .jn-add-cell { display: flex; padding: 4px; }
.jn-board .jn-add-step { flex: 1; border-radius: 6px; color: var(--jn-ink-3); border: 1px dashed var(--jn-line-strong) !important; }
.jn-board .jn-add-step:hover { color: var(--jn-accent-text); background: var(--jn-accent-soft); }
`;
