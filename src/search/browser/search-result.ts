import { formatAddress, parseAddress, passageId } from '../../model/ids.ts'
import { bestPassage, foundInNote, sameWords } from './highlight.ts'
import type { PagefindFragment } from './pagefind-module.ts'
import type { ResultPlace, SearchResult } from './protocol.ts'

/** A record as a result: the best of its passages, or its note, with the matches marked. */
export function toSearchResult(fragment: PagefindFragment, searched: string): SearchResult {
  const { content, meta, locations, shown } = fragment
  const { index, words } = bestPassage(content, locations, sameWords(shown.spellings ?? '', searched))
  const note = words.some(({ found }) => found)
    ? undefined
    : foundInNote(meta['note'] ?? '', searched, sameWords(shown.noteSpellings ?? '', searched))
  return { ...resultPlace(fragment, index), words, note }
}

/** Where a passage of a record is, and what is shown beside its words. */
export function resultPlace({ url, shown }: PagefindFragment, passage: number): ResultPlace {
  const { spellings: _spellings, noteSpellings: _noteSpellings, ...fields } = shown
  const { page, id } = parseAddress(url)
  if (shown.kind === 'wording') return { ...fields, url, page }
  // Its own page's path is written as in `pathOf.passagePage`, which would bring more code than the rest of the script.
  return { ...fields, url: formatAddress(page, passageId(id, passage)), page, alone: `${page}${id}/` }
}
