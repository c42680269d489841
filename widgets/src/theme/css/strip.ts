/** The statistics strip under the grid. */
export const strip = `
.jn-board .jn-strip { flex: none; height: 102px; border-top: 1px solid var(--jn-line-strong); display: grid; grid-template-columns: var(--jn-head) minmax(0, 1fr) clamp(280px, 29%, 460px); background: var(--jn-surface); position: relative; z-index: 7; }
.jn-board .jn-strip[data-shut] { height: 28px; display: flex; align-items: center; gap: 12px; padding: 0 34px 0 12px; color: var(--jn-ink-3); white-space: nowrap; }
.jn-board .jn-strip[data-shut] b { color: var(--jn-ink); font-weight: 600; }
.jn-board .jn-strip[data-shut] > span { overflow: hidden; text-overflow: ellipsis; min-width: 0; }
.jn-board .jn-strip-title { padding: 9px 8px 6px 12px; border-right: 1px solid var(--jn-line); color: var(--jn-ink-3); font-size: 11px; line-height: 14px; overflow: hidden; }
.jn-board .jn-strip-title b { display: block; color: var(--jn-ink); font-size: 12px; line-height: 16px; font-weight: 600; margin-bottom: 3px; }
.jn-board .jn-ranks { position: relative; min-width: 0; padding: 6px 14px 0 14px; display: grid; grid-template-columns: fit-content(46%) minmax(80px, 1fr) minmax(104px, auto); column-gap: 12px; grid-auto-rows: 22px; align-content: start; }
.jn-board .jn-ranks > * { grid-row: var(--r); display: flex; align-items: center; min-width: 0; }
.jn-board .jn-rank-name { grid-column: 1; gap: 8px; border-radius: 4px; justify-content: flex-start; }
.jn-board .jn-rank-name span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.jn-board .jn-rank-plot { grid-column: 2; position: relative; }
.jn-board .jn-rank-plot i { position: absolute; height: 2.5px; border-radius: 2px; background: var(--jn-control); top: 50%; margin-top: -1.25px; }
.jn-board .jn-rank-plot em { position: absolute; width: 9px; height: 9px; border-radius: 50%; background: var(--jn-ink); top: 50%; margin: -4.5px 0 0 -4.5px; box-shadow: 0 0 0 2px var(--jn-surface); }
.jn-board .jn-rank-plot em[data-hollow] { background: var(--jn-surface); border: 1.75px dashed var(--jn-ink-2); }
.jn-board .jn-rank-figure { grid-column: 3; justify-content: flex-end; gap: 5px; color: var(--jn-ink-2); white-space: nowrap; }
.jn-board .jn-axis { grid-column: 2; grid-row: 1 / span 4 !important; position: relative; pointer-events: none; align-self: stretch; height: 84px; }
.jn-board .jn-axis span { position: absolute; bottom: 0; transform: translateX(-50%); color: var(--jn-ink-3); font-size: 11px; line-height: 14px; }
.jn-board .jn-axis i { position: absolute; top: 0; bottom: 17px; width: 1px; background: var(--jn-line); }
.jn-board .jn-strip-words { padding: 6px 30px 4px 14px; border-left: 1px solid var(--jn-line); overflow: hidden; display: flex; flex-direction: column; gap: 2px; color: var(--jn-ink-2); }
.jn-board .jn-strip-words b { font-size: 12.5px; line-height: 16px; font-weight: 600; color: var(--jn-ink); display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; flex: none; }
.jn-board .jn-strip-words span { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; font-size: 11.5px; line-height: 15px; flex: none; }
.jn-board .jn-strip-words p { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; font-size: 11px; line-height: 14px; color: var(--jn-ink-3); flex: none; }
.jn-board .jn-strip-fold { position: absolute; right: 6px; top: 3px; width: 24px; height: 24px; border-radius: 4px; color: var(--jn-ink-3); }
.jn-board .jn-strip-fold:hover { background: var(--jn-sunken); }
.jn-board .jn-strip-calm { grid-column: 2 / -1; display: flex; align-items: center; padding: 0 40px 0 14px; color: var(--jn-ink-3); }
@container jn-main (max-width: 940px) {
  .jn-board .jn-strip { grid-template-columns: var(--jn-head) minmax(0, 1fr); }
  .jn-board .jn-strip-words { display: none; }
  .jn-board .jn-ranks { padding-right: 38px; }
}
`;
