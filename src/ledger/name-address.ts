import { capitalized } from '../language/en/forms.ts'
import { parseLabel } from '../model/label.ts'
import type { AddressKind } from '../model/ledger.ts'
import { nameInWords } from '../model/name-in-words.ts'
import { shorten } from '../model/shorten.ts'
import { splitId } from './split-id.ts'

/** How much of a paragraph's words is its name, in characters. */
const shown = 60

/** What an address is called: `Quote: Sign by Friday`, `“A month at last”`, `paragraph “After nine hours, talks …”`. */
export function nameOfAddress(is: AddressKind, id: string, words: string): string {
  switch (is) {
    case 'passage':
    case 'note': {
      const [label, rest] = splitId(id)
      const { kind = 'note', name = label } = parseLabel(label) ?? {}
      const title = nameInWords(name, [words])
      if (is === 'note') return `note on “${title}”`
      const count = /^\.(\d+)$/.exec(rest)?.[1]
      return `${kind === 'note' ? 'background' : kind} “${title}”${count ? `, passage ${count}` : ''}`
    }
    case 'paragraph':
      return `paragraph “${shorten(words.replaceAll('\n', ' '), shown)}”`
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
