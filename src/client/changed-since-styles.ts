/** The style of the box that tells what was changed since a link was made. It comes with the box, so that no page carries it before. */
export const changedSinceStyles = `
#site-changed-since {
  max-inline-size: var(--measure);
  margin-block: 0 1rem;
  padding: .75rem 1rem;
  border: 1px solid var(--soft);
  border-inline-start-width: 4px;
  background: var(--paper);
  font: var(--small) / 1.5 var(--sans);
}
.article-head + #site-changed-since { margin-block-start: -1.5rem; margin-block-end: 2rem }
.note-body > #site-changed-since { margin-inline-end: 1px; padding: .6rem .75rem }
#site-changed-since > * { margin: 0 }
#site-changed-since > * + * { margin-block-start: .4rem }
#site-changed-since b { font-weight: 600 }
#site-changed-since .comparison { font: 1.0625rem / 1.5 var(--serif) }
#site-changed-since ul { padding-inline-start: 1.1em; list-style: disc }
#site-changed-since + * { margin-block-start: 0 }
`
