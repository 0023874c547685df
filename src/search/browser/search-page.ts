import { searchWords } from '../../language/en/search.ts'
import { facetNames } from '../facets.ts'
import { isSearch, readAddress, writeAddress } from './address.ts'
import { openSearch } from './index-client.ts'
import { type Answer, countedFacets, type Query } from './protocol.ts'
import { pagePart } from './result-entry.ts'
import { resultItem } from './result-item.ts'
import { summarize } from './summarize.ts'

/** How many results are shown at first, and how many more at a time. */
const pageSize = 10

/** How long after the last key a search begins, in milliseconds. */
const typingPause = 150

/** Runs the search page: shows results while the reader types or chooses, and gives each search its own address. */
export function openSearchPage(form: HTMLFormElement): void {
  const { index = '/pagefind/', site = '/' } = form.dataset
  const search = openSearch({ index, site })
  const [count, list, more, hints, fault, clear, asTyped, status] = [
    pagePart('search-count'),
    pagePart('search-results'),
    pagePart<HTMLButtonElement>('search-more'),
    pagePart('search-hints'),
    pagePart('search-fault'),
    pagePart('search-clear'),
    pagePart('search-as-typed'),
    pagePart('search-announcement'),
  ]
  let query: Query = { words: '' }
  let latest = 0
  let isTyping = false
  /** The words of the query that was answered last, and the same without fields. */
  let answered = { words: '', typedWords: '' }

  /** Asks for the query's results and shows them. Returns false when a later question was asked meanwhile, and ignores the answer. */
  async function show(wanted = pageSize): Promise<boolean> {
    const number = ++latest
    fault.hidden = true
    const waiting = setTimeout(() => {
      if (isSearch(query)) count.textContent = searchWords.searching
    }, 400)
    const answer = await search({ query, count: wanted }).catch(() => undefined)
    clearTimeout(waiting)
    if (number !== latest) return false
    if (answer) showAnswer(answer)
    else showFault()
    return true
  }

  function showAnswer(answer: Answer): void {
    const isAsked = isSearch(query)
    answered = { words: query.words, typedWords: answer.typedWords }
    count.textContent = isAsked ? summarize(query, answer) : ''
    showCounts(form, isAsked ? answer.counts : undefined)
    list.replaceChildren(...answer.results.map((result) => resultItem(result, (text) => (status.textContent = text))))
    more.hidden = answer.results.length >= answer.total
    hints.hidden = !isAsked || answer.total > 0
    asTyped.hidden = answer.corrections.length === 0
    clear.hidden = answer.totalUnfiltered === 0
  }

  function showFault(): void {
    count.textContent = searchWords.notLoaded
    list.replaceChildren()
    more.hidden = hints.hidden = asTyped.hidden = true
    fault.hidden = false
  }

  /** Takes the query from the form and gives it an address: a new one or, while the reader continues typing, in place of the last. */
  function submit(continues: boolean): void {
    const asked = readForm(form)
    // Words that are searched as typed remain so when filters change.
    query = query.asTyped && asked.words === query.words ? { ...asked, asTyped: true } : asked
    const address = location.pathname + writeAddress(query)
    if (address !== location.pathname + location.search) {
      if (continues && isTyping) history.replaceState({}, '', address)
      else history.pushState({}, '', address)
    }
    isTyping = continues
    void show()
  }

  /** Takes the query from the address, as when a reader follows a link or goes back. */
  function arrive(): void {
    query = readAddress(location.search)
    isTyping = false
    fillForm(form, query)
    void show(shownBefore())
  }

  let timer: ReturnType<typeof setTimeout> | undefined
  form.addEventListener('input', (event) => {
    clearTimeout(timer)
    if (event.target instanceof HTMLInputElement && /^(checkbox|radio)$/.test(event.target.type)) submit(false)
    else timer = setTimeout(() => submit(true), typingPause)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(timer)
    submit(false)
  })
  more.addEventListener('click', async () => {
    const before = list.childElementCount
    history.replaceState({ shown: before + pageSize }, '')
    // The reader may have begun another search: their focus is there.
    if (await show(before + pageSize)) list.children[before]?.querySelector('a')?.focus()
  })
  clear.querySelector('button')?.addEventListener('click', () => {
    // Fields in words that have no answer yet stay.
    const words = query.words === answered.words ? answered.typedWords : query.words
    fillForm(form, { words, ...(query.by && { by: query.by }) })
    submit(false)
    form.querySelector<HTMLInputElement>('[type=search]')?.focus()
  })
  asTyped.querySelector('button')?.addEventListener('click', () => {
    query = { ...query, asTyped: true }
    history.pushState({}, '', location.pathname + writeAddress(query))
    void show()
    form.querySelector<HTMLInputElement>('[type=search]')?.focus()
  })
  fault.querySelector('button')?.addEventListener('click', () => void show())
  addEventListener('popstate', arrive)

  // Words typed before this script was loaded are searched for, unless the address has a search.
  if (isSearch(readForm(form)) && !isSearch(readAddress(location.search))) submit(true)
  else arrive()
}

/** How many results were shown here before the reader left. */
function shownBefore(): number {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null && 'shown' in state && typeof state.shown === 'number' ? state.shown : pageSize
}

/** Reads a search from a form's fields. */
function readForm(form: HTMLFormElement): Query {
  const values = [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
  return readAddress(new URLSearchParams(values).toString())
}

/** Fills a form's fields with a search; values that the form does not offer are ignored. */
function fillForm(form: HTMLFormElement, query: Query): void {
  const field = form.elements.namedItem('q')
  if (field instanceof HTMLInputElement) field.value = query.words
  for (const facet of facetNames)
    for (const choice of form.querySelectorAll<HTMLInputElement>(`[type=checkbox][name=${facet}]`))
      choice.checked = query[facet]?.includes(choice.value) ?? false
  for (const order of form.querySelectorAll<HTMLInputElement>('[type=radio][name=by]')) order.checked = order.value === (query.by ?? '')
  // Active filters are not hidden.
  const filters = form.querySelector<HTMLDetailsElement>('[data-search-filters]')
  if (filters && facetNames.some((facet) => query[facet]?.length)) filters.open = true
}

/** Shows beside each choice how many results it has; without counts, how many annotations have it, as in the page at first. */
function showCounts(form: HTMLFormElement, counts: Answer['counts'] | undefined): void {
  for (const facet of countedFacets)
    for (const { value, nextElementSibling } of form.querySelectorAll<HTMLInputElement>(`[type=checkbox][name=${facet}]`)) {
      const shown = nextElementSibling?.querySelector('small')
      if (!shown) continue
      shown.dataset['all'] ??= shown.textContent
      shown.textContent = counts ? String(counts[facet][value] ?? 0) : shown.dataset['all']
    }
}
