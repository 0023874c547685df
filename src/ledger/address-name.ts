import { capitalized } from '../language/en/forms.ts'
import { kindWords } from '../language/en/kinds.ts'
import { parseId } from '../model/ids.ts'
import { parseLabel } from '../model/label.ts'
import type { AddressKind } from '../model/ledger.ts'
import { nameInWords } from '../model/name-in-words.ts'
import { shorten } from '../model/shorten.ts'

/** The most characters of a paragraph that its name shows. */
const shownLength = 60

/** Names what is at an address: `quote “Sign by Friday”`, `“A month at last”`, `paragraph “After nine hours, talks …”`. */
export function nameAddress(is: AddressKind, id: string, words: string): string {
  switch (is) {
    case 'passage':
    case 'note': {
      const { label, suffix } = parseId(id)
      const { kind = 'note', name = label } = parseLabel(label) ?? {}
      const title = nameInWords(name, [words])
      if (is === 'note') return `note on “${title}”`
      return `${kindWords[kind].name.toLowerCase()} “${title}”${suffix ? `, passage ${suffix.slice(1)}` : ''}`
    }
    case 'paragraph':
      return `paragraph “${shorten(words.replaceAll('\n', ' '), shownLength)}”`
    case 'topic':
      return `topic “${capitalized(words.replaceAll('-', ' '))}”`
    case 'place':
    case 'section':
      return `section “${words.split('\n')[0] ?? ''}”`
    case 'person':
      return words
    case 'article':
    case 'source':
      return `“${words}”`
  }
}
