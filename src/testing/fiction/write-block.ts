import type { Desk } from './article-writer.ts'
import { countWords } from './count-words.ts'
import { demanded, demandedAgain, notedSentence } from './noted-sentences.ts'
import { blockQuote } from './quoted-words.ts'
import { capital } from './sentences.ts'

/** What a block of an article is; all but paragraphs have a plain paragraph before them. */
export type Form = 'paragraph' | 'list' | 'table' | 'quotation'

/** How many annotations a block of each form can carry. */
export const most: Record<Form, number> = { paragraph: 8, list: 3, table: 2, quotation: 1 }

/** Writes a block with so many annotations, in about so many words. */
export function writeBlock(form: Form, annotations: number, room: number, desk: Desk): string[] {
  const { chance, sentences } = desk
  if (form === 'paragraph') return [paragraph(annotations, room, desk)]
  if (form === 'quotation') return [paragraph(0, room - 35, desk), ...(annotations ? blockQuote(desk) : [])]
  const demands = [0, 1, 2].map((i) => (i < annotations ? demanded(desk) : sentences.demand().words))
  if (form === 'list')
    return [paragraph(0, room - 60, desk), 'Three points were left on the table:', demands.map((one) => `- that ${one}`).join('\n')]
  const rows = demands.map((one) => `| ${capital(sentences.thing())} | That ${one} | ${2024 + chance.below(4)} |`)
  return [paragraph(0, room - 65, desk), ['| For | What is asked | Year |', '| --- | --- | --- |', ...rows].join('\n')]
}

/** Sentences with so many annotations in all, among plain ones, until the room is taken. */
function paragraph(annotations: number, room: number, desk: Desk): string {
  const { chance, sentences } = desk
  const made: string[] = []
  if (annotations < 3) made.push(sentences.plain())
  for (let left = annotations; left > 0; ) {
    const next = Math.min(left, chance.pick(clusters))
    made.push(notedSentence(desk, next))
    left -= next
    if (chance.oneIn(3) && countWords(made.join(' ')) < room / 2) made.push(sentences.plain())
  }
  const again = chance.oneIn(12) ? demandedAgain(desk) : undefined
  if (again) made.push(again)
  while (countWords(made.join(' ')) < room - 8) made.push(sentences.plain())
  return made.join(' ')
}

/** How many annotations stand in one sentence: of so many sentences, one each. */
const clusters = [1, 1, 1, 1, 1, 2, 2, 3] as const
