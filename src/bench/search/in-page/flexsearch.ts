import { Document } from 'flexsearch'
import { offer } from '../engine-face.ts'
import { flexSearchOptions } from '../flexsearch-options.ts'

const index = new Document(flexSearchOptions)

offer({
  open: async () => {
    const files = (await (await fetch('/flexsearch/files.json')).json()) as string[]
    await Promise.all(files.map(async (file) => index.import(file, await (await fetch(`/flexsearch/${file}.json`)).text())))
  },
  search: async (words, { kind, count }) => {
    const fields = index.search(words, { limit: count, ...(kind && { tag: { kind } }), enrich: true })
    // One list for each field, and one for the tag that has nothing of the words.
    const found = fields.flatMap(({ field, result }) => (field ? result : []))
    const keys = [...new Set(found.map((one) => String(typeof one === 'object' ? one.id : one)))]
    return { keys: keys.slice(0, count), total: keys.length }
  },
})
