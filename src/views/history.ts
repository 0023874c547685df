import type { Archive, Entry } from '../archive/archive.ts'
import { idOf } from '../model/annotation-ids.ts'
import { recordOf } from './article-changes.ts'
import type { History } from './history-types.ts'

/** The earlier versions of an annotation's words and of its note, each with what came next; empty when nothing of it was ever changed. */
export function historyOf(archive: Archive, { article, annotation }: Entry): History[] {
  const past = recordOf(archive, article)?.past ?? {}
  const places = annotation.passages.map((_, i) => ({ id: idOf.passage(annotation.label, i), title: stretches[i] ?? `Words ${i + 1}` }))
  return [...places, { id: idOf.note(annotation.label), title: 'The note' }].flatMap(({ id, title }) => {
    const versions = (past[id] ?? []).toSorted((a, b) => (a.on < b.on ? 1 : -1))
    return versions.length === 0 ? [] : [{ title, versions }]
  })
}

/** Whose words they are; a note may be about several stretches of words. */
const stretches = ['The words', 'The second stretch of words', 'The third stretch of words']
