/** The inspector and its fields. */
export const panel = `
.jn-board .jn-inspector { flex: none; width: var(--jn-panel, 322px); border-left: 1px solid var(--jn-line-strong); background: var(--jn-surface); position: relative; z-index: 7; display: flex; flex-direction: column; min-height: 0; }
.jn-board .jn-inspector-in { flex: 1; min-height: 0; overflow: hidden auto; }
.jn-board[data-width="middle"] .jn-inspector, .jn-board[data-width="narrow"] .jn-inspector { position: absolute; right: 0; top: 0; bottom: 0; box-shadow: var(--jn-e3); }
.jn-board[data-width="phone"] .jn-inspector { position: absolute; inset: auto 0 0 0; width: auto; max-height: 62%; border-left: 0; border-top: 1px solid var(--jn-line-strong); border-radius: 12px 12px 0 0; box-shadow: var(--jn-e3); }
.jn-board[data-width="phone"] .jn-inspector-edge { display: none; }
.jn-board .jn-inspector-edge:hover { background: color-mix(in srgb, var(--jn-accent) 40%, transparent); }
.jn-board .jn-inspector-edge { position: absolute; left: -3px; top: 0; bottom: 0; width: 7px; cursor: col-resize; touch-action: none; z-index: 1; }
.jn-board .jn-inspector-edge:focus-visible { background: var(--jn-accent); outline: none; }
.jn-board .jn-inspector-head { display: flex; align-items: center; gap: 8px; padding: 8px 10px 4px 16px; color: var(--jn-ink-3); }
.jn-board .jn-inspector-head > span { flex: 1; min-width: 0; }
.jn-board .jn-inspector-head .jn-button { width: 26px; height: 26px; padding: 0; color: var(--jn-ink-2); }
.jn-board .jn-inspector-title { padding: 2px 16px 6px; }
.jn-board .jn-inspector-title textarea { display: block; width: calc(100% + 8px); margin-left: -4px; padding: 2px 4px; border-radius: 4px; font-size: 16px; line-height: 21px; font-weight: 600; letter-spacing: -.01em; resize: none; overflow: hidden; overflow-wrap: anywhere; white-space: pre-wrap; cursor: text; }
.jn-board .jn-inspector-title textarea:hover { background: var(--jn-surface-2); }
.jn-board .jn-inspector-title textarea:focus { background: var(--jn-surface); box-shadow: inset 0 0 0 2px var(--jn-accent); outline: none; }
.jn-board .jn-chips { display: flex; flex-wrap: wrap; gap: 5px; }
.jn-board .jn-inspector-chips { padding: 0 16px 8px; }
.jn-board .jn-section { padding: 10px 16px 12px; border-top: 1px solid var(--jn-line); }
.jn-board .jn-section:first-of-type { border-top: 1px solid var(--jn-line); }
.jn-board .jn-section-head { display: flex; align-items: center; gap: 6px; font-size: 13px; line-height: 18px; font-weight: 600; margin-bottom: 4px; }
.jn-board .jn-section-head b { font-weight: 400; color: var(--jn-ink-3); }
.jn-board .jn-section-head .jn-button { margin-left: auto; height: 24px; padding: 0 6px; font-size: 12px; }

.jn-board .jn-field { display: grid; grid-template-columns: 112px minmax(0, 1fr); align-items: center; min-height: 29px; column-gap: 4px; }
.jn-board .jn-field > label, .jn-board .jn-field > span:first-child { color: var(--jn-ink-3); font-size: 11.5px; line-height: 15px; padding-right: 4px; }
.jn-board .jn-field[data-tall] { grid-template-columns: minmax(0, 1fr); padding: 4px 0; row-gap: 2px; }
.jn-board .jn-input { width: 100%; min-height: 26px; padding: 4px 6px; margin-left: -6px; border-radius: 4px; font-weight: 500; overflow-wrap: anywhere; cursor: text; border: 1px solid transparent; }
.jn-board textarea.jn-input { display: block; width: calc(100% + 12px); resize: none; overflow: hidden; white-space: pre-wrap; font-weight: 400; }
.jn-board .jn-input:hover { border-color: var(--jn-line-strong); }
.jn-board .jn-input:focus { border-color: var(--jn-accent); box-shadow: inset 0 0 0 1px var(--jn-accent); outline: none; }
.jn-board .jn-input::placeholder { font-weight: 400; }
.jn-board .jn-input[data-wrong] { border-color: var(--jn-bad); }
.jn-board .jn-pick { position: relative; display: block; margin-left: -6px; }
.jn-board .jn-pick select { display: block; width: 100%; height: 26px; line-height: 24px; padding: 0 22px 0 6px; border: 1px solid transparent; border-radius: 4px; font-weight: 500; cursor: default; text-overflow: ellipsis; overflow: hidden; white-space: nowrap; }
.jn-board .jn-pick select:hover { border-color: var(--jn-line-strong); }
.jn-board .jn-pick select[data-blank] { color: var(--jn-ink-3); font-weight: 400; }
.jn-board .jn-pick option { background: var(--jn-surface); color: var(--jn-ink); }
.jn-board .jn-pick > svg { position: absolute; right: 6px; top: 7px; color: var(--jn-ink-3); pointer-events: none; }
.jn-board .jn-figures { display: grid; grid-template-columns: 1fr 1fr; gap: 4px 12px; margin: 8px 0 4px; }
.jn-board .jn-figures .jn-figure-name { color: var(--jn-ink-3); font-size: 11.5px; line-height: 15px; display: flex; align-items: center; gap: 5px; }
.jn-board .jn-figures .jn-big { display: flex; align-items: baseline; gap: 6px; min-width: 0; color: var(--jn-ink-3); white-space: nowrap; }
.jn-board .jn-figures input { font-size: 18px; line-height: 22px; font-weight: 600; width: 84px; color: var(--jn-ink); min-height: 28px; padding: 2px 6px; }
.jn-board .jn-figures input::placeholder { font-size: 12px; letter-spacing: 0; }
.jn-board .jn-tick { display: flex; justify-content: flex-start; align-items: center; gap: 7px; min-height: 24px; font-weight: 500; }
.jn-board .jn-tick > i { width: 15px; height: 15px; flex: none; border: 1.5px solid var(--jn-control); border-radius: 4px; display: grid; place-items: center; color: transparent; }
.jn-board .jn-tick[aria-checked="true"] > i { background: var(--jn-accent); border-color: var(--jn-accent); color: var(--jn-on-accent); }

.jn-board .jn-severity-head { display: flex; align-items: baseline; justify-content: space-between; gap: 8px; color: var(--jn-ink-3); font-size: 11.5px; line-height: 16px; margin-bottom: 5px; }
.jn-board .jn-severity-head span:last-child { text-align: right; }
.jn-board .jn-severities { display: grid; grid-template-columns: repeat(5, 1fr); gap: 6px; }
.jn-board .jn-severities button { height: 30px; border: var(--jn-edge) solid var(--jn-line-strong); border-radius: 6px; font-weight: 600; gap: 7px; }
.jn-board .jn-severities button:hover { border-color: var(--jn-control); }
.jn-board .jn-severities button[aria-checked="true"] { border-color: var(--jn-accent); box-shadow: 0 0 0 1px var(--jn-accent); background: var(--jn-accent-soft); }
.jn-board .jn-severities .jn-pin-digit { display: none; }
.jn-board .jn-severity-word { margin-top: 5px; color: var(--jn-ink-2); min-height: 16px; }
.jn-board .jn-severity-word b { color: var(--jn-ink); }
.jn-board .jn-proof { display: grid; grid-template-columns: 16px minmax(0, 1fr) auto; gap: 1px 9px; align-items: start; padding: 6px 0; border-top: 1px solid var(--jn-line); }
.jn-board .jn-proof:first-of-type { border-top: 0; }
.jn-board .jn-proof > svg { margin-top: 1px; color: var(--jn-ink-3); }
.jn-board .jn-proof .jn-note { grid-column: 2; overflow-wrap: anywhere; }
.jn-board .jn-proof-text > span { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; overflow-wrap: anywhere; }
.jn-board .jn-proof button.jn-chip { cursor: default; }
.jn-board .jn-proof button.jn-chip:hover { box-shadow: inset 0 0 0 1px currentColor; }
.jn-board .jn-form { display: flex; flex-direction: column; gap: 4px; padding: 8px; margin-top: 6px; border: 1px solid var(--jn-line-strong); border-radius: 8px; background: var(--jn-surface-2); }
.jn-board .jn-form .jn-input, .jn-board .jn-form .jn-pick select { border-color: var(--jn-control); background: var(--jn-surface); margin-left: 0; width: 100%; }
.jn-board .jn-form .jn-pick { margin-left: 0; }
.jn-board .jn-form-feet { display: flex; gap: 6px; justify-content: flex-end; margin-top: 2px; }
.jn-board .jn-finding { display: grid; grid-template-columns: 15px minmax(0, 1fr); gap: 2px 8px; padding: 6px 0; border-top: 1px solid var(--jn-line); }
.jn-board .jn-finding:first-of-type { border-top: 0; }
.jn-board .jn-finding > svg { margin-top: 1px; color: var(--jn-warn); }
.jn-board .jn-finding .jn-button { grid-column: 2; justify-self: start; height: 24px; padding: 0; }
.jn-board .jn-members { display: flex; flex-direction: column; gap: 1px; }
.jn-board .jn-members > button { width: calc(100% + 12px); justify-content: flex-start; gap: 8px; padding: 4px 6px; margin: 0 -6px; border-radius: 4px; text-align: left; }
.jn-board .jn-members > button:hover { background: var(--jn-sunken); }
.jn-board .jn-members > button > span { flex: 1; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
`;
