import type { IndexLocation } from './engine.ts'
import { type IndexParts, indexParts } from './index-parts.ts'
import type { PagefindModule } from './pagefind-module.ts'

/** What a page sends: where things are, once and first; then questions. */
export type ToWorker<Question> = { is: 'open'; places: IndexLocation } | { is: 'ask'; number: number; ask: Question }

/** What a worker sends back for each question. */
export type FromWorker<Answer> = { number: number; answer?: Answer; failure?: string }

/** Answers questions of one kind. */
export interface Answerer<Question, Answer> {
  answer(ask: Question): Promise<Answer>
}

/**
 * Makes a worker that opens the index where the page says that it is, and answers the page's questions. What fails is told as a failure, never as an
 * empty answer.
 *
 * @param early loads what every answer needs, beside Pagefind and not behind it
 * @param idle is called when the first answer was given
 */
export function serveInWorker<Question, Answer>(
  openIndex: (pagefind: PagefindModule, parts: IndexParts, places: IndexLocation) => Promise<Answerer<Question, Answer>>,
  { early, idle }: { early(parts: IndexParts): void; idle?(parts: IndexParts): void },
): void {
  // Searching a large index takes a while; here it takes none of the page's time.
  let opened: Promise<Answerer<Question, Answer>> | undefined
  let parts: IndexParts | undefined

  // Pagefind goes on without a part of the index that it could not read, and tells only the console.
  let fault: string | undefined
  console.error = (...words: unknown[]) => {
    fault ??= words.map(String).join(' ')
  }
  // It also opens itself without waiting; what fails there fails again where we wait.
  addEventListener('unhandledrejection', (event) => event.preventDefault())

  addEventListener('message', ({ data }: MessageEvent<ToWorker<Question>>) => {
    if (data.is === 'open') {
      opened = open(data.places)
      opened.catch(() => undefined)
    } else void answer(data)
  })

  async function open(places: IndexLocation): Promise<Answerer<Question, Answer>> {
    const address = `${places.index}pagefind.js`
    parts = indexParts((file) => load(places.index + file))
    early(parts)
    // Held in a variable: the file is made after the site's scripts.
    const pagefind = (await import(/* @vite-ignore */ address)) as PagefindModule
    return openIndex({ ...pagefind, search: (words) => pagefind.search(words).then(orFault) }, parts, places)
  }

  /** What Pagefind found, if it had all that it asked for: nobody shall ask again in the same breath. */
  function orFault<T>(found: T): T {
    if (fault !== undefined) throw new Error(fault)
    return found
  }

  async function answer({ number, ask }: Extract<ToWorker<Question>, { is: 'ask' }>): Promise<void> {
    const send = (message: FromWorker<Answer>) => postMessage(message)
    try {
      const answer = await (await opened)?.answer(ask)
      send(fault === undefined && answer !== undefined ? { number, answer } : { number, failure: fault ?? 'no answer' })
      if (parts) idle?.(parts)
    } catch (error) {
      send({ number, failure: fault ?? String(error) })
    }
  }
}

/** A file that was made with the index; never an older one. */
async function load(address: string): Promise<string> {
  const response = await fetch(address, { cache: 'no-cache' })
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.text()
}
