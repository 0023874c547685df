import { element } from '../../client/elements.ts'
import { searchWords } from '../../language/en/search.ts'
import { writeAddress } from './address.ts'
import styles from './find-panel.css?inline'
import { openSearch } from './index-client.ts'
import type { Answer, Query } from './protocol.ts'
import { resultItem } from './result-item.ts'
import { summarize } from './summarize.ts'

/** How many results are shown below a page's field; the search page shows all. */
const panelSize = 5

/** How long after the last key a search begins, in milliseconds. */
const typingPause = 150

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
    const answer = await search({ query, count: panelSize }).catch(() => undefined)
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
    timer = setTimeout(() => void find(), typingPause)
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
