import { idOf } from '../../model/annotation-ids.ts'
import { bestPassage, foundInNote, sameWords } from './highlight.ts'
import type { PagefindFragment } from './pagefind-module.ts'
import type { SearchResult } from './protocol.ts'

/** A record's text as a result: the best of its passages with its address, and what is shown beside it. */
export function toSearchResult({ url, content, meta, locations, shown }: PagefindFragment, searched: string): SearchResult {
  const { spellings = '', noteSpellings = '', ...rest } = shown
  const { index, words } = bestPassage(content, locations, sameWords(spellings, searched))
  const [page = '', label = ''] = url.split('#')
  const isAnnotation = shown.kind !== 'wording'
  const inWords = words.some(({ found }) => found)
  return {
    ...rest,
    url: `${page}#${isAnnotation ? idOf.passage(label, index) : label}`,
    page,
    // Below its article's, as `pathOf.passagePage` has it; with that would come more code than the rest of the script.
    ...(isAnnotation && { alone: `${page}${label}/` }),
    words,
    note: inWords ? undefined : foundInNote(meta['note'] ?? '', searched, sameWords(noteSpellings, searched)),
  }
}
