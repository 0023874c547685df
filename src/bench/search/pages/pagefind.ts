import type {} from '../engine.ts'

/** What the benchmark uses of Pagefind's own module. */
interface Pagefind {
  options(options: object): Promise<void>
  init(): Promise<void>
  search(words: string, options?: object): Promise<{ results: { data(): Promise<{ raw_url: string }> }[] }>
}

// In a variable: the module is made with the index, and Vite must not look for it.
const address = '/pagefind/pagefind.js'
let pagefind: Pagefind | undefined

globalThis.engine = {
  open: async () => {
    pagefind = (await import(/* @vite-ignore */ address)) as Pagefind
    await pagefind.options({ basePath: '/pagefind/', baseUrl: '/' })
    await pagefind.init()
  },
  search: async (words, { kind, count }) => {
    if (!pagefind) throw new Error('The engine is not open.')
    const { results } = await pagefind.search(words, kind ? { filters: { kind } } : {})
    const shown = await Promise.all(results.slice(0, count).map((result) => result.data()))
    return { addresses: shown.map((record) => record.raw_url), total: results.length }
  },
}
