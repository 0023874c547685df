import { asksForSomething, readAddress, writeAddress } from './address.ts'
import { summarize } from './describe-results.ts'
import { fillForm, readForm, showCounts } from './form-fields.ts'
import type { Answer, Query } from './protocol.ts'
import { withoutFields } from './query/read-words.ts'
import { resultItem } from './result-item.ts'
import { openSearch } from './worker-client.ts'

/** How many results are shown at first, and how many more at a time. */
const few = 10

/** How long after the last key a search begins, in milliseconds. */
const pause = 150

/** Brings the search page to life: results as the reader types or chooses, each search at its own address. */
export function openSearchPage(form: HTMLFormElement): void {
  const { index = '/pagefind/', site = '/' } = form.dataset
  const search = openSearch({ index, site })
  const part = <E extends HTMLElement>(name: string) =>
    document.querySelector<E>(`[data-search-${name}]`) ?? (document.createElement('div') as HTMLElement as E)
  const [count, list, more, hints, fault, widen, asTyped, told] = [
    part('count'),
    part('results'),
    part<HTMLButtonElement>('more'),
    part('hints'),
    part('fault'),
    part('widen'),
    part('as-typed'),
    part('told'),
  ]
  let query: Query = { words: '' }
  let latest = 0
  let typing = false

  /** Asks for the query's results and shows them. An answer that comes after a later question is left; false then. */
  async function show(wanted = few): Promise<boolean> {
    const number = ++latest
    fault.hidden = true
    const waiting = setTimeout(() => {
      if (asksForSomething(query)) count.textContent = 'Searching …'
    }, 400)
    const answer = await search.answer({ query, count: wanted }).catch(() => undefined)
    clearTimeout(waiting)
    if (number !== latest) return false
    if (answer) showAnswer(answer)
    else showFault()
    return true
  }

  function showAnswer(answer: Answer): void {
    const asked = asksForSomething(query)
    count.textContent = asked ? summarize(query, answer) : ''
    showCounts(form, asked ? answer.counts : undefined)
    list.replaceChildren(...answer.results.map((found) => resultItem(found, (words) => (told.textContent = words))))
    more.hidden = answer.results.length >= answer.total
    hints.hidden = !asked || answer.total > 0
    asTyped.hidden = answer.corrections.length === 0
    widen.hidden = answer.totalUnfiltered === 0
  }

  function showFault(): void {
    count.textContent = 'The search could not be loaded.'
    list.replaceChildren()
    more.hidden = hints.hidden = asTyped.hidden = true
    fault.hidden = false
  }

  /** Takes the query from the form and gives it an address: a new one, or, while the reader goes on typing, the same one anew. */
  function take(goesOn: boolean): void {
    const asked = readForm(form)
    // Whoever wants the words as typed wants them so while they narrow, too.
    query = query.asTyped && asked.words === query.words ? { ...asked, asTyped: true } : asked
    const address = location.pathname + writeAddress(query)
    if (address !== location.pathname + location.search) {
      if (goesOn && typing) history.replaceState({}, '', address)
      else history.pushState({}, '', address)
    }
    typing = goesOn
    void show()
  }

  /** Takes the query from the address, as when a reader comes with a link or goes back. */
  function arrive(): void {
    query = readAddress(location.search)
    typing = false
    fillForm(form, query)
    void show(shownBefore())
  }

  let timer: ReturnType<typeof setTimeout> | undefined
  form.addEventListener('input', (event) => {
    clearTimeout(timer)
    if (event.target instanceof HTMLInputElement && /^(checkbox|radio)$/.test(event.target.type)) take(false)
    else timer = setTimeout(() => take(true), pause)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(timer)
    take(false)
  })
  more.addEventListener('click', async () => {
    const before = list.childElementCount
    history.replaceState({ shown: before + few }, '')
    // The reader may have gone on to another search: their focus is there.
    if (await show(before + few)) list.children[before]?.querySelector('a')?.focus()
  })
  widen.querySelector('button')?.addEventListener('click', () => {
    fillForm(form, { words: withoutFields(query.words), ...(query.by && { by: query.by }) })
    take(false)
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

  const typed = readForm(form)
  const address = readAddress(location.search)
  // What was typed before this script came counts, unless the reader came with a search.
  if (asksForSomething(typed) && !asksForSomething(address)) take(true)
  else arrive()
}

/** How many results were shown here before the reader left. */
function shownBefore(): number {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null && 'shown' in state && typeof state.shown === 'number' ? state.shown : few
}
