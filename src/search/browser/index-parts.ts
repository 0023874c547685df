import { annotatedFile, readAnnotated } from '../annotated-paragraphs.ts'
import { type Column, columnFile, dayFile, readColumn, readDays } from '../column.ts'
import { type ColumnFacet, type FacetTable, facetFile } from '../facets.ts'
import { listFile, pagefindList } from '../record-list.ts'
import { readVocabulary, type Vocabulary, vocabularyFile } from '../vocabulary.ts'

/** Something that belongs to one build of the index. */
export interface OfBuild<T> {
  buildId: string
  value: T
}

/** The files beside the index; each is loaded once, when it is first asked for. After a failure, begin again with new parts. */
export interface IndexParts {
  facets(): Promise<FacetTable>
  column(facet: ColumnFacet): Promise<OfBuild<Column>>
  /** The numbers of the annotations in each paragraph; paragraphs are the last records. */
  annotated(): Promise<OfBuild<number[][]>>
  /** The list of records, in Pagefind's format. */
  list(): Promise<Uint8Array<ArrayBuffer>>
  /** The day of each record, an ISO date; empty where it has none. */
  days(): Promise<OfBuild<string[]>>
  vocabulary(): Promise<Vocabulary>
  /** The vocabulary, if it is loaded already. */
  readonly loadedVocabulary: Vocabulary | undefined
}

/** The parts beside an index. `load` gives the text of a file; it rejects when the file cannot be loaded. */
export function indexParts(load: (file: string) => Promise<string>): IndexParts {
  const cache = new Map<string, Promise<unknown>>()
  const once = <T>(file: string, read: (text: string) => T): Promise<T> => {
    const loading = (cache.get(file) as Promise<T> | undefined) ?? load(file).then(read)
    cache.set(file, loading)
    return loading
  }
  let loadedVocabulary: Vocabulary | undefined
  return {
    facets: () => once(facetFile, (text) => JSON.parse(text) as FacetTable),
    column: (facet) => once(columnFile(facet), ofBuild(readColumn)),
    annotated: () => once(annotatedFile, ofBuild(readAnnotated)),
    list: () => once(listFile, pagefindList),
    days: () => once(dayFile, ofBuild(readDays)),
    vocabulary: () => once(vocabularyFile, (text) => (loadedVocabulary = readVocabulary(text))),
    get loadedVocabulary() {
      return loadedVocabulary
    },
  }
}

/** Reads a file whose first line is the id of its build. */
function ofBuild<T>(read: (text: string) => T): (text: string) => OfBuild<T> {
  return (text) => {
    const end = text.indexOf('\n')
    if (end < 0) throw new Error('A file of the search index is incomplete')
    return { buildId: text.slice(0, end), value: read(text.slice(end + 1)) }
  }
}
