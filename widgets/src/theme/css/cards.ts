/** Cards, chips of channels, thoughts, pain cards, and their states. */
export const cards = `
.jn-board .jn-card {
  position: relative; min-width: 0; border: var(--jn-edge) solid var(--jn-line-strong); border-radius: 6px; padding: 5px 7px; background: var(--jn-surface); hyphens: auto;
  box-shadow: var(--jn-e1); overflow-wrap: anywhere; cursor: default; touch-action: manipulation; transition: box-shadow 80ms var(--jn-ease), border-color 80ms var(--jn-ease);
}
.jn-board .jn-card:hover { border-color: var(--jn-control); box-shadow: var(--jn-e2); }
.jn-board .jn-card[data-tall] { min-height: 44px; }
.jn-board .jn-text { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4; overflow: hidden; white-space: pre-line; }
.jn-board .jn-text[data-blank] { color: var(--jn-ink-3); font-style: italic; }
.jn-board .jn-card[data-look="thought"] { padding-block: 3px; border-color: transparent; box-shadow: none; background: none; font-style: italic; color: var(--jn-ink-2); }
.jn-board .jn-card[data-look="thought"]:hover { border-color: var(--jn-line-strong); }
.jn-board .jn-card[data-look="opportunity"] { background: var(--jn-opportunity-ground); border-color: var(--jn-opportunity-edge); color: var(--jn-opportunity); box-shadow: none; }
.jn-board .jn-card[data-look="gain"] { border-color: var(--jn-gain-edge); }
.jn-board .jn-card[data-look="gain"]::before { content: "+"; float: left; margin-right: 5px; font-weight: 600; color: var(--jn-ink-2); }
.jn-board .jn-card[data-look="backstage"] { background: var(--jn-backstage); border-color: transparent; box-shadow: none; color: var(--jn-ink-2); }
.jn-board .jn-card[data-look="backstage"]:hover { border-color: var(--jn-line-strong); }
.jn-board .jn-answers { display: flex; gap: 3px; margin-top: 2px; }
.jn-board .jn-answers i { font-style: normal; font-size: 10.5px; line-height: 12px; min-width: 12px; padding: 0 2px; text-align: center; border: 1px solid currentColor; border-radius: 6px; }
.jn-board .jn-actor { display: block; font-size: 11px; line-height: 14px; font-weight: 500; color: var(--jn-ink-3); }

.jn-board .jn-pain { display: grid; grid-template-columns: 17px minmax(0, 1fr); column-gap: 7px; padding: 6px 7px 5px; min-height: 57px; align-content: start; }
.jn-board .jn-pain .jn-text { -webkit-line-clamp: 3; line-height: 15px; }
.jn-board .jn-pain .jn-pin { margin-top: 1px; }
.jn-board .jn-pain[data-severity="1"] { background: var(--jn-pain-1); border-color: var(--jn-pain-edge-1); }
.jn-board .jn-pain[data-severity="2"] { background: var(--jn-pain-2); border-color: var(--jn-pain-edge-2); }
.jn-board .jn-pain[data-severity="3"] { background: var(--jn-pain-3); border-color: var(--jn-pain-edge-3); }
.jn-board .jn-pain[data-severity="4"] { background: var(--jn-pain-4); border-color: var(--jn-pain-edge-4); }
.jn-board .jn-pain-foot { grid-column: 2; display: flex; align-items: center; gap: 5px; height: 14px; margin-top: 3px; color: var(--jn-ink-2); font-size: 11px; line-height: 14px; white-space: nowrap; }
.jn-board .jn-pain-foot > span:last-child { margin-left: auto; display: inline-flex; align-items: center; gap: 3px; color: var(--jn-ink-3); }
.jn-board .jn-pain-word { overflow: hidden; text-overflow: ellipsis; min-width: 0; }
.jn-board .jn-pain[data-brief] { min-height: 24px; padding: 2px 3px; border-color: transparent; background: none; box-shadow: none; column-gap: 5px; }
.jn-board .jn-pain[data-brief] .jn-text { margin-top: 1px; }
.jn-board .jn-pain[data-brief] .jn-pin { margin: 0; }
.jn-board .jn-pain[data-only-pin] { display: inline-grid; grid-template-columns: 17px; width: 25px; justify-content: center; }
.jn-board .jn-card[data-hypothesis] { border-style: dashed; border-color: var(--jn-hypothesis); background: var(--jn-surface); box-shadow: none; }
.jn-board .jn-pain[data-brief][data-hypothesis] { border-color: transparent; }
.jn-board .jn-card[data-resolved] { background: var(--jn-surface); border-style: solid; border-color: var(--jn-line-strong); }
.jn-board [data-tight] .jn-pain-foot { grid-column: 1 / -1; gap: 3px; }
.jn-board [data-tight] .jn-pain-foot > span:last-child { gap: 2px; }
.jn-board [data-tight] .jn-pain:not([data-brief]) { padding: 5px 4px 4px 5px; column-gap: 5px; }
.jn-board [data-tight] .jn-card:not(.jn-pain) { padding-inline: 5px; }
.jn-board [data-tight] .jn-card .jn-text { -webkit-line-clamp: 5; }
.jn-board [data-tight] .jn-whose { margin-inline: 0 3px; }
.jn-board .jn-meter { display: inline-flex; gap: 2px; flex: none; }
.jn-board .jn-meter i { width: 4px; height: 9px; background: var(--jn-line-strong); border-radius: .5px; }
.jn-board .jn-meter i[data-on] { background: var(--jn-ink-2); }

.jn-board .jn-card[data-selected] { border-color: var(--jn-accent); box-shadow: 0 0 0 1px var(--jn-accent); }
.jn-board .jn-card[data-selected]:not(.jn-pain) { background: var(--jn-accent-soft); }
.jn-board .jn-card:focus-visible { outline-offset: 2px; z-index: 3; }
.jn-board .jn-card[data-editing] { border: 1px solid var(--jn-accent); box-shadow: 0 0 0 1px var(--jn-accent); background: var(--jn-surface); color: var(--jn-ink); font-style: normal; z-index: 4; }
.jn-board .jn-card[data-lifted] { opacity: .35; border-style: dashed; box-shadow: none; }
.jn-board .jn-card[data-dimmed] { opacity: .35; }
.jn-board .jn-tag { position: absolute; right: 4px; top: -7px; height: 16px; padding: 0 5px; border-radius: 4px; font-size: 10.5px; line-height: 16px; font-weight: 600; font-style: normal; color: var(--jn-on-people); z-index: 5; display: flex; gap: 2px; pointer-events: none; }
.jn-board [data-held] { outline: 2px solid var(--jn-holder); outline-offset: 0; }

.jn-board .jn-edit { display: block; width: 100%; min-height: 16px; padding: 0; overflow: hidden; resize: none; white-space: pre-wrap; overflow-wrap: anywhere; caret-color: var(--jn-accent); cursor: text; user-select: text; -webkit-user-select: text; font: inherit; }
.jn-board .jn-edit:focus, .jn-board .jn-edit:focus-visible { outline: none; }

.jn-board .jn-contact {
  display: inline-flex; align-items: center; gap: 4px; height: 20px; min-width: 24px; max-width: 100%; padding: 0 6px 0 5px; border-radius: 4px; background: var(--jn-sunken);
  color: var(--jn-ink-2); font-size: 11px; line-height: 15px; font-weight: 500; white-space: nowrap; position: relative; cursor: default;
}
.jn-board .jn-contact > span { overflow: hidden; text-overflow: ellipsis; }
.jn-board .jn-contact[data-icon-only] { padding: 0 5px; }
.jn-board .jn-contact:hover { color: var(--jn-ink); box-shadow: inset 0 0 0 1px var(--jn-line-strong); }
.jn-board .jn-contact[data-selected] { background: var(--jn-accent-soft); color: var(--jn-accent-text); box-shadow: inset 0 0 0 1.5px var(--jn-accent); }
.jn-board .jn-contact[data-status="failed"], .jn-board .jn-contact[data-status="missing"] { text-decoration: line-through; color: var(--jn-bad); }
.jn-board .jn-contact[data-lifted] { opacity: .35; }
.jn-board .jn-contact:focus-visible { outline-offset: 1px; z-index: 3; }

.jn-board .jn-insert { position: relative; height: 2px; margin: -3px 0; background: var(--jn-accent); border-radius: 1px; flex: none; width: 100%; }
.jn-board .jn-insert::before { content: ""; position: absolute; left: -3px; top: -3px; width: 8px; height: 8px; border: 2px solid var(--jn-accent); border-radius: 50%; background: var(--jn-surface); }
.jn-board .jn-ghost {
  position: absolute; z-index: 8; pointer-events: none; width: 140px; padding: 5px 8px; border-radius: 6px; border: 1px solid var(--jn-line-strong); background: var(--jn-surface);
  box-shadow: var(--jn-e3); transform: rotate(1.5deg); max-height: 80px; overflow: hidden;
}
`;
