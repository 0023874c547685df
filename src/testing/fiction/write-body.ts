import type { Desk } from './article-writer.ts'
import type { Chance } from './chance.ts'
import { countWords } from './count-words.ts'
import { headings } from './words-of-notes.ts'
import { type Form, most, writeBlock } from './write-block.ts'

/** What a made-up article's text is to be like. */
export interface Wanted {
  /** About so many words of prose; what is begun is finished. */
  words: number
  /** Exactly so many annotations. */
  annotations: number
  /** Whether it has lists, tables and block quotes beside its paragraphs, and sections within sections. */
  rich: boolean
}

/** What the blocks of a rich text are, over and over. */
const richForms: readonly Form[] = [
  ...(['paragraph', 'quotation', 'paragraph', 'list'] as const),
  ...(['paragraph', 'paragraph', 'table', 'paragraph', 'quotation', 'paragraph'] as const),
]

/** A paragraph has about so many words. */
const usual = 95

/** Blocks carry fewer than this on the whole. */
const usualMost = 4

/** Writes an article's text in Markdown, with markers; the notes are on the desk then. */
export function writeBody({ words, annotations, rich }: Wanted, desk: Desk): string {
  const count = Math.max(1, Math.round(words / usual), Math.ceil(annotations / usualMost))
  const forms = Array.from({ length: count }, (_, i) => (rich ? richForms[i % richForms.length] : undefined) ?? 'paragraph')
  const carried = shareOut(annotations, forms, desk.chance)
  const blocks: string[] = []
  let written = 0
  for (const [i, form] of forms.entries()) {
    if (count > 4 && i % 6 === 2) blocks.push(`${rich && i % 12 === 8 ? '###' : '##'} ${desk.chance.pick(headings)}`)
    const room = Math.max(12, ((i + 1) * words) / count - written)
    const made = writeBlock(form, carried[i] ?? 0, room, desk)
    written += countWords(made.join(' '))
    blocks.push(...made)
  }
  return blocks.join('\n\n')
}

/** How many annotations each block carries: some none, some as many as they can, all together as many as are wanted. */
function shareOut(annotations: number, forms: readonly Form[], { pick, below }: Chance): number[] {
  if (annotations > sum(forms.map((form) => most[form])))
    throw new Error(`${annotations} annotations do not fit into ${forms.length} blocks.`)
  const carried = forms.map((form) => (form === 'paragraph' ? Math.min(pick(densities), annotations) : most[form]))
  for (let missing = annotations - sum(carried); missing !== 0; ) {
    const at = below(forms.length)
    const next = (carried[at] ?? 0) + Math.sign(missing)
    if (next < 0 || next > most[forms[at] ?? 'paragraph']) continue
    carried[at] = next
    missing -= Math.sign(missing)
  }
  return carried
}

/** Annotations of a paragraph: of so many paragraphs, one each. */
const densities = [0, 0, 0, 1, 1, 2, 2, 3, 4, 8] as const

function sum(list: readonly number[]): number {
  return list.reduce((all, one) => all + one, 0)
}
