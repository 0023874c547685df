import type { Author } from './author.ts'
import { type Edit, type Edited, makeEdit } from './edit.ts'
import { editsOfNames } from './edits-of-names.ts'
import { editsOfNotes } from './edits-of-notes.ts'
import { editsOfOrder } from './edits-of-order.ts'
import { editsOfWords } from './edits-of-words.ts'
import type { ReplaySite } from './replay-site.ts'

/** Everything that editors do to a site. */
export const edits: readonly Edit[] = [...editsOfWords, ...editsOfOrder, ...editsOfNotes, ...editsOfNames]

/** Each edit as often as it comes. */
const drawn = edits.flatMap((edit) => Array.from({ length: edit.weight }, () => edit))

/** One edit by chance that can be done to a site; over some time all of them come, each as often as its weight says. */
export function someEdit(site: ReplaySite, author: Author): Edited {
  for (let tries = 0; tries < 1000; tries++) {
    const edited = makeEdit(site, author.chance.pick(drawn), author)
    if (edited) return edited
  }
  throw new Error('Nothing can be done to this site any more.')
}
