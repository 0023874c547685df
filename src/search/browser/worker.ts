import { type Ask, counted } from './conversation.ts'
import { type Engine, openEngine, type Places } from './engine.ts'
import { indexParts } from './index-parts.ts'
import type { PagefindModule } from './pagefind-module.ts'

/** What the page sends: where things are, once and first; then questions. */
export type ToWorker = { is: 'open'; places: Places } | { is: 'ask'; number: number; ask: Ask }

// Searching a large index takes a while; here it takes none of the page's time.
let engine: Promise<Engine> | undefined

/** What is done once, when a first answer was given. */
let idle = () => {}

// Pagefind goes on without a part of the index that it could not read, and tells only the console.
let fault: string | undefined
console.error = (...words: unknown[]) => {
  fault ??= words.map(String).join(' ')
}
// It also opens itself without waiting; what fails there fails again where we wait.
addEventListener('unhandledrejection', (event) => event.preventDefault())

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.is === 'open') {
    engine = open(data.places)
    engine.catch(() => undefined)
  } else void answer(data)
})

async function open(places: Places): Promise<Engine> {
  const address = `${places.index}pagefind.js`
  const parts = indexParts((file) => load(places.index + file))
  // What every answer needs is fetched beside Pagefind, not behind it.
  for (const facet of counted) void parts.column(facet)
  // Held in a variable: the file is made after the site's scripts.
  const pagefind = (await import(/* @vite-ignore */ address)) as PagefindModule
  const opened = await openEngine({ ...pagefind, search: (words) => pagefind.search(words).then(orFault) }, parts, places)
  // For the first mistyped word; nobody waits for it, and without it there is nothing to tell.
  idle = () => void parts.vocabulary().catch(() => undefined)
  return opened
}

/** What Pagefind found, if it had all that it asked for: nobody shall ask again in the same breath. */
function orFault<T>(found: T): T {
  if (fault !== undefined) throw new Error(fault)
  return found
}

/** A file that was made with the index; never an older one. */
async function load(address: string): Promise<string> {
  const response = await fetch(address, { cache: 'no-cache' })
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.text()
}

async function answer({ number, ask }: Extract<ToWorker, { is: 'ask' }>): Promise<void> {
  try {
    const answer = await (await engine)?.answer(ask)
    postMessage(fault === undefined ? { number, answer } : { number, failure: fault })
    idle()
  } catch (error) {
    postMessage({ number, failure: fault ?? String(error) })
  }
}
