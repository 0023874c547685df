import type { Chance } from './chance.ts'
import type { Desk } from './desk.ts'
import { capital, type Sentences } from './sentences.ts'
import { headings } from './words-of-notes.ts'

/** What a made-up article's text is to be like. */
export interface Wanted {
  /** About so many words of prose; what is begun is finished. */
  words: number
  /** Exactly so many annotations. */
  annotations: number
  /** Whether it has lists, tables and block quotes beside its paragraphs, and sections within sections. */
  rich: boolean
}

type Form = 'paragraph' | 'list' | 'table' | 'quotation'

/** How many annotations a block of each form can carry. */
const most: Record<Form, number> = { paragraph: 8, list: 3, table: 2, quotation: 1 }

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
export function writeBody({ words, annotations, rich }: Wanted, desk: Desk, sentences: Sentences, chance: Chance): string {
  const count = Math.max(1, Math.round(words / usual), Math.ceil(annotations / usualMost))
  const forms = Array.from({ length: count }, (_, i) => (rich ? richForms[i % richForms.length] : undefined) ?? 'paragraph')
  const carried = shareOut(annotations, forms, chance)
  const blocks: string[] = []
  let written = 0
  for (const [i, form] of forms.entries()) {
    if (count > 4 && i % 6 === 2) blocks.push(`${rich && i % 12 === 8 ? '###' : '##'} ${chance.pick(headings)}`)
    const room = Math.max(12, ((i + 1) * words) / count - written)
    const made = writers[form](carried[i] ?? 0, room, { desk, sentences, chance })
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

interface Pens {
  desk: Desk
  sentences: Sentences
  chance: Chance
}

const writers: Record<Form, (annotations: number, room: number, pens: Pens) => string[]> = {
  paragraph: (annotations, room, pens) => [paragraph(annotations, room, pens)],
  list: (annotations, room, pens) => {
    const items = Array.from({ length: 3 }, (_, i) => `- that ${i < annotations ? pens.desk.demand() : pens.sentences.demand().words}`)
    return [paragraph(0, room - 60, pens), 'Three points were left on the table:', items.join('\n')]
  },
  table: (annotations, room, { desk, sentences, chance }) => {
    const rows = Array.from({ length: 3 }, (_, i) => {
      const demand = i < annotations ? `That ${desk.demand()}` : 'Nothing'
      return `| ${capital(sentences.thing())} | ${demand} | ${chance.pick([2024, 2025, 2026, 2027])} |`
    })
    return [
      paragraph(0, room - 50, { desk, sentences, chance }),
      ['| For | What is asked | Year |', '| --- | --- | --- |', ...rows].join('\n'),
    ]
  },
  quotation: (annotations, room, pens) => {
    const before = paragraph(0, room - 35, pens)
    return annotations ? [before, ...pens.desk.blockQuote()] : [before]
  },
}

/** Sentences with so many annotations in all, among plain ones, until the room is taken. */
function paragraph(annotations: number, room: number, { desk, sentences, chance }: Pens): string {
  const made: string[] = []
  if (annotations < 3) made.push(sentences.plain())
  for (let left = annotations; left > 0; ) {
    const next = Math.min(left, chance.pick([1, 1, 1, 1, 1, 2, 2, 3]))
    made.push(desk.annotated(next))
    left -= next
    if (chance.oneIn(3) && countWords(made.join(' ')) < room / 2) made.push(sentences.plain())
  }
  const again = chance.oneIn(12) ? desk.again() : undefined
  if (again) made.push(again)
  while (countWords(made.join(' ')) < room - 8) made.push(sentences.plain())
  return made.join(' ')
}

/** How many words there are in Markdown, markers and signs left aside. */
export function countWords(markdown: string): number {
  return markdown.replace(/\[\^[^\]]+\]/g, '').match(/[\p{L}\p{N}’-]*[\p{L}\p{N}][\p{L}\p{N}’-]*/gu)?.length ?? 0
}

function sum(list: readonly number[]): number {
  return list.reduce((all, one) => all + one, 0)
}
