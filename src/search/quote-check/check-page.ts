import { element } from '../../client/elements.ts'
import { checkQuoteWords } from '../../language/en/check-quote.ts'
import { askInWorker } from '../browser/index-client.ts'
import { pagePart } from '../browser/result-entry.ts'
import { PastedView, showSummary } from './pasted-view.ts'
import { placeItem } from './place-item.ts'
import { type CheckAnswer, type CheckQuestion, maxPasted, type QuoteCheck } from './protocol.ts'
import { groupQuestions, isOneQuotation, unmarkedQuestions } from './questions.ts'
import { type PastedText, readPasted } from './read-pasted.ts'
import { findingSign, verdictOf } from './verdict.ts'

/** How long it takes until a page says that it is still checking, in milliseconds; and how often it then shows what was found so far. */
const [patience, interval] = [400, 1500]

/** Runs the page that checks quotes. Pasted words go to a worker of this page and nowhere else: not into the address, nor into the history. */
export function openCheckPage(form: HTMLFormElement): void {
  const { index = '/pagefind/', site = '/' } = form.dataset
  const start = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const ask = askInWorker<CheckQuestion, CheckAnswer>(start, { index, site })
  const [field, verdict, list, pasted, fault, status] = [
    pagePart<HTMLTextAreaElement>('check-words'),
    pagePart('check-verdict'),
    pagePart('check-places'),
    pagePart('check-pasted'),
    pagePart('check-fault'),
    pagePart('check-announcement'),
  ]
  const announce = (text: string) => (status.textContent = text)
  let latest = 0

  async function check(question: CheckQuestion): Promise<QuoteCheck[]> {
    const answer = await ask(question)
    return answer.is === 'quotations' ? answer.checks : []
  }

  async function answer(): Promise<void> {
    const number = ++latest
    const isLatest = () => number === latest
    clear()
    const waiting = setTimeout(() => verdict.replaceChildren(element('p', {}, checkQuoteWords.checking)), patience)
    try {
      const text = readWhole(field.value)
      if (typeof text === 'string') showVerdict({ finding: text, places: [], searched: { quotes: 0, wordings: 0 } })
      else if (isOneQuotation(text)) await answerOne(text, isLatest)
      else await answerAll(text, isLatest)
    } catch {
      if (isLatest()) {
        clear()
        verdict.replaceChildren(element('p', {}, checkQuoteWords.notLoaded))
        fault.hidden = false
      }
    } finally {
      clearTimeout(waiting)
    }
  }

  /** One quotation and nothing else: its verdict and its places. */
  async function answerOne(text: PastedText, isLatest: () => boolean): Promise<void> {
    const [question] = groupQuestions(text)
    const [checked] = question ? await check(question) : []
    if (!checked || !isLatest()) return
    showVerdict(checked)
    list.replaceChildren(...checked.places.map((place) => placeItem(place, announce)))
    const isFound = checked.finding !== 'not found' && checked.finding !== 'differs'
    if (isFound || text.isMarked) return
    // Without marks, some sentences may still be an article’s own.
    const view = new PastedView({ ...text, quotations: [] }, announce)
    await addUnmarked(view, { ...text, quotations: [] }, isLatest)
    if (isLatest() && view.hasUnmarked) pasted.replaceChildren(view.show())
  }

  /** The pasted text with its quotations, and what was found of each, as it is found. */
  async function answerAll(text: PastedText, isLatest: () => boolean): Promise<void> {
    const view = new PastedView(text, announce)
    const all = text.quotations.length
    let next = performance.now() + patience
    let done = 0
    for (const question of groupQuestions(text)) {
      const checks = await check(question)
      if (!isLatest()) return
      for (const checked of checks) view.add(checked)
      done += checks.length
      if (performance.now() < next) continue
      // Only to be seen: screen readers hear the summary.
      pasted.replaceChildren(view.progress(done, all), view.show())
      next = performance.now() + interval
    }
    await addUnmarked(view, text, isLatest)
    if (!isLatest()) return
    pasted.replaceChildren(view.show())
    showSummary(verdict, text, view.checks)
  }

  async function addUnmarked(view: PastedView, text: PastedText, isLatest: () => boolean): Promise<void> {
    for (const { question, from } of unmarkedQuestions(text)) {
      const found = await ask(question)
      if (!isLatest()) return
      if (found.is === 'unmarked') view.addUnmarked(found.found.map((one) => ({ ...one, start: one.start + from, end: one.end + from })))
    }
  }

  function showVerdict(checked: QuoteCheck): void {
    const { head, sentence } = verdictOf(checked)
    verdict.replaceChildren(element('p', {}, element('b', `status ${findingSign(checked)}`, head), `. ${sentence}`))
  }

  function clear(): void {
    verdict.replaceChildren()
    list.replaceChildren()
    pasted.replaceChildren()
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

/** The pasted text; or why it cannot be checked. */
function readWhole(pasted: string): PastedText | 'too long' | 'no words' {
  if (pasted.length > maxPasted) return 'too long'
  const text = readPasted(pasted)
  return text.quotations.length ? text : 'no words'
}
