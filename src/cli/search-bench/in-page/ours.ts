import { openSearch } from '../../../search/browser/ask-worker.ts'
import { openSearchPage } from '../../../search/browser/search-page.ts'
import { offer } from '../engine-face.ts'

const search = openSearch({ index: '/ours/pagefind/', site: '/' })
// The script that shows results is counted with the others.
Object.assign(globalThis, { openSearchPage })

offer({
  open: async () => {
    await search.answer({ query: { words: '' }, count: 0 })
  },
  search: async (words, { kind, count }) => {
    const { results, total } = await search.answer({ query: { words, ...(kind && { kind: [kind] }) }, count })
    return { keys: results.map(({ url }) => url), total }
  },
})
