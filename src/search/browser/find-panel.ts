import { element } from '../../client/elements.ts'
import { searchWords } from '../../language/en/search.ts'
import { writeAddress } from './address.ts'
import { openSearch } from './index-client.ts'
import type { Answer, Query } from './protocol.ts'
import { resultItem } from './result-item.ts'
import { summarize } from './summarize.ts'

/** How many results are shown below a page's field; the search page shows all. */
const few = 5

/** How long after the last key a search begins, in milliseconds. */
const pause = 150

/** The style of the panel. It comes with the script, so that no page loads it before. */
const styles = `
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
.find-panel > p { margin-block: 0 .75rem }
.find-panel > p:last-child { margin-block: 1rem 0 }
.find-panel [role=status] { font-weight: 600 }
.find-panel ol { margin: 0; padding: 0; list-style: none }
.find-panel li + li { margin-block-start: .9rem; padding-block-start: .9rem; border-block-start: 1px solid var(--rule) }
.find-panel li > * { margin: 0 }
.find-panel li > * + * { margin-block-start: .3rem }
.find-panel blockquote { font: 1.0625rem / 1.45 var(--serif) }
.find-panel b { background: var(--lit); font-weight: inherit }
.find-panel :is(.meta, .entry-title) { color: var(--soft) }
.find-panel .copy { min-block-size: 0; padding: 0; border: 0; background: none; color: inherit; font: inherit; text-decoration: underline; cursor: pointer }
@media print { .find-panel { display: none } }
@media (forced-colors: active) { .find-panel b { font-weight: 700 } }
`

/** Shows results below the search field of a page while a reader types. Enter leads to the search page, Escape closes the panel. */
function openFindPanel(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>('[type=search]')
  if (!field) return
  const { index = '', site = '' } = form.dataset
  const search = openSearch({ index, site })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  document.adoptedStyleSheets.push(sheet)

  const status = element('p', { role: 'status' })
  const list = element('ol', {})
  const link = element('a', {})
  const properties = { className: 'find-panel', role: 'region', ariaLabel: searchWords.panel, hidden: true }
  const panel = element('div', properties, status, list, element('p', {}, link))
  form.after(panel)

  let latest = 0
  const close = () => {
    latest++
    panel.hidden = true
  }

  async function find(): Promise<void> {
    const query: Query = { words: field?.value.trim() ?? '' }
    if (!query.words) return close()
    const number = ++latest
    const answer = await search.answer({ query, count: few }).catch(() => undefined)
    if (number === latest) show(query, answer)
  }

  function show(query: Query, answer: Answer | undefined): void {
    panel.hidden = false
    status.textContent = answer ? summarize(query, answer) : searchWords.notLoaded
    list.replaceChildren(...(answer?.results ?? []).map((result) => resultItem(result, (text) => (status.textContent = text))))
    link.href = form.action + writeAddress(query)
    link.textContent = answer?.total ? searchWords.allResults : searchWords.searchPage
  }

  let timer: ReturnType<typeof setTimeout> | undefined
  field.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(() => void find(), pause)
  })
  form.parentElement?.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || panel.hidden) return
    event.preventDefault()
    close()
    field.focus()
  })
  // It closes when the reader goes elsewhere.
  form.parentElement?.addEventListener('focusout', ({ relatedTarget, currentTarget }) => {
    if (relatedTarget instanceof Node && currentTarget instanceof Node && !currentTarget.contains(relatedTarget)) close()
  })
  addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !form.parentElement?.contains(target)) close()
  })
  // Words that were typed before this script was loaded.
  if (field.value) void find()
}

const form = document.querySelector<HTMLFormElement>('.find form')
if (form) openFindPanel(form)
