/** The top strip. */
export const toolbar = `
.jn-board .jn-toolbar {
  display: flex; align-items: center; gap: 2px; height: 44px; padding: 0 12px 0 9px; flex: none; min-width: 0;
  border-bottom: 1px solid var(--jn-line); background: var(--jn-surface); position: relative; z-index: 7;
}
.jn-board .jn-title { flex: 0 3 auto; min-width: 60px; display: flex; align-items: center; }
.jn-board .jn-title button, .jn-board .jn-title input {
  font-size: 14px; line-height: 20px; font-weight: 600; letter-spacing: -.01em; padding: 3px 5px; border-radius: 4px;
  display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; max-width: 100%;
}
.jn-board .jn-title button:hover { background: var(--jn-sunken); }
.jn-board .jn-title input { min-width: 220px; box-shadow: inset 0 0 0 2px var(--jn-accent); }
.jn-board .jn-title button[data-untitled] { font-style: italic; font-weight: 500; color: var(--jn-ink-2); }
.jn-board .jn-toolbar .jn-button { flex: none; padding: 0 8px; }
.jn-board .jn-toolbar .jn-button[data-icon] { width: 28px; padding: 0; }
.jn-board .jn-toolbar .jn-button b { font-weight: 400; color: var(--jn-ink-3); }
.jn-board .jn-toolbar .jn-chip { flex: none; margin: 0 4px; height: 20px; border-radius: 5px; }
.jn-board .jn-gap { flex: none; width: 1px; height: 18px; margin: 0 8px; background: var(--jn-line-strong); }
.jn-board .jn-spring { flex: 1 1 8px; min-width: 4px; }
.jn-board .jn-switch { display: inline-flex; flex: none; height: 24px; margin-left: 6px; border: 1px solid var(--jn-line-strong); border-radius: 6px; overflow: hidden; }
.jn-board .jn-switch button { width: 28px; font-size: 11px; font-weight: 500; color: var(--jn-ink-3); }
.jn-board .jn-switch button:focus-visible { outline-offset: -2px; }
.jn-board .jn-switch button[aria-checked="true"] { background: var(--jn-accent-soft); color: var(--jn-accent-text); font-weight: 600; }
.jn-board .jn-saved { display: inline-flex; align-items: center; gap: 5px; flex: none; color: var(--jn-ink-3); white-space: nowrap; padding: 0 6px; }
.jn-board .jn-saved[data-state="saved"] svg { color: var(--jn-ok); }
.jn-board .jn-saved[data-state="failed"], .jn-board .jn-saved[data-state="unsaved"] { color: var(--jn-bad); }
.jn-board .jn-saved[data-state="offline"] svg { color: var(--jn-warn); }
.jn-board .jn-people { display: inline-flex; flex: none; margin: 0 2px 0 4px; }
.jn-board .jn-people li {
  display: grid; place-items: center; width: 24px; height: 24px; margin-left: 3px; border-radius: 50%; font-size: 10.5px; font-weight: 600;
  color: var(--jn-on-people); box-shadow: 0 0 0 2px var(--jn-surface);
}
.jn-board .jn-people li[data-more] { background: var(--jn-sunken); color: var(--jn-ink-2); }
.jn-board .jn-legend { display: inline-flex; align-items: center; gap: 12px; margin-right: 8px; color: var(--jn-ink-2); flex: 0 1 auto; min-width: 0; flex-wrap: wrap; justify-content: flex-end; height: 20px; overflow: hidden; }
.jn-board .jn-legend li { height: 20px; display: inline-flex; align-items: center; gap: 5px; white-space: nowrap; }
`;
