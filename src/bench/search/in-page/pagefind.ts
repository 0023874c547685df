import { offer } from '../engine-face.ts'

/** What the bench uses of Pagefind's own module. */
interface Pagefind {
  options(options: object): Promise<void>
  init(): Promise<void>
  search(words: string, options?: object): Promise<{ results: { data(): Promise<{ raw_url: string }> }[] }>
}

// Held in a variable: the module is made with the index.
const address = '/pagefind/pagefind.js'
let pagefind: Pagefind | undefined

offer({
  open: async () => {
    pagefind = (await import(/* @vite-ignore */ address)) as Pagefind
    await pagefind.options({ basePath: '/pagefind/', baseUrl: '/' })
    await pagefind.init()
  },
  search: async (words, { kind, count }) => {
    if (!pagefind) throw new Error('The engine is not open.')
    const { results } = await pagefind.search(words, kind ? { filters: { kind } } : {})
    const shown = await Promise.all(results.slice(0, count).map((result) => result.data()))
    return { keys: shown.map((record) => record.raw_url), total: results.length }
  },
})
