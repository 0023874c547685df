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
    // It has no way to narrow by what it only keeps: all is found, then sieved.
    const fields = index.search(words, { limit: kind ? 100_000 : count, enrich: true }) as {
      result: { id: string; doc: { kind: string } | null }[]
    }[]
    const found = fields.flatMap(({ result }) => result).filter(({ doc }) => !kind || doc?.kind === kind)
    const keys = [...new Set(found.map(({ id }) => String(id)))]
    return { keys: keys.slice(0, count), total: keys.length }
  },
})
