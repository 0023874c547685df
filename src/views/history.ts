import type { Archive, Entry } from '../archive/archive.ts'
import { noteId } from '../model/ids.ts'
import type { PageChange } from '../model/page-history.ts'
import { pageHistoryOf } from './article-changes.ts'

/** The past of a passage: of its words, of another stretch of them, or of its note. */
export interface WordingHistory {
  /** Whose: `The words`, `The second stretch of words`, `The note`. */
  title: string
  /** Newest first. */
  versions: PastWords[]
}

/** Words as they once were. */
export interface PastWords {
  v: string
  /** When they were released: an ISO moment. */
  on: string
  /** Until when they stood: an ISO date; undefined while the change waits for its release. */
  until: string | undefined
  changes: Pick<PageChange, 'date' | 'kind' | 'what' | 'why'>[]
  /** These words laid over those that came next. */
  toNext: PageChange['changed'][number]['words']
}

/** The earlier versions of an annotation's words and of its note, each with what came next; empty when nothing of it was ever changed. */
export function passageHistory(archive: Archive, { article, annotation }: Entry): WordingHistory[] {
  const past = pageHistoryOf(archive, article)?.pastVersions ?? {}
  const places = annotation.passages.map(({ id }, i) => ({ id, title: stretches[i] ?? `Words ${i + 1}` }))
  return [...places, { id: noteId(annotation.label), title: 'The note' }].flatMap(({ id, title }) => {
    const versions = (past[id] ?? []).toSorted((a, b) => (a.on < b.on ? 1 : -1))
    return versions.length === 0 ? [] : [{ title, versions }]
  })
}

/** Whose words they are; a note may be about several stretches of words. */
const stretches = ['The words', 'The second stretch of words', 'The third stretch of words']
