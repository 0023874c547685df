import { close, createIndex, type PagefindIndex } from 'pagefind'
import type { Archive } from '../../archive/archive.ts'
import { site } from '../../site.ts'
import { columnOf, writeColumn, writeDays } from '../column.ts'
import { columnFacets } from '../facet-names.ts'
import { columnFile, dayFile, facetFile, vocabularyFile } from '../index-folder.ts'
import { nameByContent } from '../pagefind-files/name-by-content.ts'
import { numberRecords } from '../pagefind-files/number-records.ts'
import { splitPieces } from '../pagefind-files/split-pieces.ts'
import { vocabularyOf, writeVocabulary } from '../vocabulary.ts'
import { toCustomRecord } from './custom-record.ts'
import { facetTableOf } from './facet-table.ts'
import { recordsOf, type SearchRecord } from './records.ts'
import type { Spellings } from './spellings.ts'

/** A file of the search index, its path below the index's folder. */
export interface IndexFile {
  path: string
  content: Uint8Array
}

/** One build at a time: Pagefind's program serves all of a process's builds, and closing it ends them all. */
let last: Promise<unknown> = Promise.resolve()

/**
 * The files of the search index over an archive; the same for the same content, byte for byte. Throws an error that says in words why
 * there is no index.
 *
 * @param spellings the word table of `content/`
 */
export function buildSearchIndex(archive: Archive, spellings: readonly Spellings[] = []): Promise<IndexFile[]> {
  return indexOfRecords(recordsOf(archive, spellings))
}

/** The files of the search index over records, in their order. Their paths are all different. */
export function indexOfRecords(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  const next = last.then(() => build(records))
  last = next.catch(() => undefined)
  return next
}

async function build(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex({})
    if (!index) throw new Error(errors.join('; ') || 'Pagefind gave no index')
    for (const record of records) check(await index.addCustomRecord(toCustomRecord(record, site.language)), record.path)
    const { files, buildId } = numberRecords(
      await filesOf(index),
      records.map(({ path }) => path),
      records.map(({ shown, spellings, noteSpellings }) => ({
        ...shown,
        ...(spellings && { spellings }),
        ...(noteSpellings && { noteSpellings }),
      })),
    )
    return [...nameByContent(splitPieces(files)), ...columnFiles(records, buildId)]
  } catch (error) {
    throw new Error(`The search index could not be made: ${error instanceof Error ? error.message : String(error)}.`, { cause: error })
  } finally {
    await close()
  }
}

/** What stands beside the index: what records are filed under, when they were said, and which words they have. */
function columnFiles(records: readonly SearchRecord[], buildId: string): IndexFile[] {
  const idsIn = (facet: string) =>
    records.map(({ facetEntries }) => facetEntries.flatMap((filing) => (filing.facet === facet ? [filing.id] : [])))
  // A page that was open when the site changed may have the one edition's index and the other's columns: each says which it is.
  const columns: [string, string][] = [
    ...columnFacets.map((facet): [string, string] => [columnFile(facet), writeColumn(columnOf(idsIn(facet)))]),
    [dayFile, writeDays(records.map(({ date }) => date))],
  ]
  const encoded = (text: string) => new TextEncoder().encode(text)
  return [
    { path: facetFile, content: encoded(JSON.stringify(facetTableOf(records))) },
    { path: vocabularyFile, content: encoded(writeVocabulary(vocabularyOf(records))) },
    ...columns.map(([path, text]) => ({ path, content: encoded(`${buildId}\n${text}`) })),
  ]
}

/** The index's own files, without the interfaces, the highlighter and the worker that Pagefind adds: the site brings its own. */
async function filesOf(index: PagefindIndex): Promise<IndexFile[]> {
  const answer = await index.getFiles()
  check(answer, 'the files')
  return answer.files.filter(({ path }) => !/^pagefind-.*\.(js|css)$/.test(path))
}

function check({ errors }: { errors: string[] }, what: string): void {
  if (errors.length) throw new Error(`${what}: ${errors.join('; ')}`)
}
