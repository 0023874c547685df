import { element } from '../../client/elements.ts'
import { checkQuoteWords, type Verdict } from '../../language/en/check-quote.ts'
import { askInWorker } from '../browser/index-client.ts'
import { pagePart } from '../browser/result-entry.ts'
import { placeItem } from './place-item.ts'
import { maxPlaces, type QuoteCheck } from './protocol.ts'

/** Runs the page that checks quotes. Pasted words go to a worker of this page and nowhere else: not into the address, nor into the history. */
export function openCheckPage(form: HTMLFormElement): void {
  const { index = '/pagefind/', site = '/' } = form.dataset
  const start = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const check = askInWorker<string, QuoteCheck>(start, { index, site })
  const [field, verdict, list, fault, status] = [
    pagePart<HTMLTextAreaElement>('check-words'),
    pagePart('check-verdict'),
    pagePart('check-places'),
    pagePart('check-fault'),
    pagePart('check-announcement'),
  ]
  let latest = 0

  async function answer(): Promise<void> {
    const number = ++latest
    clear()
    const waiting = setTimeout(() => verdict.replaceChildren(element('p', {}, checkQuoteWords.checking)), 400)
    const checked = await check(field.value).catch(() => undefined)
    clearTimeout(waiting)
    if (number !== latest) return
    if (checked) show(checked)
    else {
      verdict.replaceChildren(element('p', {}, checkQuoteWords.notLoaded))
      fault.hidden = false
    }
  }

  function show(checked: QuoteCheck): void {
    const { head, sentence } = verdictOf(checked)
    // Its class decides the sign before it: full, half or empty.
    const sign = hasPlaces(checked.finding) ? checked.finding : 'unchecked'
    verdict.replaceChildren(element('p', {}, element('b', `status ${sign}`, head), `. ${sentence}`))
    list.replaceChildren(...checked.places.map((place) => placeItem(place, (text) => (status.textContent = text))))
  }

  function clear(): void {
    verdict.replaceChildren()
    list.replaceChildren()
    fault.hidden = true
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void answer()
  })
  // The last verdict is not about the new words.
  field.addEventListener('input', () => {
    latest++
    clear()
  })
  fault.querySelector('button')?.addEventListener('click', () => {
    void answer()
    field.focus()
  })
}

function hasPlaces(finding: QuoteCheck['finding']): boolean {
  return finding === 'verbatim' || finding === 'cleaned' || finding === 'differs'
}

/** What a check found, in words. They claim no more than was searched: only what is published here. */
export function verdictOf({ finding, places, searched }: QuoteCheck): Verdict {
  if (finding === 'not found') return checkQuoteWords.notFound(searched)
  if (finding !== 'verbatim' && finding !== 'cleaned') return checkQuoteWords.otherFindings[finding]
  return checkQuoteWords[finding]({
    places: places.length,
    max: maxPlaces,
    declares: places.some(({ declared }) => declared.length),
    differs: places.some(({ wordingStatus }) => wordingStatus?.is === 'differs'),
  })
}
