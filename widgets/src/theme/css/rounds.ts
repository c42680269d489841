/** The screen of a scoring round, its bar on the map, and the lane of disagreement. */
export const rounds = `
.jn-board .jn-bar[data-tone="accent"] { background: var(--jn-accent-soft); color: var(--jn-accent-text); }
.jn-board .jn-round-bar { flex-wrap: wrap; min-height: 40px; padding-block: 4px; }
.jn-board .jn-round-bar > span:not(.jn-spring):not(.jn-chip) { color: var(--jn-ink); flex: 0 1 auto; }
.jn-board .jn-round-bar .jn-button { height: 28px; color: var(--jn-on-accent); text-decoration: none; }
.jn-board .jn-round-bar .jn-chip { background: var(--jn-surface); }

.jn-board .jn-scoring { flex: 1; min-height: 0; display: flex; flex-direction: column; }
.jn-board .jn-scoring-head { display: flex; align-items: center; gap: 8px; min-height: 48px; padding: 6px 12px 6px 8px; flex: none; border-bottom: 1px solid var(--jn-line); background: var(--jn-surface); }
.jn-board .jn-scoring-head h1 { font-size: 14px; line-height: 20px; font-weight: 600; letter-spacing: -.01em; flex: 0 1 auto; min-width: 0; }
.jn-board .jn-scoring-head .jn-button { flex: none; }
.jn-board .jn-count { height: 26px; border-radius: 6px; font-size: 12px; padding: 0 10px; flex: none; }
.jn-board .jn-stops { display: flex; align-items: center; margin-left: 14px; flex: none; }
.jn-board .jn-stops li { display: flex; align-items: center; gap: 7px; color: var(--jn-ink-2); white-space: nowrap; }
.jn-board .jn-stops li + li::before { content: ""; width: 24px; height: 1px; background: var(--jn-line-strong); margin: 0 3px 0 10px; }
.jn-board .jn-stops i { width: 20px; height: 20px; border-radius: 50%; display: grid; place-items: center; font-style: normal; font-size: 11px; font-weight: 600; background: var(--jn-sunken); color: var(--jn-ink-3); }
.jn-board .jn-stops li[data-done] i { background: var(--jn-ok-soft); color: var(--jn-ok); }
.jn-board .jn-scoring[data-leads]:not([data-state="private"]) .jn-stops li[data-done]:not(:last-child) > span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.jn-board .jn-stops li[data-here] { color: var(--jn-ink); font-weight: 600; }
.jn-board .jn-stops li[data-here] i { background: var(--jn-accent); color: var(--jn-on-accent); }

.jn-board .jn-scoring-body { flex: 1; min-height: 0; display: flex; animation: jn-fade 220ms var(--jn-ease); overflow: auto; background: var(--jn-bg); }
.jn-board .jn-scoring[data-state="private"] .jn-scoring-body { justify-content: center; gap: 28px; padding: 26px 24px 32px; }
.jn-board .jn-answering { flex: none; width: 380px; display: flex; flex-direction: column; gap: 12px; }
.jn-board .jn-scoring:not([data-state="private"]) .jn-answering { width: 244px; padding: 14px 12px; border-right: 1px solid var(--jn-line); overflow: auto; }
.jn-board .jn-icon-note { display: flex; gap: 8px; align-items: flex-start; }
.jn-board .jn-icon-note > svg { margin-top: 1px; color: var(--jn-ink-3); }
.jn-board p.jn-icon-note:not(.jn-note) { color: var(--jn-ink-2); line-height: 18px; }

.jn-board .jn-question { background: var(--jn-surface); border: 1px solid var(--jn-line-strong); border-radius: 16px; box-shadow: var(--jn-e2); padding: 18px 20px 18px; }
.jn-board :is(.jn-scoring, section.jn-question):focus-visible { outline: none; }
.jn-board .jn-question-place { display: flex; justify-content: space-between; color: var(--jn-ink-3); }
.jn-board .jn-question h2 { font-size: 20px; line-height: 26px; font-weight: 600; letter-spacing: -.01em; margin-top: 8px; overflow-wrap: anywhere; }
.jn-board .jn-question-ask { font-size: 14px; line-height: 20px; color: var(--jn-ink-2); margin: 2px 0 14px; }
.jn-board .jn-levels { display: grid; grid-template-columns: repeat(5, minmax(0, 1fr)); gap: 8px; }
.jn-board .jn-levels[data-many] { grid-template-columns: repeat(auto-fill, minmax(52px, 1fr)); }
.jn-board .jn-levels button { flex-direction: column; gap: 7px; min-height: 78px; padding: 10px 2px 8px; border: var(--jn-edge) solid var(--jn-control); border-radius: 10px; background: var(--jn-surface); transition: border-color 80ms var(--jn-ease), background 80ms var(--jn-ease); }
.jn-board .jn-levels[data-many] button { min-height: 48px; }
.jn-board .jn-levels b { font-size: 14px; line-height: 18px; font-weight: 600; }
.jn-board .jn-levels button:hover { border-color: var(--jn-ink-3); background: var(--jn-surface-2); }
.jn-board .jn-levels button:focus-visible { outline-offset: 3px; }
.jn-board .jn-levels button[aria-checked="true"] { border-color: var(--jn-accent); background: var(--jn-accent-soft); box-shadow: 0 0 0 1px var(--jn-accent); }
.jn-board :is(.jn-levels, .jn-level-label, .jn-spread-bars, .jn-side) .jn-pin-digit { display: none; }
.jn-board .jn-level-ends { display: flex; justify-content: space-between; margin-top: 7px; color: var(--jn-ink-3); }
.jn-board .jn-question-word { min-height: 18px; line-height: 18px; text-align: center; font-weight: 600; margin-top: -18px; pointer-events: none; }
.jn-board .jn-reason { display: block; margin-top: 14px; }
.jn-board .jn-reason > span { display: block; color: var(--jn-ink-2); margin-bottom: 4px; }
.jn-board .jn-reason textarea { display: block; width: 100%; min-height: 44px; padding: 6px 9px; border: 1px solid var(--jn-control); border-radius: 8px; background: var(--jn-surface); font-size: 13px; line-height: 18px; white-space: pre-wrap; overflow-wrap: anywhere; cursor: text; }
.jn-board .jn-reason textarea:focus { outline: 2px solid var(--jn-focus); outline-offset: 0; }
.jn-board .jn-question-feet { display: flex; flex-wrap: wrap; align-items: center; gap: 4px; margin: 16px 0 0 -6px; }
.jn-board .jn-question-feet .jn-button { padding: 0 12px; }
.jn-board .jn-question-feet .jn-button[data-look="main"] { min-width: 118px; }

.jn-board .jn-mine-list { background: var(--jn-surface); border: 1px solid var(--jn-line); border-radius: 12px; padding: 10px 14px 6px; }
.jn-board .jn-mine-list h2 { display: flex; justify-content: space-between; align-items: baseline; font-weight: 600; font-size: 13px; line-height: 18px; padding-bottom: 6px; }
.jn-board .jn-mine-list h2 small { font-size: 12px; font-weight: 400; color: var(--jn-ink-3); }
.jn-board .jn-mine-list li { border-top: 1px solid var(--jn-line); }
.jn-board .jn-mine-list li > :is(button, div) { display: grid; grid-template-columns: 22px minmax(0, 1fr) auto; align-items: center; width: 100%; min-height: 32px; padding-block: 4px; text-align: left; justify-items: start; gap: 4px; }
.jn-board .jn-mine-list li > button:hover { background: var(--jn-surface-2); }
.jn-board .jn-mine-list i { font-style: normal; color: var(--jn-ink-3); }
.jn-board .jn-mine-list li span { overflow-wrap: anywhere; }
.jn-board .jn-mine-list li small { color: var(--jn-ink-3); font-size: 12px; }
.jn-board .jn-mine-list li[data-on] { font-weight: 600; }
.jn-board .jn-level-label { display: inline-flex; align-items: center; justify-content: flex-end; gap: 7px; }
.jn-board .jn-level-label b { font-weight: 600; }

.jn-board .jn-waiting-side { flex: 0 1 460px; min-width: 0; display: flex; flex-direction: column; align-items: flex-start; gap: 10px; }
.jn-board .jn-waiting { width: 100%; background: var(--jn-surface); border: 1px solid var(--jn-line); border-radius: 16px; padding: 22px 24px; display: flex; flex-direction: column; gap: 14px; }
.jn-board .jn-waiting[data-leads] .jn-waiting-count { font-size: 44px; line-height: 52px; }
.jn-board .jn-scoring[data-state="private"] .jn-scoring-head .jn-count:not(.jn-elapsed) { display: none; }
.jn-board:is([data-width="narrow"], [data-width="phone"]) .jn-scoring-head .jn-count.jn-count { display: inline-flex; }
.jn-board .jn-waiting-count { font-size: 26px; line-height: 32px; font-weight: 600; letter-spacing: -.02em; }
.jn-board .jn-progress { height: 8px; border-radius: 4px; background: var(--jn-sunken); box-shadow: inset 0 0 0 1px var(--jn-line-strong); overflow: hidden; }
.jn-board .jn-progress i { display: block; height: 100%; background: var(--jn-accent); transition: width 220ms var(--jn-ease); }
.jn-board .jn-expected { display: flex; align-items: center; justify-content: space-between; gap: 12px; padding-top: 14px; border-top: 1px solid var(--jn-line); }
.jn-board .jn-expected input { width: 110px; height: 30px; padding: 0 9px; border: 1px solid var(--jn-control); border-radius: 6px; text-align: right; cursor: text; }
.jn-board .jn-expected input:focus { outline: 2px solid var(--jn-focus); outline-offset: 0; }
.jn-board .jn-waiting-feet { display: flex; flex-wrap: wrap; gap: 8px; }
.jn-board .jn-waiting-feet .jn-early { flex: 1 0 100%; }
.jn-board .jn-take-over { display: flex; align-items: center; flex-wrap: wrap; gap: 2px; }

.jn-board .jn-revealed { flex: 1; min-width: 0; overflow: auto; display: flex; flex-direction: column; background: var(--jn-surface); }
.jn-board .jn-spreads { flex: 1 0 auto; min-height: 0; overflow-x: auto; position: relative; display: grid; }
.jn-board .jn-spreads:focus-visible { outline-offset: -2px; }
.jn-board .jn-spread-grid { display: grid; grid-template-columns: 152px repeat(var(--jn-questions), minmax(92px, 1fr)); grid-template-rows: auto minmax(calc(var(--jn-levels) * 62px), 1fr) auto; min-width: 100%; }
.jn-board .jn-spread, .jn-board .jn-spread-head { display: grid; grid-row: 1 / span 3; grid-template-rows: subgrid; min-width: 0; border-right: 1px solid var(--jn-line); }
.jn-board .jn-spread-head { position: sticky; left: 0; z-index: 3; background: var(--jn-surface-2); border-right: 1px solid var(--jn-line-strong); }
.jn-board .jn-spread-name { display: flex; align-items: center; gap: 6px; min-height: 44px; padding: 4px 8px; font-size: 12.5px; line-height: 16px; font-weight: 600; border-bottom: 1px solid var(--jn-line); min-width: 0; }
.jn-board .jn-spread-name i { font-style: normal; font-weight: 400; color: var(--jn-ink-3); }
.jn-board .jn-spread-name > .jn-clip { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; overflow-wrap: anywhere; hyphens: auto; min-width: 0; }
.jn-board .jn-spread-levels { position: relative; }
.jn-board .jn-spread-level { position: absolute; right: 12px; transform: translateY(50%); font-size: 13px; }
.jn-board .jn-spread-legend { position: absolute; left: 10px; right: 68px; top: 10px; color: var(--jn-ink-2); font-size: 11px; line-height: 15px; display: flex; flex-direction: column; gap: 3px; }
.jn-board .jn-spread-legend li { display: grid; grid-template-columns: 13px minmax(0, 1fr); align-items: center; justify-items: center; gap: 6px; }
.jn-board .jn-spread-legend li span { justify-self: start; overflow-wrap: anywhere; }
.jn-board .jn-spread-plot { position: relative; container-type: inline-size; }
.jn-board .jn-spread-row { position: absolute; left: 0; right: 0; height: 0; }
.jn-board .jn-spread-row hr { position: absolute; left: 0; right: 0; top: 0; margin: 0; border: 0; border-top: 1px solid var(--jn-line); }
.jn-board .jn-spread-row hr[data-zero] { border-top: 1px dashed var(--jn-control); }
.jn-board .jn-dots { --jn-size: min(var(--jn-dot), calc((100cqi - 24px) / 7 - 2px)); display: flex; flex-wrap: wrap; justify-content: center; gap: 2px; }
.jn-board .jn-spread-row .jn-dots { position: absolute; left: calc(50% + 3px); width: calc(7 * (var(--jn-size) + 2px)); top: 0; transform: translate(-50%, -50%); }
.jn-board .jn-dots i { width: var(--jn-size); height: var(--jn-size); border-radius: 50%; background: var(--jn-dot-color); animation: jn-dot 220ms var(--jn-ease) backwards; }
.jn-board .jn-spread-row em { position: absolute; left: 50%; top: 23px; height: 4px; border-radius: 2px; transform: translateX(-50%); margin-left: 3px; background: var(--jn-control); opacity: .55; }
.jn-board .jn-median { position: absolute; left: 5px; width: 3.5px; height: 18px; border-radius: 1px; background: var(--jn-ink); transform: translateY(50%); z-index: 2; }
.jn-board .jn-spread[data-worst] { background: var(--jn-warn-soft); }
.jn-board .jn-spread[data-worst] .jn-dots i { background: var(--jn-warn); }
.jn-board .jn-spread[data-worst] .jn-spread-name i { color: var(--jn-ink-2); }
.jn-board .jn-spread-row:has(i) { z-index: 1; }

.jn-board .jn-apart { padding: 9px 9px 10px; border-top: 1px solid var(--jn-line); min-height: 84px; min-width: 0; display: flex; flex-direction: column; gap: 5px; align-items: stretch; }
.jn-board .jn-spread-head .jn-apart { gap: 2px; }
.jn-board .jn-apart > small { color: var(--jn-ink-3); font-size: 11px; line-height: 15px; }
.jn-board .jn-apart-legend { display: inline-flex; flex-wrap: wrap; gap: 2px 9px; color: var(--jn-ink-2) !important; }
.jn-board .jn-apart-legend > span { display: inline-flex; align-items: center; gap: 5px; }
.jn-board .jn-apart-none { color: var(--jn-ink-3); font-size: 11px; line-height: 15px; }
.jn-board .jn-apart-word { color: var(--jn-ink-2); line-height: 15px; }
.jn-board .jn-apart[data-worst] { box-shadow: inset 0 2px var(--jn-warn); }
.jn-board .jn-apart[data-worst] .jn-apart-word { color: var(--jn-warn); font-weight: 600; }
.jn-board .jn-apart-line { position: relative; height: 12px; margin: 2px 6px; background: linear-gradient(var(--jn-line-strong), var(--jn-line-strong)) center / 100% 2px no-repeat; display: block; }
.jn-board .jn-apart-line u { position: absolute; top: 4.5px; height: 3px; background: var(--jn-ink-2); }
.jn-board .jn-apart-line i { position: absolute; top: 6px; transform: translate(-50%, -50%); }
.jn-board :is(.jn-apart, .jn-spread-legend, .jn-apart-item) i[data-mark] { width: 9px; height: 9px; border-radius: 50%; background: var(--jn-ink-2); flex: none; display: inline-block; }
.jn-board :is(.jn-apart, .jn-apart-item) i[data-mark="hollow"] { background: var(--jn-surface); box-shadow: inset 0 0 0 1.75px var(--jn-ink-2); }
.jn-board .jn-apart[data-worst] i[data-mark="dot"] { background: var(--jn-warn); }
.jn-board .jn-spread-legend i[data-mark="dot"] { background: var(--jn-persona-1); }
.jn-board .jn-spread-legend i[data-mark="bar"] { width: 13px; height: 4px; border-radius: 2px; background: var(--jn-control); opacity: .55; }
.jn-board .jn-spread-legend i[data-mark="tick"] { width: 3.5px; height: 13px; border-radius: 1px; background: var(--jn-ink); }
.jn-board .jn-apart-figures { font-size: 11.5px; line-height: 15px; color: var(--jn-ink-2); white-space: nowrap; }
.jn-board .jn-apart-figures b { color: var(--jn-ink); font-weight: 600; }

.jn-board .jn-afters { flex: none; display: grid; grid-template-columns: minmax(240px, 1fr) minmax(0, 1.7fr) minmax(160px, .62fr); border-top: 1px solid var(--jn-line-strong); }
.jn-board .jn-after { padding: 14px 16px 16px; border-right: 1px solid var(--jn-line); min-width: 0; display: flex; flex-direction: column; gap: 8px; align-items: flex-start; }
.jn-board .jn-after:last-child { border-right: 0; }
.jn-board .jn-after h2 { font-size: 13px; line-height: 18px; font-weight: 600; display: flex; flex-wrap: wrap; gap: 4px 10px; align-items: center; }
.jn-board .jn-alpha { display: flex; flex-wrap: wrap; align-items: baseline; gap: 3px 10px; }
.jn-board .jn-alpha strong { font-size: 24px; line-height: 30px; font-weight: 600; letter-spacing: -.02em; }
.jn-board .jn-alpha > span { color: var(--jn-ink-2); font-size: 13px; }
.jn-board .jn-alpha > .jn-chip { align-self: center; font-size: 11px; color: var(--jn-ink-2); }
.jn-board .jn-alpha > .jn-chip[data-tone="ok"] { color: var(--jn-ok); }
.jn-board .jn-alpha > .jn-chip[data-tone="warn"] { color: var(--jn-warn); }
.jn-board .jn-alpha > .jn-chip[data-tone="bad"] { color: var(--jn-bad); }
.jn-board .jn-alpha-scale { position: relative; align-self: stretch; height: 30px; margin: 2px 8px 0; }
.jn-board .jn-alpha-scale i { position: absolute; top: 3px; height: 8px; background: var(--jn-sunken); }
.jn-board .jn-alpha-scale i[data-band="warn"] { background: color-mix(in srgb, var(--jn-severity-2) 50%, var(--jn-surface)); }
.jn-board .jn-alpha-scale i[data-band="ok"] { background: color-mix(in srgb, var(--jn-ok) 45%, var(--jn-surface)); }
.jn-board .jn-alpha-scale i:not([data-band="bad"]) { border-left: 1px solid var(--jn-ink-3); }
.jn-board .jn-alpha-scale u { position: absolute; top: 5.5px; height: 3px; background: var(--jn-ink); }
.jn-board .jn-alpha-scale em { position: absolute; top: 7px; width: 11px; height: 11px; border-radius: 50%; transform: translate(-50%, -50%); background: var(--jn-ink); box-shadow: 0 0 0 1.5px var(--jn-surface); }
.jn-board .jn-alpha-scale em[data-hollow] { background: var(--jn-surface); box-shadow: inset 0 0 0 1.75px var(--jn-ink-2); }
.jn-board .jn-alpha-scale span { position: absolute; top: 14px; transform: translateX(-50%); font-size: 11px; line-height: 15px; color: var(--jn-ink-3); }
.jn-board .jn-alpha-scale span:nth-last-of-type(3) { transform: translateX(-78%); }
.jn-board .jn-alpha-scale span:nth-last-of-type(2) { transform: translateX(-22%); }
.jn-board .jn-sides { display: grid; grid-template-columns: 1fr 1fr; gap: 10px; align-self: stretch; }
.jn-board .jn-side { border: 1px solid var(--jn-line-strong); border-radius: 8px; padding: 9px 12px 11px; min-width: 0; }
.jn-board .jn-side figcaption { display: flex; align-items: center; gap: 7px; color: var(--jn-ink-2); min-height: 24px; }
.jn-board .jn-side figcaption > span:not(.jn-turn) { flex: 1; min-width: 0; }
.jn-board .jn-turn { display: inline-flex; align-items: center; }
.jn-board .jn-turn .jn-button[data-icon] { width: 24px; height: 24px; }
.jn-board .jn-turn small { font-size: 11px; color: var(--jn-ink-3); }
.jn-board .jn-side blockquote { margin: 6px 0 0; font-size: 13px; line-height: 19px; font-style: italic; overflow-wrap: anywhere; }
.jn-board .jn-side .jn-note { margin-top: 5px; }
.jn-board .jn-discuss .jn-reason { align-self: stretch; margin-top: 0; }
.jn-board .jn-onward .jn-button { align-self: stretch; justify-content: flex-start; white-space: normal; height: auto; min-height: 30px; padding-block: 5px; text-align: left; }

.jn-board .jn-spread-list { flex: none; padding: 4px 12px 8px; }
.jn-board .jn-spread-list > li { padding: 12px 0 2px; border-bottom: 1px solid var(--jn-line); }
.jn-board .jn-spread-list > li[data-worst] { background: var(--jn-warn-soft); margin: 0 -12px; padding-inline: 12px; }
.jn-board .jn-spread-list h3 { display: flex; gap: 8px; font-size: 14px; line-height: 19px; font-weight: 600; }
.jn-board .jn-spread-list h3 i { font-style: normal; font-weight: 400; color: var(--jn-ink-3); }
.jn-board .jn-spread-list h3 span { flex: 1; }
.jn-board .jn-spread-list h3 small { font-size: 12px; font-weight: 400; color: var(--jn-ink-2); white-space: nowrap; }
.jn-board .jn-spread-bars { position: relative; display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); align-items: end; margin-top: 8px; }
.jn-board .jn-spread-bars > li:not(.jn-median) { display: flex; flex-direction: column; align-items: center; gap: 4px; justify-content: flex-end; container-type: inline-size; }
.jn-board .jn-spread-bars .jn-dots { --jn-size: min(var(--jn-dot), calc((100cqi - 10px) / 4 - 2px)); width: calc(4 * (var(--jn-size) + 2px)); flex-wrap: wrap-reverse; }
.jn-board .jn-spread-bars em { height: 4px; border-radius: 2px; background: var(--jn-control); opacity: .55; }
.jn-board .jn-spread-bars > li > :is(svg, span, em) { flex: none; }
.jn-board .jn-spread-bars span { color: var(--jn-ink-2); }
.jn-board .jn-spread-bars .jn-dots { margin-bottom: 3px; }
.jn-board .jn-spread-bars .jn-median { bottom: 39px; height: 10px; margin-left: -2px; transform: none; }
.jn-board .jn-spread-list > li[data-worst] .jn-dots i { background: var(--jn-warn); }
.jn-board .jn-revealed > .jn-discuss { flex: none; border-right: 0; border-bottom: 1px solid var(--jn-line); }
.jn-board .jn-spread-list .jn-apart { border: 0; min-height: 0; padding-inline: 0; }
.jn-board .jn-spread-list .jn-apart[data-worst] { box-shadow: none; }

.jn-board .jn-lane[data-shows="disagreement"] .jn-cell { min-height: 60px; gap: 2px; padding: 0; }
.jn-board .jn-apart-cell[data-worst] { background: var(--jn-warn-soft); }
.jn-board .jn-apart-item { display: flex; align-items: flex-start; }
.jn-board .jn-apart-item > svg { margin: 10px -3px 0 6px; }
.jn-board .jn-apart-item .jn-apart { flex: 1; border: 0; min-height: 0; padding: 7px 8px 6px; gap: 3px; }
.jn-board[data-density="condensed"] .jn-lane[data-shows="disagreement"] .jn-cell { min-height: 30px; align-items: center; justify-content: center; padding: 4px 0; }
.jn-board[data-density="overview"] .jn-lane[data-shows="disagreement"] .jn-cell { min-height: 30px; font-size: 11px; }

.jn-board:is([data-width="middle"], [data-width="narrow"], [data-width="phone"]) .jn-stops { display: none; }
.jn-board:is([data-width="middle"], [data-width="desk"]) .jn-scoring:not([data-state="private"]) .jn-answering { width: 208px; }
.jn-board:is([data-width="middle"], [data-width="narrow"], [data-width="phone"]) .jn-afters { grid-template-columns: minmax(0, 1fr); }
.jn-board:is([data-width="middle"], [data-width="narrow"], [data-width="phone"]) .jn-after { border-right: 0; border-bottom: 1px solid var(--jn-line); }
.jn-board:is([data-width="narrow"], [data-width="phone"]) .jn-scoring[data-state="private"] .jn-scoring-body { flex-direction: column; justify-content: flex-start; align-items: center; gap: 16px; padding: 14px; }
.jn-board:is([data-width="narrow"], [data-width="phone"]) .jn-answering, .jn-board:is([data-width="narrow"], [data-width="phone"]) .jn-waiting-side { width: 100%; max-width: 460px; flex: none; }
.jn-board[data-width="phone"] .jn-scoring-head { flex-wrap: wrap; gap: 4px 6px; }
.jn-board[data-width="phone"] .jn-scoring-head h1 { flex: 1; font-size: 13px; line-height: 17px; }
.jn-board[data-width="phone"] .jn-scoring-head .jn-spring { display: none; }
.jn-board[data-width="phone"] .jn-scoring[data-state="private"] .jn-scoring-body { padding: 10px; }
.jn-board[data-width="phone"] .jn-question { padding: 14px; border-radius: 16px; }
.jn-board[data-width="phone"] .jn-levels { gap: 6px; }
.jn-board[data-width="phone"] .jn-question-feet .jn-button { min-height: 44px; padding: 0 10px; }
.jn-board[data-width="phone"] .jn-question-feet .jn-button[data-look="main"] { flex: 1 1 110px; }
.jn-board[data-width="phone"] .jn-mine-list li > button { min-height: 44px; }
.jn-board[data-width="phone"] .jn-round-bar .jn-button { min-height: 40px; flex: 1; }
.jn-board[data-width="phone"] .jn-round-bar > span:not(.jn-spring):not(.jn-chip) { flex: 1 1 70%; }
.jn-board[data-width="phone"] .jn-sides { grid-template-columns: minmax(0, 1fr); }
.jn-board[data-width="phone"] .jn-level-ends { display: flex; }
.jn-board[data-kind="cell"][data-width]:has(.jn-scoring) { max-height: 640px; }
.jn-board[data-theme^="high-contrast"] :is(.jn-spread, .jn-spread-list > li, .jn-apart-cell)[data-worst] { background: none; box-shadow: inset 3px 0 var(--jn-ink), inset -3px 0 var(--jn-ink); }
.jn-board[data-theme^="high-contrast"] .jn-levels button[aria-checked="true"] { border-width: 4px; }
@media (forced-colors: active) {
  .jn-board .jn-dots i, .jn-board .jn-median, .jn-board .jn-progress i, .jn-board .jn-spread-bars i, .jn-board i[data-mark="dot"] { background: CanvasText; forced-color-adjust: none; }
  .jn-board .jn-spread[data-worst] { outline: 2px solid Highlight; outline-offset: -2px; }
  .jn-board .jn-levels button[aria-checked="true"] { outline: 3px solid Highlight; outline-offset: -3px; }
}
@keyframes jn-dot { from { opacity: 0; scale: .3; } }
`;
