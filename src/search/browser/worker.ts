import { facetFile } from '../index-folder.ts'
import type { Ask } from './conversation.ts'
import { type Engine, openEngine, type Places } from './engine.ts'
import type { PagefindModule } from './pagefind-module.ts'

/** What the page sends: where things are, once and first; then questions. */
export type ToWorker = { is: 'open'; places: Places } | { is: 'ask'; number: number; ask: Ask }

// Searching a large index takes a while; here it takes none of the page's time.
let engine: Promise<Engine> | undefined

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
  const [pagefind, response] = await Promise.all([
    // Held in a variable: the file is made after the site's scripts.
    import(/* @vite-ignore */ address) as Promise<PagefindModule>,
    fetch(`${places.index}${facetFile}`, { cache: 'no-cache' }),
  ])
  if (!response.ok) throw new Error(`${facetFile}: ${response.status}`)
  return openEngine(pagefind, await response.json(), places)
}

async function answer({ number, ask }: Extract<ToWorker, { is: 'ask' }>): Promise<void> {
  try {
    const answer = await (await engine)?.answer(ask)
    postMessage(fault === undefined ? { number, answer } : { number, failure: fault })
  } catch (error) {
    postMessage({ number, failure: fault ?? String(error) })
  }
}
