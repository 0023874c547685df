import { type IndexParts, indexParts } from './index-parts.ts'
import type { PagefindModule } from './pagefind-module.ts'

/** Where the index and the site are: folders, with a slash at both ends. */
export interface IndexLocation {
  index: string
  site: string
}

/** Answers questions of one kind. */
export type Answerer<Question, Answer> = (question: Question) => Promise<Answer>

/** What a page sends: first the location, once; then questions. */
export type ToWorker<Question> = { is: 'open'; location: IndexLocation } | { is: 'ask'; number: number; question: Question }

/** What a worker sends back for each question. */
export type FromWorker<Answer> = { number: number; answer?: Answer; failure?: string }

/**
 * Makes a worker that opens the index where the page says it is, and answers the page's questions: searching a large index takes a while, and
 * must not block the page. A failure is sent as such, never as an empty answer.
 *
 * @param early loads what every answer needs, at the same time as Pagefind
 * @param idle is called after each answer
 */
export function serveInWorker<Question, Answer>(
  openIndex: (pagefind: PagefindModule, parts: IndexParts, location: IndexLocation) => Promise<Answerer<Question, Answer>>,
  { early, idle }: { early(parts: IndexParts): void; idle?(parts: IndexParts): void },
): void {
  let opened: Promise<Answerer<Question, Answer>> | undefined
  let parts: IndexParts | undefined

  // Pagefind continues without a part of the index that it could not read, and only writes to the console.
  let fault: string | undefined
  console.error = (...words: unknown[]) => {
    fault ??= words.map(String).join(' ')
  }
  // It also initializes itself in the background; a failure there occurs again in our own call.
  addEventListener('unhandledrejection', (event) => event.preventDefault())

  addEventListener('message', ({ data }: MessageEvent<ToWorker<Question>>) => {
    if (data.is === 'open') {
      opened = open(data.location)
      opened.catch(() => undefined)
    } else void answer(data)
  })

  async function open(location: IndexLocation): Promise<Answerer<Question, Answer>> {
    const address = `${location.index}pagefind.js`
    const opening = indexParts((file) => load(location.index + file))
    parts = opening
    early(opening)
    replaceList(opening)
    // In a variable, because the file is made after the site's scripts.
    const pagefind = (await import(/* @vite-ignore */ address)) as PagefindModule
    return openIndex({ ...pagefind, search: (words) => pagefind.search(words).then(orFault) }, parts, location)
  }

  /** Returns what Pagefind found; throws an error if a part of the index was missing, so that no further search is made. */
  function orFault<T>(found: T): T {
    if (fault !== undefined) throw new Error(fault)
    return found
  }

  async function answer({ number, question }: Extract<ToWorker<Question>, { is: 'ask' }>): Promise<void> {
    const send = (message: FromWorker<Answer>) => postMessage(message)
    try {
      const answer = await (await opened)?.(question)
      send(fault === undefined && answer !== undefined ? { number, answer } : { number, failure: fault ?? 'no answer' })
      if (parts) idle?.(parts)
    } catch (error) {
      send({ number, failure: fault ?? String(error) })
    }
  }
}

/** Gives Pagefind its list of records from a file that is a quarter as large. */
function replaceList(parts: IndexParts): void {
  const fetchFile = globalThis.fetch
  void parts.list()
  globalThis.fetch = async (address, init) =>
    /\.pf_meta$/.test(String(address)) ? new Response(await parts.list()) : fetchFile(address, init)
}

/** The text of a file that was made with the index; never an older one from the browser's cache. */
async function load(address: string): Promise<string> {
  const response = await fetch(address, { cache: 'no-cache' })
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.text()
}
