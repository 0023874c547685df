import { writeAddress } from './address.ts'
import { summarize } from './describe-results.ts'
import { panelStyles } from './find-panel-styles.ts'
import type { Answer, Query } from './protocol.ts'
import { resultItem } from './result-item.ts'
import { openSearch } from './worker-client.ts'

/** How many results are shown below a page's field; the search page has them all. */
const few = 5

/** How long after the last key a search begins, in milliseconds. */
const pause = 150

/** Shows what is found below the search field of a page while a reader types. Enter leads to the search page, Escape puts all away. */
function openFindPanel(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>('[type=search]')
  if (!field) return
  const { index = '', site = '' } = form.dataset
  const search = openSearch({ index, site })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(panelStyles)
  document.adoptedStyleSheets.push(sheet)

  const panel = document.createElement('div')
  panel.className = 'find-panel'
  panel.role = 'region'
  panel.ariaLabel = 'Found'
  panel.hidden = true
  const status = document.createElement('p')
  status.role = 'status'
  const list = document.createElement('ol')
  const all = document.createElement('p')
  const link = document.createElement('a')
  all.append(link)
  panel.append(status, list, all)
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
    status.textContent = answer ? summarize(query, answer) : 'The search could not be loaded.'
    list.replaceChildren(...(answer?.results ?? []).map((found) => resultItem(found, (words) => (status.textContent = words))))
    link.href = form.action + writeAddress(query)
    link.textContent = answer?.total ? 'All results, to narrow and to order' : 'Go on at the search page'
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
  // Whoever goes on elsewhere has done with it.
  form.parentElement?.addEventListener('focusout', ({ relatedTarget, currentTarget }) => {
    if (relatedTarget instanceof Node && currentTarget instanceof Node && !currentTarget.contains(relatedTarget)) close()
  })
  addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !form.parentElement?.contains(target)) close()
  })
  // What was typed before this script came.
  if (field.value) void find()
}

const form = document.querySelector<HTMLFormElement>('.find form')
if (form) openFindPanel(form)
