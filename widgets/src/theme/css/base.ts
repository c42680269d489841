/** The root, its reset against a host's own styles, and the small parts used everywhere. */
export const base = `
.jn-board {
  --jn-font: Inter, "Inter Variable", var(--jp-ui-font-family, "Segoe UI"), "Segoe UI", system-ui, sans-serif, "Noto Sans";
  --jn-e1: 0 1px 2px rgba(16,24,40,.06);
  --jn-e2: 0 4px 12px rgba(16,24,40,.12), 0 1px 3px rgba(16,24,40,.08);
  --jn-e3: 0 12px 32px rgba(16,24,40,.18), 0 2px 6px rgba(16,24,40,.08);
  --jn-ease: cubic-bezier(.2,0,0,1);
  --jn-edge: 1px;
  position: relative; isolation: isolate; display: flex; flex-direction: column; overflow: hidden;
  width: 100%; height: 100%; min-height: 0; background: var(--jn-surface); color: var(--jn-ink);
  font: 400 12px/16px var(--jn-font); font-variant-numeric: tabular-nums; text-align: left; letter-spacing: 0;
  -webkit-font-smoothing: antialiased; text-rendering: optimizeLegibility;
}
.jn-board[data-theme="dark"] {
  --jn-e1: 0 1px 2px rgba(0,0,0,.4);
  --jn-e2: 0 4px 12px rgba(0,0,0,.5), 0 1px 3px rgba(0,0,0,.4);
  --jn-e3: 0 12px 32px rgba(0,0,0,.6), 0 2px 6px rgba(0,0,0,.5);
}
.jn-board, .jn-board *, .jn-board *::before, .jn-board *::after { box-sizing: border-box; }
.jn-board svg { display: block; flex: none; overflow: visible; }
.jn-board :is(h1, h2, h3, p, ul, ol, dl, dd, figure) { margin: 0; padding: 0; font: inherit; color: inherit; list-style: none; border: 0; }
.jn-board :is(button, input, select, textarea) {
  all: unset; box-sizing: border-box; font: inherit; color: inherit; letter-spacing: inherit; -webkit-text-fill-color: currentcolor;
}
.jn-board button { cursor: default; display: inline-flex; align-items: center; justify-content: center; gap: 6px; user-select: none; -webkit-user-select: none; }
.jn-board button[aria-disabled="true"] { color: var(--jn-ink-3); opacity: .55; }
.jn-board :is(input, textarea)::placeholder { color: var(--jn-ink-3); opacity: 1; }
/* twice the class: JupyterLab rings every button of its own, inside the edge and in a blue that our buttons have too */
.jn-board.jn-board :focus-visible { outline: 2px solid var(--jn-focus); outline-offset: 2px; }
.jn-board [hidden] { display: none !important; }

.jn-board .jn-button {
  height: 28px; padding: 0 10px; border-radius: 6px; font-weight: 500; white-space: nowrap; color: var(--jn-ink-2);
  transition: background 80ms var(--jn-ease);
}
.jn-board .jn-button:hover:not([aria-disabled="true"]) { background: var(--jn-sunken); color: var(--jn-ink); }
.jn-board .jn-button:active:not([aria-disabled="true"]) { background: var(--jn-line); }
.jn-board .jn-button[data-icon] { width: 28px; padding: 0; }
.jn-board .jn-button[data-look="edge"] { border: var(--jn-edge) solid var(--jn-line-strong); color: var(--jn-ink); background: var(--jn-surface); }
.jn-board .jn-button[data-look="main"] { background: var(--jn-accent); color: var(--jn-on-accent); }
.jn-board .jn-button[data-look="main"]:hover:not([aria-disabled="true"]) { background: var(--jn-accent); color: var(--jn-on-accent); filter: brightness(1.08); }
.jn-board .jn-button[data-look="link"] { color: var(--jn-accent-text); }
.jn-board .jn-button[data-look="bad"] { color: var(--jn-bad); border: var(--jn-edge) solid currentColor; }
.jn-board .jn-button[data-size="large"] { height: 36px; padding: 0 15px; font-size: 13px; }
.jn-board .jn-button svg { color: inherit; }

.jn-board .jn-chip {
  display: inline-flex; align-items: center; gap: 5px; height: 20px; padding: 0 8px; border-radius: 10px; max-width: 100%;
  background: var(--jn-sunken); color: var(--jn-ink-2); font-size: 11px; line-height: 15px; font-weight: 500; white-space: nowrap;
}
.jn-board .jn-chip > span { overflow: hidden; text-overflow: ellipsis; }
.jn-board .jn-chip[data-tone="ok"] { background: var(--jn-ok-soft); color: var(--jn-ok); }
.jn-board .jn-chip[data-tone="warn"] { background: var(--jn-warn-soft); color: var(--jn-warn); }
.jn-board .jn-chip[data-tone="bad"] { background: var(--jn-bad-soft); color: var(--jn-bad); }
.jn-board .jn-chip[data-tone="accent"] { background: var(--jn-accent-soft); color: var(--jn-accent-text); }
.jn-board .jn-chip[data-tone="mark"] {
  height: 16px; padding: 0 5px; border-radius: 4px; background: none; border: 1px solid var(--jn-line-strong); font-size: 10.5px; font-weight: 400;
}

.jn-board .jn-scroll-thin { scrollbar-width: thin; scrollbar-color: var(--jn-line-strong) transparent; }
.jn-board .jn-heard { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.jn-board .jn-note { color: var(--jn-ink-3); font-size: 11px; line-height: 15px; }
.jn-board .jn-bar {
  display: flex; align-items: center; gap: 8px; padding: 6px 14px; flex: none;
  background: var(--jn-warn-soft); color: var(--jn-warn); border-bottom: 1px solid var(--jn-line);
}
.jn-board .jn-bar[data-tone="bad"] { background: var(--jn-bad-soft); color: var(--jn-bad); }
.jn-board .jn-bar .jn-button { height: 24px; color: inherit; text-decoration: underline; text-underline-offset: 2px; }
`;
