import { formatAddress, parseAddress, passageId } from '../../model/ids.ts'
import { matchKeys } from '../indexed-words.ts'
import { passageBreak } from '../record-format.ts'
import { alsoFound, bestPassage, foundInNote, unmarked } from './highlight.ts'
import type { PagefindFragment } from './pagefind-module.ts'
import type { ResultPlace, SearchResult } from './protocol.ts'

const noteFields = ['note', 'title', 'facts', 'original'] as const

/**
 * A record as a result: the best of its passages with the matches marked; else its note, unless the names above the words have them all. Of what is
 * called by the words searched for, the passage after its title: a role, a standfirst, the text of a note.
 */
export function toSearchResult(fragment: PagefindFragment, searched: readonly string[], joining: readonly string[]): SearchResult {
  const { content, meta, locations, shown } = fragment
  const { index, words } = bestPassage(content, locations, alsoFound(shown.spellings ?? '', searched, joining))
  const [title, next] = content.split(passageBreak)
  if (index === 0 && next && title === shown.title) return { ...resultPlace(fragment, 0), words: unmarked(next), note: undefined }
  const also = alsoFound(shown.noteSpellings ?? '', searched, joining)
  const inNote = () => noteFields.map((field) => foundInNote(meta[field] ?? '', searched, also)).find((found) => found !== undefined)
  const above = matchKeys(`${shown.who} ${shown.role ?? ''}`)
  const isAbove = searched.flatMap(matchKeys).every((key) => above.some((one) => one.startsWith(key)))
  const note = isAbove || words.some(({ found }) => found) ? undefined : inNote()
  return { ...resultPlace(fragment, index), words, note }
}

/** Where a passage of a record is, and what is shown beside its words. */
export function resultPlace({ url, shown }: PagefindFragment, passage: number): ResultPlace {
  const { spellings: _spellings, noteSpellings: _noteSpellings, speakers, places, languages, ...others } = shown
  const words = languages?.words?.[languages.words.length > 1 ? passage : 0]
  const fields = { ...others, ...(languages && { languages: { ...languages, words } }) }
  const { page, id } = parseAddress(url)
  if (shown.kind === 'wording') return { ...fields, who: speakers?.[passage] || fields.who, url, page }
  const place = places?.[passage]
  if (place !== undefined) return { ...fields, url: formatAddress(page, place), page }
  // Its own page's path is written as in `pathOf.passagePage`, which would bring more code than the rest of the script.
  return { ...fields, url: formatAddress(page, passageId(id, passage)), page, alone: `${page}${id}/` }
}

/** How many results are sorted together: as many as are shown at a time, so that none moves when more are shown. */
const groupSize = 10

/**
 * Sorts those of each ten results that have the same place by how many of the words they have just as typed, otherwise in their order. To Pagefind
 * `scale` and `scales` are the same word, and it may put a shorter record with the other form first.
 */
export function exactFirst(results: readonly { record: PagefindFragment; place: number }[], typed: readonly string[]): PagefindFragment[] {
  const exact = new Map(results.map(({ record }) => [record, exactIn(record, typed)]))
  const groups = Array.from({ length: Math.ceil(results.length / groupSize) }, (_, i) => results.slice(i * groupSize, (i + 1) * groupSize))
  return groups
    .flatMap((group) => group.toSorted((a, b) => a.place - b.place || (exact.get(b.record) ?? 0) - (exact.get(a.record) ?? 0)))
    .map(({ record }) => record)
}

/** How many of the words a record has, just as they were typed, in its words, its names or its note. */
export function exactIn({ content, meta }: PagefindFragment, typed: readonly string[]): number {
  const own = new Set(matchKeys([content, ...Object.values(meta)].join('\n')))
  return typed.flatMap(matchKeys).filter((word) => own.has(word)).length
}
