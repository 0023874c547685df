import { openSearch } from '../../../search/browser/index-client.ts'
import { openSearchPage } from '../../../search/browser/search-page.ts'
import type {} from '../engine.ts'

let search: ReturnType<typeof openSearch> | undefined
// The script that shows results is counted with the others.
Object.assign(globalThis, { openSearchPage })

globalThis.engine = {
  open: async () => {
    // Created here, as on the site: the worker loads the index at once, and cold searches are timed from here.
    search = openSearch({ index: '/ours/pagefind/', site: '/' })
    await search({ query: { words: '' }, count: 0 })
  },
  search: async (words, { kind, count }) => {
    if (!search) throw new Error('The engine is not open.')
    const { results, total } = await search({ query: { words, ...(kind && { kind: [kind] }) }, count })
    return { addresses: results.map(({ url }) => url), total }
  },
}
