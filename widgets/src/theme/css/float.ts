/** What floats above the board: menus, popovers, tips, toasts. */
export const float = `
.jn-board .jn-veil { position: absolute; inset: 0; z-index: 9; }
.jn-board .jn-menu { position: absolute; z-index: 10; min-width: 208px; max-width: 300px; max-height: calc(100% - 16px); overflow-y: auto; padding: 5px; border-radius: 8px; background: var(--jn-surface); border: 1px solid var(--jn-line-strong); box-shadow: var(--jn-e2); animation: jn-rise 120ms var(--jn-ease); }
.jn-board .jn-menu hr { border: 0; border-top: 1px solid var(--jn-line); margin: 4px -5px; height: 0; }
.jn-board .jn-menu h3 { font-size: 11px; line-height: 15px; font-weight: 500; color: var(--jn-ink-3); padding: 5px 9px 3px; }
.jn-board .jn-choice { width: 100%; justify-content: flex-start; gap: 10px; min-height: 28px; padding: 4px 9px; border-radius: 5px; text-align: left; }
.jn-board .jn-choice > svg { color: var(--jn-ink-2); }
.jn-board .jn-choice > span { flex: 1; min-width: 0; }
.jn-board .jn-choice > small { color: var(--jn-ink-3); font-size: 11px; }
.jn-board .jn-choice kbd { font: 500 10.5px/14px var(--jn-font); padding: 1px 5px; border: 1px solid var(--jn-line-strong); border-radius: 4px; color: var(--jn-ink-3); background: var(--jn-surface-2); }
.jn-board .jn-choice:hover, .jn-board .jn-choice:focus, .jn-board .jn-choice:focus-visible { background: var(--jn-accent-soft); outline: none; }
.jn-board .jn-choice[data-bad] { color: var(--jn-bad); }
.jn-board .jn-choice[data-bad] > svg { color: inherit; }
.jn-board .jn-choice > .jn-tick-mark { flex: none; width: 14px; }
.jn-board .jn-tip { position: absolute; z-index: 11; max-width: 300px; padding: 6px 10px; border-radius: 6px; background: var(--jn-tip); color: var(--jn-on-tip); border: 1px solid var(--jn-tip-edge); box-shadow: var(--jn-e2); pointer-events: none; white-space: pre-line; overflow-wrap: anywhere; animation: jn-fade 120ms var(--jn-ease); }
.jn-board .jn-toasts { position: absolute; left: 50%; bottom: 16px; transform: translateX(-50%); z-index: 12; display: flex; flex-direction: column; gap: 8px; width: max-content; max-width: calc(100% - 32px); }
.jn-board:has(.jn-strip) .jn-toasts { bottom: 40px; }
.jn-board:has(.jn-strip:not([data-shut])) .jn-toasts { bottom: 114px; }
.jn-board .jn-toast { display: flex; align-items: center; gap: 12px; min-height: 34px; padding: 4px 6px 4px 14px; border-radius: 8px; background: var(--jn-tip); color: var(--jn-on-tip); border: 1px solid var(--jn-tip-edge); box-shadow: var(--jn-e2); animation: jn-rise 180ms var(--jn-ease); }
.jn-board .jn-toast > span { flex: 1; padding: 4px 0; }
.jn-board .jn-toast button { color: var(--jn-tip-link); font-weight: 500; height: 26px; padding: 0 8px; border-radius: 5px; }
.jn-board .jn-toast button:hover { background: rgba(255,255,255,.1); }
.jn-board .jn-popover { position: absolute; z-index: 10; width: 322px; max-width: calc(100% - 16px); max-height: calc(100% - 16px); overflow: hidden; border-radius: 10px; border: 1px solid var(--jn-line-strong); background: var(--jn-surface); box-shadow: var(--jn-e3); display: flex; }
.jn-board .jn-popover .jn-inspector { position: static; width: 100%; border: 0; box-shadow: none; max-height: none; }
@keyframes jn-rise { from { opacity: 0; translate: 0 4px; } }
@keyframes jn-fade { from { opacity: 0; } }
`;
