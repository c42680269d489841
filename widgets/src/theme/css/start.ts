/** The board with nothing on it yet, and the panel of a text that cannot be read. */
export const start = `
.jn-board .jn-start { flex: 1; min-height: 0; overflow: auto; background: var(--jn-bg); container-type: inline-size; }
.jn-board .jn-start-in { max-width: 1080px; margin: 0 auto; padding: 44px 24px 48px; }
.jn-board .jn-start h1 { font-size: 26px; line-height: 32px; font-weight: 600; letter-spacing: -.02em; }
.jn-board .jn-start-lead { margin: 6px 0 24px; font-size: 14px; line-height: 20px; color: var(--jn-ink-2); }
.jn-board .jn-ways { display: grid; grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr); gap: 20px; align-items: stretch; }
.jn-board .jn-way { display: flex; flex-direction: column; border: 1px solid var(--jn-line-strong); border-radius: 12px; background: var(--jn-surface); padding: 20px 22px; }
.jn-board .jn-way[data-first] { border-color: var(--jn-accent); box-shadow: 0 0 0 1px var(--jn-accent), var(--jn-e2); }
.jn-board .jn-way-head { display: flex; align-items: center; gap: 8px; }
.jn-board .jn-way h2 { font-size: 16px; line-height: 22px; font-weight: 600; flex: 1; }
.jn-board .jn-way-lead { font-size: 13px; line-height: 18px; color: var(--jn-ink-2); margin: 4px 0 14px; }
.jn-board .jn-templates { display: flex; flex-direction: column; margin: 0 -10px 16px; }
.jn-board .jn-template { display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: center; gap: 14px; padding: 9px 10px; min-height: 54px; text-align: left; border-radius: 8px; }
.jn-board .jn-template + .jn-template { box-shadow: 0 -1px 0 var(--jn-line); }
.jn-board .jn-template[aria-checked="true"] + .jn-template { box-shadow: none; }
.jn-board .jn-template:hover { background: var(--jn-surface-2); }
.jn-board .jn-template[aria-checked="true"] { background: var(--jn-accent-soft); box-shadow: none; }
.jn-board .jn-template strong { display: block; font-size: 13px; line-height: 18px; font-weight: 600; }
.jn-board .jn-template small { display: block; font-size: 12px; line-height: 16px; color: var(--jn-ink-2); }
.jn-board .jn-preview { margin-bottom: 4px; padding-top: 14px; border-top: 1px solid var(--jn-line); color: var(--jn-ink-2); }
.jn-board .jn-preview > ol { display: grid; margin: 10px 0; }
.jn-board .jn-preview > ol > li > span { display: block; height: 24px; margin-right: -4px; padding: 0 12px 0 14px; line-height: 24px; font-weight: 600; color: var(--jn-on-phase); background: var(--jn-phase-1); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; clip-path: polygon(0 0, calc(100% - 7px) 0, 100% 50%, calc(100% - 7px) 100%, 0 100%, 7px 50%); }
.jn-board .jn-preview > ol > li:last-child > span { margin-right: 0; }
.jn-board .jn-preview > ol > li:nth-child(even) > span { background: var(--jn-phase-2); }
.jn-board .jn-preview > ol ol { padding: 5px 6px 0 8px; }
.jn-board .jn-preview ol ol li { padding-left: 13px; text-indent: -13px; line-height: 18px; }
.jn-board .jn-preview i { font-style: normal; font-weight: 400; margin-right: 2px; }
.jn-board .jn-preview ol ol i { color: var(--jn-ink-3); }
.jn-board .jn-preview > ul { display: flex; flex-wrap: wrap; gap: 4px 14px; color: var(--jn-ink-2); }
.jn-board .jn-preview > ul li { display: inline-flex; align-items: center; gap: 6px; }
.jn-board .jn-way-feet { margin-top: auto; display: flex; align-items: center; gap: 10px; padding-top: 16px; }
.jn-board .jn-sketch { margin: 0 0 16px; }
.jn-board .jn-sketch svg { width: 100%; max-width: 430px; height: auto; }
.jn-board .jn-ask { display: block; margin-bottom: 14px; }
.jn-board .jn-ask > span { display: block; font-size: 12px; line-height: 16px; font-weight: 600; color: var(--jn-ink-2); margin-bottom: 5px; }
.jn-board .jn-ask input { width: 100%; height: 36px; padding: 0 12px; border: 1px solid var(--jn-control); border-radius: 6px; font-size: 13px; cursor: text; background: var(--jn-surface); }
.jn-board .jn-ask input:focus { border-color: var(--jn-accent); box-shadow: inset 0 0 0 1px var(--jn-accent); outline: none; }
.jn-board .jn-path { display: grid; grid-template-columns: minmax(0, 1.15fr) repeat(4, minmax(0, 1fr)); margin-top: 22px; padding: 18px 22px; border: 1px solid var(--jn-line); border-radius: 12px; background: var(--jn-surface); }
.jn-board .jn-path > * { padding: 0 14px; border-left: 1px solid var(--jn-line-strong); }
.jn-board .jn-path > :first-child { padding-left: 0; border: 0; }
.jn-board .jn-path h2 { font-size: 14px; line-height: 19px; font-weight: 600; margin-bottom: 4px; }
.jn-board .jn-path small { display: block; font-size: 11px; line-height: 15px; font-weight: 600; color: var(--jn-accent-text); margin-bottom: 3px; }
.jn-board .jn-path strong { display: block; font-size: 12.5px; line-height: 17px; font-weight: 600; }
.jn-board .jn-path p { color: var(--jn-ink-2); }
@container (max-width: 760px) {
  .jn-board .jn-ways { grid-template-columns: minmax(0, 1fr); }
    .jn-board .jn-path { grid-template-columns: minmax(0, 1fr); row-gap: 14px; }
  .jn-board .jn-path > * { padding: 0; border: 0; }
  .jn-board .jn-start-in { padding: 24px 16px 32px; }
}
@container (max-width: 430px) {
  .jn-board .jn-preview > ol { grid-template-columns: minmax(0, 1fr) !important; row-gap: 8px; }
  .jn-board .jn-preview > ol > li > span { margin-right: 0; }
  .jn-board .jn-way { padding: 16px; }
}
.jn-board .jn-unread { flex: 1; min-height: 0; display: flex; flex-direction: column; gap: 12px; padding: 20px 24px; background: var(--jn-bg); overflow: hidden; }
.jn-board .jn-unread-words { display: flex; gap: 10px; align-items: flex-start; max-width: 760px; font-size: 13px; line-height: 19px; }
.jn-board .jn-unread-words > svg { color: var(--jn-warn); margin-top: 1px; }
.jn-board .jn-unread pre { flex: 0 1 auto; min-height: 0; margin: 0; overflow: auto; padding: 12px 14px; border: 1px solid var(--jn-line-strong); border-radius: 8px; background: var(--jn-surface); color: var(--jn-ink); font: 12px/18px ui-monospace, "JetBrains Mono", Menlo, Consolas, monospace; white-space: pre; tab-size: 2; }
.jn-board .jn-broken { padding: 24px; display: flex; gap: 12px; align-items: center; }
`;
