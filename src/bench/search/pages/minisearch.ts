import MiniSearch from 'minisearch'
import { miniSearchOptions } from '../engine.ts'

let index: MiniSearch
// Its defaults, or what its documentation shows for searching while somebody types.
const isFuzzy = new URLSearchParams(location.search).has('fuzzy')
const options = isFuzzy ? { fuzzy: 0.2, prefix: true } : {}

globalThis.engine = {
  open: async () => {
    const response = await fetch('/minisearch/index.json')
    index = MiniSearch.loadJSON(await response.text(), miniSearchOptions)
  },
  search: async (words, { kind, count }) => {
    const found = index.search(words, { ...options, ...(kind && { filter: (result) => result['kind'] === kind }) })
    return { addresses: found.slice(0, count).map(({ id }) => String(id)), total: found.length }
  },
}
