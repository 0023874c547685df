import type { CustomRecord } from 'pagefind'
import type { SearchRecord } from './records.ts'
import { absentSpellings } from './spellings.ts'

/** Stands between the passages of an annotation; it is in no word, so that no query meets it. */
export const passageBreak = ' ‖ '

/** How much a word found beside the words of an annotation counts, against one found in them. */
export const metaWeights = { who: 0.5, spellings: 0.5, note: 0.2, noteSpellings: 0.2 }

/**
 * A record as Pagefind takes it. Pagefind searches every `meta` field, so there is none that readers would be surprised to be found by.
 * All records are in one language to Pagefind, the site's: it searches only one at a time.
 */
export function toCustomRecord(record: SearchRecord, language: string): CustomRecord {
  const { path, passages, who, spellings, note, noteSpellings } = record
  const written = [...passages, who, note].join('\n')
  const meta: Record<keyof typeof metaWeights, string> = {
    who,
    spellings: absentSpellings(spellings, written),
    note,
    noteSpellings: absentSpellings(noteSpellings, written),
  }
  return {
    url: path,
    content: passages.join(passageBreak),
    language,
    meta: Object.fromEntries(Object.entries(meta).filter(([, words]) => words)),
  }
}
