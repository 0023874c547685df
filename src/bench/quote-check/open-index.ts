import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { serveFolder } from '../../build/serve-folder.ts'
import { indexParts } from '../../search/browser/index-parts.ts'
import type { PagefindModule } from '../../search/browser/pagefind-module.ts'
import { indexOfRecords, writeSearchIndex } from '../../search/index/build-index.ts'
import type { SearchRecord } from '../../search/index/records.ts'
import { openQuoteCheck } from '../../search/quote-check/check-quote.ts'
import type { QuoteCheck } from '../../search/quote-check/protocol.ts'
import type { Passage } from './units.ts'

/** Builds and serves an index with a quote for each passage, and opens the check over it as a reader's browser does. */
export async function openIndex(units: readonly Passage[]): Promise<{ check(text: string): Promise<QuoteCheck>; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-quotes-'))
  await writeSearchIndex(await indexOfRecords(units.map(toRecord)), folder)
  const { address, close } = await serveFolder({ folder, base: '/', port: 0 })
  const pagefind: PagefindModule = await import(pathToFileURL(join(folder, 'pagefind/pagefind.js')).href)
  const parts = indexParts((file) => readFile(join(folder, 'pagefind', file), 'utf8'))
  const { answer } = await openQuoteCheck(pagefind, parts, { index: `${address}pagefind/`, site: '/' })
  return {
    check: answer,
    close: async () => {
      await close()
      await rm(folder, { recursive: true })
    },
  }
}

/** The address of a passage's record. */
export function addressOf({ article, id }: Passage): string {
  return `/articles/${article}/#${id}`
}

function toRecord(passage: Passage): SearchRecord {
  const { title, date, speaker, text } = passage
  return {
    path: addressOf(passage),
    passages: [text],
    who: speaker,
    note: '',
    spellings: '',
    noteSpellings: '',
    date,
    facets: [{ facet: 'kind', id: 'quote', name: 'quote' }],
    shown: { kind: 'quote', who: speaker, date, in: { title, published: date, language: 'en' } },
  }
}
