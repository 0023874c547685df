import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Document } from 'flexsearch'
import MiniSearch from 'minisearch'
import { close, createIndex } from 'pagefind'
import { indexOfRecords } from '../../search/index/build-index.ts'
import { addressOf, type Passage, recordOf } from './corpus.ts'
import { flexSearchOptions } from './flexsearch-options.ts'
import { miniSearchOptions } from './minisearch-options.ts'

// `node build-engine.ts <engine> <passages.json> <folder>`: builds one engine's index, in a process of its own so that its memory can be told.
const [name = '', file = '', folder = ''] = process.argv.slice(2)
const passages = JSON.parse(readFileSync(file, 'utf8')) as Passage[]
const documents = passages.map((passage) => ({ ...passage, address: addressOf(passage) }))

const builders: Record<string, () => Promise<void>> = {
  ours: async () => {
    for (const { path, content } of await indexOfRecords(passages.map(recordOf))) write(`ours/pagefind/${path}`, content)
  },
  pagefind: async () => {
    const { index } = await createIndex({})
    if (!index) throw new Error('Pagefind gave no index')
    for (const { address, text, speaker, title, kind } of documents)
      await index.addCustomRecord({ url: address, content: text, language: 'en', meta: { title, speaker }, filters: { kind: [kind] } })
    for (const { path, content } of (await index.getFiles()).files) write(`pagefind/${path}`, content)
    await close()
  },
  minisearch: async () => {
    const index = new MiniSearch(miniSearchOptions)
    index.addAll(documents)
    write('minisearch/index.json', JSON.stringify(index))
  },
  flexsearch: async () => {
    const index = new Document(flexSearchOptions)
    for (const document of documents) index.add({ ...document, topics: document.topics.join(' ') })
    const files: string[] = []
    await index.export((key: string, data: string) => {
      files.push(key)
      write(`flexsearch/${key}.json`, data)
    })
    write('flexsearch/files.json', JSON.stringify(files))
  },
}

const begun = performance.now()
const build = builders[name]
if (!build) throw new Error(`There is no engine “${name}”.`)
await build()
console.log(JSON.stringify({ seconds: (performance.now() - begun) / 1000 }))

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}
