/** Small parts that several panels share. */
export const bits = `
.jn-board .jn-chip-x { width: 15px; height: 15px; margin-right: -4px; border-radius: 50%; color: inherit; opacity: .7; position: relative; }
.jn-board .jn-chip-x::after { content: ""; position: absolute; inset: -5px; }
.jn-board .jn-chip-x:hover { opacity: 1; background: var(--jn-line); }
.jn-board .jn-chip-add { position: relative; background: none; border: 1px dashed var(--jn-control); color: var(--jn-ink-3); }
.jn-board .jn-chip-add:hover, .jn-board .jn-chip-add:focus-within { color: var(--jn-accent-text); border-color: currentColor; }
.jn-board .jn-chip-add select { position: absolute; inset: 0; opacity: 0; cursor: default; }
.jn-board .jn-chip-add:focus-within { outline: 2px solid var(--jn-focus); outline-offset: 1px; }
.jn-board .jn-chip-add option { background: var(--jn-surface); color: var(--jn-ink); }
.jn-board .jn-inspector-chips { display: flex; flex-wrap: wrap; gap: 5px; }
.jn-board .jn-inspector-chips > .jn-chips { display: contents; }
.jn-board .jn-whose { float: left; margin: 2.5px 5px 0 -1px; }
.jn-board .jn-good { display: flex; align-items: center; gap: 7px; color: var(--jn-ok); }
.jn-board .jn-repairs { flex: none; max-height: 120px; overflow: auto; padding: 8px 16px; border-bottom: 1px solid var(--jn-line); background: var(--jn-surface-2); color: var(--jn-ink-2); }
.jn-board .jn-menu .jn-find { width: calc(100% - 8px); margin: 2px 4px 4px; border: 1px solid var(--jn-control); padding: 4px 8px; font-weight: 400; }
.jn-board .jn-figures .jn-small { font-size: 12px; width: 44px; min-height: 26px; font-weight: 500; margin-left: 0; }
.jn-board .jn-proof-side { display: inline-flex; align-items: center; gap: 7px; margin-right: 2px; }
.jn-board .jn-proof-text { justify-content: flex-start; text-align: left; font-weight: 400; }
.jn-board .jn-proof-text:hover { color: var(--jn-accent-text); }
.jn-board .jn-hover { position: absolute; z-index: 3; display: flex; transform: translate(calc(-100% + 3px), -5px); border-radius: 5px; background: var(--jn-surface); border: 1px solid var(--jn-line-strong); box-shadow: var(--jn-e2); animation: jn-fade 80ms var(--jn-ease); }
.jn-board .jn-hover button { width: 24px; height: 20px; color: var(--jn-ink-2); border-radius: 4px; }
.jn-board .jn-hover button:hover { background: var(--jn-sunken); color: var(--jn-ink); }
.jn-board .jn-hover[data-on] { z-index: 7; }
.jn-board .jn-hover[data-on="step"] { transform: translate(calc(-100% - 3px), 3px); }
.jn-board .jn-hover[data-on="phase"] { transform: translate(calc(-100% - 14px), 3px); }
.jn-board .jn-wait { flex: 1; display: flex; flex-direction: column; gap: 10px; padding: 16px; animation: jn-fade 200ms 150ms backwards; min-height: 180px; }
.jn-board .jn-wait div { display: flex; gap: 8px; padding-left: 112px; }
.jn-board .jn-wait i { flex: 1; height: 44px; border-radius: 6px; background: var(--jn-sunken); }
.jn-board .jn-wait div:first-child i { height: 28px; border-radius: 2px; clip-path: polygon(0 0, calc(100% - 8.4px) 0, 100% 50%, calc(100% - 8.4px) 100%, 0 100%, 8.4px 50%); }
`;
