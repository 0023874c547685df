import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type CustomRecord, close, createIndex } from 'pagefind'
import type { Archive } from '../../archive/archive.ts'
import { site } from '../../site.ts'
import { annotatedFile, writeAnnotated } from '../annotated-paragraphs.ts'
import { columnFile, columnOf, dayFile, writeColumn, writeDays } from '../column.ts'
import { columnFacets, facetFile } from '../facets.ts'
import { indexedText } from '../indexed-words.ts'
import type { IndexFile } from '../pagefind-files/pagefind-file.ts'
import { rewriteIndex } from '../pagefind-files/rewrite-index.ts'
import { type metaWeights, passageBreak, type ResultFields } from '../record-format.ts'
import { vocabularyFile, vocabularyOf, writeVocabulary } from '../vocabulary.ts'
import { facetTableOf } from './facet-table.ts'
import { recordsOf, type SearchRecord } from './records.ts'
import { resultLanguages } from './result-languages.ts'
import { absentSpellings, type Spellings } from './spellings.ts'

/** The name of the folder that the search index is served from, below the site's. */
export const indexFolder = 'pagefind'

/** One build at a time: all builds of a process share one Pagefind process, and closing it ends them all. */
let previous: Promise<unknown> = Promise.resolve()

/**
 * The files of the search index over an archive; the same for the same content, byte for byte. Throws an error when the index cannot be built.
 *
 * @param spellings the word table of `content/`
 */
export function buildSearchIndex(archive: Archive, spellings: readonly Spellings[] = []): Promise<IndexFile[]> {
  return indexOfRecords(recordsOf(archive, spellings))
}

/** The files of the search index over records, in this order. */
export function indexOfRecords(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  const index = previous.then(() => build(records))
  previous = index.catch(() => undefined)
  return index
}

/** Writes the files of a search index into a built site's folder, as `pagefind/`. */
export async function writeSearchIndex(files: readonly IndexFile[], folder: string): Promise<void> {
  for (const { path, content } of files) {
    const file = join(folder, indexFolder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
}

async function build(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex({})
    if (!index) throw new Error(errors.join('; ') || 'Pagefind gave no index')
    for (const [number, record] of records.entries())
      check(await index.addCustomRecord(toCustomRecord(record, number, site.language)), record.path)
    const answer = await index.getFiles()
    check(answer, 'the files')
    const { files, buildId } = rewriteIndex(
      answer.files,
      records.map((record) => ({ path: record.path, ...wordsOf(record), shown: shownOf(record) })),
    )
    return [...files, ...filesBeside(records, buildId)]
  } catch (error) {
    throw new Error(`The search index could not be made: ${error instanceof Error ? error.message : String(error)}.`, { cause: error })
  } finally {
    await close()
  }
}

/**
 * A record in Pagefind's form: its words as they are indexed, and its number in place of its address, because several paragraphs may have the same
 * address. All records have the site's language: Pagefind searches only one at a time.
 */
export function toCustomRecord(record: SearchRecord, number: number, language: string): CustomRecord {
  const { content, meta } = wordsOf(record)
  return {
    url: String(number),
    content: content.split(passageBreak).map(indexedText).join(passageBreak),
    language,
    meta: Object.fromEntries(Object.entries(meta).map(([field, words]) => [field, indexedText(words)])),
  }
}

/** A record's words as they are written. Pagefind searches every `meta` field, so there are only fields that readers expect to be searched. */
function wordsOf(record: SearchRecord): { content: string; meta: Record<string, string> } {
  const { passages, who, spellings, title, note, facts, original, noteSpellings } = record
  const written = [...passages, who, title, note, facts, original].join('\n')
  const meta: Record<keyof typeof metaWeights, string> = {
    who,
    spellings: absentSpellings(spellings, written),
    title,
    note,
    facts,
    original,
    noteSpellings: absentSpellings(noteSpellings, written),
  }
  return { content: passages.join(passageBreak), meta: Object.fromEntries(Object.entries(meta).filter(([, words]) => words)) }
}

/** The fields that a record's result shows, with their languages and the spellings by which it marks matches. */
function shownOf(record: SearchRecord): ResultFields {
  const { shown, spellings, noteSpellings } = record
  return { ...shown, ...resultLanguages(record), ...(spellings && { spellings }), ...(noteSpellings && { noteSpellings }) }
}

/** The files beside Pagefind's: the facet table, the vocabulary, and a column with the values of each record for each facet and for days. */
function filesBeside(records: readonly SearchRecord[], buildId: string): IndexFile[] {
  const idsIn = (facet: string) => records.map(({ facets }) => facets.flatMap((one) => (one.facet === facet ? [one.id] : [])))
  // A page that was open when the site changed may have the index of one build and the columns of another: each names its build.
  const columns: [string, string][] = [
    ...columnFacets.map((facet): [string, string] => [columnFile(facet), writeColumn(columnOf(idsIn(facet)))]),
    [dayFile, writeDays(records.map(({ date }) => date))],
    [annotatedFile, writeAnnotated(annotationsInParagraphs(records))],
  ]
  const encoded = (text: string) => new TextEncoder().encode(text)
  return [
    { path: facetFile, content: encoded(JSON.stringify(facetTableOf(records))) },
    { path: vocabularyFile, content: encoded(writeVocabulary(vocabularyOf(records))) },
    ...columns.map(([path, text]) => ({ path, content: encoded(`${buildId}\n${text}`) })),
  ]
}

/** The numbers of the annotations that have words in each paragraph. */
function annotationsInParagraphs(records: readonly SearchRecord[]): number[][] {
  const numbers = new Map(records.map(({ path }, number) => [path, number]))
  return records.flatMap(({ annotations }) => (annotations ? [annotations.flatMap((path) => numbers.get(path) ?? [])] : []))
}

function check({ errors }: { errors: string[] }, what: string): void {
  if (errors.length) throw new Error(`${what}: ${errors.join('; ')}`)
}
