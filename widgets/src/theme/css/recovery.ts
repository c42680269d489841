/** What happened to the file, a better copy on offer, and the panel of copies. */
export const recovery = `
.jn-board .jn-bar[data-tone="calm"] { background: var(--jn-accent-soft); color: var(--jn-accent-text); }
.jn-board .jn-told { flex: none; max-height: 40%; overflow: auto; }
.jn-board .jn-told .jn-bar { align-items: flex-start; }
.jn-board .jn-told .jn-bar > svg { margin-top: 5px; }
.jn-board .jn-told .jn-bar > p { flex: 1; min-width: 0; padding: 4px 0; overflow-wrap: anywhere; }
.jn-board .jn-told time { font-weight: 600; margin-right: 4px; }
.jn-board .jn-bar-acts { flex: none; display: flex; flex-wrap: wrap; gap: 2px; }
.jn-board .jn-told .jn-button { padding: 0 8px; }
.jn-board .jn-told .jn-button:hover { background: color-mix(in srgb, currentColor 12%, transparent); color: inherit; }
.jn-board .jn-told-foot { display: flex; justify-content: flex-end; gap: 2px; padding: 3px 14px; background: var(--jn-surface-2); color: var(--jn-ink-2); border-bottom: 1px solid var(--jn-line); }
.jn-board .jn-told-foot .jn-button { height: 24px; }
.jn-board .jn-told .jn-repairs { padding-left: 36px; }
.jn-board .jn-told .jn-repairs li { padding: 1px 0; overflow-wrap: anywhere; }
.jn-board .jn-repairs:focus-visible { outline-offset: -2px; }

.jn-board .jn-offer { flex: none; display: flex; align-items: center; gap: 8px; background: var(--jn-accent-soft); color: var(--jn-ink); }
.jn-board .jn-offer > svg { color: var(--jn-accent-text); }
.jn-board .jn-offer > p { flex: 1; min-width: 0; overflow-wrap: anywhere; }
.jn-board .jn-offer strong { font-weight: 600; }
.jn-board .jn-offer-acts { flex: none; display: flex; gap: 6px; }
.jn-board .jn-offer[data-look="bar"] { padding: 6px 14px; border-bottom: 1px solid var(--jn-line); }
.jn-board .jn-offer[data-look="bar"] .jn-button { height: 24px; padding: 0 10px; }
.jn-board .jn-offer[data-look="card"] { display: grid; grid-template-columns: 20px minmax(0, 1fr); align-items: start; gap: 12px 14px; padding: 18px 22px; margin-bottom: 28px; border: 1px solid var(--jn-accent); border-radius: 12px; }
.jn-board .jn-offer[data-look="card"] > svg { margin-top: 1px; }
.jn-board .jn-offer[data-look="card"] > p { font-size: 13px; line-height: 19px; }
.jn-board .jn-offer[data-look="card"] strong { display: block; font-size: 16px; line-height: 22px; margin-bottom: 2px; }
.jn-board .jn-offer[data-look="card"] .jn-offer-acts { grid-column: 2; flex-wrap: wrap; }
.jn-board .jn-offer[data-look="card"] .jn-button { height: 32px; padding: 0 14px; }
.jn-board .jn-unread .jn-offer { margin-bottom: 6px; }
.jn-board .jn-unread-words { max-width: none; }
.jn-board .jn-unread-words > .jn-switch { margin-left: auto; }

.jn-board .jn-recovery { position: absolute; z-index: 8; top: 0; right: 0; bottom: 0; width: 400px; max-width: 100%; display: flex; flex-direction: column; background: var(--jn-surface); border-left: 1px solid var(--jn-line-strong); box-shadow: var(--jn-e3); animation: jn-fade 180ms var(--jn-ease); }
.jn-board .jn-recovery:focus { outline: none; }
.jn-board .jn-recovery-head { flex: none; display: flex; align-items: center; gap: 8px; height: 44px; padding: 0 8px 0 18px; border-bottom: 1px solid var(--jn-line); }
.jn-board .jn-recovery-head h2 { flex: 1; font-size: 14px; line-height: 20px; font-weight: 600; }
.jn-board .jn-recovery-in { flex: 1; min-height: 0; overflow: auto; padding: 12px 18px 18px; }
.jn-board .jn-recovery-in > p { color: var(--jn-ink-2); }
.jn-board .jn-recovery-in > .jn-note { margin-top: 16px; color: var(--jn-ink-3); }
.jn-board .jn-recovery section { margin-top: 18px; }
.jn-board .jn-recovery section h2 { font-size: 13px; line-height: 18px; font-weight: 600; }
.jn-board .jn-recovery section > p { color: var(--jn-ink-2); }
.jn-board .jn-copies { margin-top: 8px; }
.jn-board .jn-copy { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 12px; align-items: start; padding: 11px 0; border-top: 1px solid var(--jn-line); }
.jn-board .jn-copy h3 { grid-column: 1; font-weight: 600; }
.jn-board .jn-copy small { grid-column: 1; color: var(--jn-ink-3); font-size: 11px; line-height: 15px; overflow-wrap: anywhere; }
.jn-board .jn-copy > .jn-button { grid-column: 2; grid-row: 1 / span 2; }
.jn-board .jn-copy > p, .jn-board .jn-copy > .jn-changes, .jn-board .jn-copy > .jn-copy-turn { grid-column: 1 / -1; }
.jn-board .jn-copy > p { margin-top: 4px; overflow-wrap: anywhere; }
.jn-board .jn-copy > p:empty { display: none; }
.jn-board .jn-copy > .jn-copy-turn { justify-self: start; min-height: 24px; color: var(--jn-accent-text); font-weight: 500; text-decoration: underline; text-underline-offset: 2px; }
.jn-board .jn-changes { padding: 2px 0 0 12px; border-left: 2px solid var(--jn-line-strong); color: var(--jn-ink-2); }
.jn-board .jn-changes li { padding: 2px 0; overflow-wrap: anywhere; }
.jn-board[data-theme^="high-contrast"] :is(.jn-recovery, .jn-offer) { border-color: var(--jn-ink); }
.jn-board:is([data-width="narrow"], [data-width="phone"]) :is(.jn-told .jn-bar, .jn-offer[data-look="bar"]) { flex-wrap: wrap; row-gap: 2px; }
.jn-board:is([data-width="narrow"], [data-width="phone"]) .jn-told .jn-bar > p { flex: 1 1 60%; }
.jn-board:is([data-width="narrow"], [data-width="phone"]) .jn-bar-acts { margin-left: auto; }
.jn-board:is([data-width="narrow"], [data-width="phone"]) .jn-offer[data-look="bar"] .jn-offer-acts { width: 100%; padding-left: 22px; }
`;
