/** The style of the panel below a page's search field. It comes with the panel, so that no page carries it before. */
export const panelStyles = `
.find { position: relative }
.find-panel {
  position: absolute;
  z-index: 3;
  inset-block-start: calc(100% + .4rem);
  inset-inline-end: 0;
  inline-size: min(36rem, 100vi - 2 * var(--edge));
  max-block-size: min(70vb, 40rem);
  overflow-y: auto;
  padding: 1rem 1.25rem;
  border: 1px solid var(--soft);
  background: var(--paper);
  font: var(--small) / 1.5 var(--sans);
  text-align: start;
}
.find-panel[hidden] { display: none }
.find-panel > p { margin-block: 0 .75rem }
.find-panel > p:last-child { margin-block: 1rem 0 }
.find-panel [role=status] { font-weight: 600 }
.find-panel ol { margin: 0; padding: 0; list-style: none }
.find-panel li + li { margin-block-start: .9rem; padding-block-start: .9rem; border-block-start: 1px solid var(--rule) }
.find-panel li > * { margin: 0 }
.find-panel li > * + * { margin-block-start: .3rem }
.find-panel blockquote { font: 1.0625rem / 1.45 var(--serif) }
.find-panel b { background: var(--lit); font-weight: inherit }
.find-panel :is(.from, .entry-title) { color: var(--soft) }
.find-panel .copy { min-block-size: 0; padding: 0; border: 0; background: none; color: inherit; font: inherit; text-decoration: underline; cursor: pointer }
@media print { .find-panel { display: none } }
@media (forced-colors: active) { .find-panel b { font-weight: 700 } }
`
