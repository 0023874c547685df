import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { serveFolder } from '../../build/serve-folder.ts'
import { indexParts } from '../../search/browser/index-parts.ts'
import type { PagefindModule } from '../../search/browser/pagefind-module.ts'
import { indexOfRecords, writeSearchIndex } from '../../search/index/build-index.ts'
import { openQuoteCheck } from '../../search/quote-check/check-quote.ts'
import type { QuoteCheck } from '../../search/quote-check/protocol.ts'
import { type Passage, recordOf } from '../passages.ts'

/** Builds and serves an index of passages, each as a quote, and opens the check over it as a reader's browser does. */
export async function openCheck(quotes: readonly Passage[]): Promise<{ check(text: string): Promise<QuoteCheck>; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-quotes-'))
  await writeSearchIndex(await indexOfRecords(quotes.map((quote) => recordOf({ ...quote, kind: 'quote' }))), folder)
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
