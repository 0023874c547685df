import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import MiniSearch from 'minisearch'
import { close, createIndex } from 'pagefind'
import { indexOfRecords } from '../../search/index/build-index.ts'
import { addressOf, type PassageLine, recordsOfSite } from '../passages.ts'
import { miniSearchOptions } from './engine.ts'

// `node build-engine.ts <program> <passages.json> <folder>`: builds one engine's index, in a process of its own so that its memory can be measured.
const [program = '', file = '', folder = ''] = process.argv.slice(2)
const passages = JSON.parse(readFileSync(file, 'utf8')) as PassageLine[]

const builders: Record<string, () => Promise<void>> = {
  ours: async () => {
    for (const { path, content } of await indexOfRecords(recordsOfSite(passages))) write(`ours/pagefind/${path}`, content)
  },
  pagefind: async () => {
    const { index } = await createIndex({})
    if (!index) throw new Error('Pagefind made no index.')
    for (const { text: content, kind, title, speaker, ...passage } of passages)
      await index.addCustomRecord({ url: addressOf(passage), content, language: 'en', meta: { title, speaker }, filters: { kind: [kind] } })
    for (const { path, content } of (await index.getFiles()).files) write(`pagefind/${path}`, content)
    await close()
  },
  minisearch: async () => {
    const index = new MiniSearch(miniSearchOptions)
    index.addAll(passages.map((passage) => ({ ...passage, address: addressOf(passage) })))
    write('minisearch/index.json', JSON.stringify(index))
  },
}

const start = performance.now()
const build = builders[program]
if (!build) throw new Error(`There is no engine “${program}”.`)
await build()
console.log((performance.now() - start) / 1000)

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}
