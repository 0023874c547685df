import { type Column, readColumn, readDays } from '../column.ts'
import type { ColumnFacet } from '../facet-names.ts'
import type { FacetTable } from '../index/facet-table.ts'
import { columnFile, dayFile, facetFile, vocabularyFile } from '../index-folder.ts'
import { readVocabulary, type Vocabulary } from '../vocabulary.ts'

/** A part that belongs to one edition of the index. */
export interface WithBuildId<T> {
  buildId: string
  part: T
}

/** What lies beside the index; each part is loaded when it is first asked for, once: who could not have it begins anew. */
export interface IndexParts {
  facets(): Promise<FacetTable>
  column(facet: ColumnFacet): Promise<WithBuildId<Column>>
  /** The day of each record, an ISO date. */
  days(): Promise<WithBuildId<string[]>>
  vocabulary(): Promise<Vocabulary>
  /** The vocabulary, if it is here already. */
  readonly loadedVocabulary: Vocabulary | undefined
}

/** The parts beside an index. `load` gives the text of a file; it rejects when the file cannot be had. */
export function indexParts(load: (file: string) => Promise<string>): IndexParts {
  const texts = new Map<string, Promise<unknown>>()
  const once = <T>(file: string, read: (text: string) => T): Promise<T> => {
    const begun = (texts.get(file) as Promise<T> | undefined) ?? load(file).then(read)
    texts.set(file, begun)
    return begun
  }
  let loaded: Vocabulary | undefined
  return {
    facets: () => once(facetFile, (text) => JSON.parse(text) as FacetTable),
    column: (facet) => once(columnFile(facet), readWithBuildId(readColumn)),
    days: () => once(dayFile, readWithBuildId(readDays)),
    vocabulary: () => once(vocabularyFile, (text) => (loaded = readVocabulary(text))),
    get loadedVocabulary() {
      return loaded
    },
  }
}

/** The first line of a part names its edition. */
function readWithBuildId<T>(read: (text: string) => T): (text: string) => WithBuildId<T> {
  return (text) => {
    const end = text.indexOf('\n')
    if (end < 0) throw new Error('A part of the search index is not whole')
    return { buildId: text.slice(0, end), part: read(text.slice(end + 1)) }
  }
}
