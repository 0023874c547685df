import type { Kind } from '../../model/kinds.ts'
import type { ArticleWriter } from './article-writer.ts'
import { clausesIn, clauseWords } from './blocks.ts'
import coast from './coast.json' with { type: 'json' }
import { newBlock, newKey, plainClause } from './new-site.ts'
import type { Clause, FictionalBlock, TextBlock } from './site.ts'
import { varyNote } from './vary-notes.ts'

/** What the text of a made-up article should be like. */
export interface Wanted {
  /** The approximate number of words of prose: the last block is not cut off. */
  words: number
  /** The exact number of annotations. */
  annotations: number
  /** Whether it has lists, tables and block quotes besides its paragraphs, and sections within sections. */
  isRich: boolean
  /** The day on which it is published. */
  day: string
  hasUnnamed?: boolean
}

/** The forms of the blocks of a rich text, over and over. */
const richForms = ['prose', 'quotation', 'prose', 'list', 'prose', 'prose', 'table', 'prose', 'quotation', 'prose'] as const

/** How many annotations a block of each form can carry. */
const most: Record<TextBlock['is'], number> = { prose: 8, list: 3, table: 2, quotation: 1 }

/** The numbers of annotations of paragraphs and of sentences, one of which is chosen for each. */
const densities = [0, 0, 0, 1, 1, 2, 2, 3, 4, 8] as const
const clusters = [1, 1, 1, 1, 1, 2, 2, 3] as const
/** The kinds of notes; most are quotes. */
const kindsOfNotes: readonly Kind[] = ['quote', 'quote', 'quote', 'condition', 'observation', 'note']

/** Writes the blocks of an article; its notes are added to the site. */
export function makeBlocks({ words, annotations, isRich, day, hasUnnamed }: Wanted, writer: ArticleWriter): FictionalBlock[] {
  const { chance, site } = writer
  const { pick, below, oneIn } = chance
  const count = Math.max(1, Math.round(words / 95), Math.ceil(annotations / 4))
  const forms = Array.from({ length: count }, (_, i) => (isRich ? richForms[i % richForms.length] : undefined) ?? 'prose')
  const variation = { writer, day, hasUnnamed }
  const noted = (kind: Kind) => varyNote(writer.noted(kind), variation)
  const blocks: FictionalBlock[] = []
  let left = annotations
  for (const [i, form] of forms.entries()) {
    const depth = isRich && i % 12 === 8 ? 3 : 2
    if (count > 4 && i % 6 === 2) blocks.push({ is: 'heading', key: newKey(site), depth, title: pick(coast.headings) })
    const room = Math.max(12, ((i + 1) * words) / count - countWords(blocks.flatMap(clausesIn)))
    const later = forms.slice(i + 1).reduce((sum, one) => sum + most[one], 0)
    const carried = Math.max(left - later, Math.min(left, form === 'prose' ? pick(densities) : most[form]))
    left -= carried
    const demand = (at: number) => {
      const { noted: asked, labels } =
        at < carried ? noted('condition') : { noted: `the papers about ${writer.thing()} be published`, labels: [] }
      return { ...plainClause('That'), noted: asked, after: '.', labels }
    }
    const points = plainClause('Three points were left on the table:')
    const intro = newBlock(site, 'prose', [
      form === 'prose' ? paragraph(carried, room) : [...paragraph(0, room - 60), ...(form === 'list' ? [points] : [])],
    ])
    blocks.push(intro)
    if (form === 'list') blocks.push(newBlock(site, form, [[demand(0)], [demand(1)], [demand(2)]]))
    if (form === 'table') blocks.push(newBlock(site, form, [[demand(0), demand(1), demand(2)]]))
    if (form === 'quotation' && carried) blocks.push(quotation())
  }
  return blocks

  /** Sentences with a given number of annotations in all, among plain ones, until there is no more room. */
  function paragraph(carried: number, room: number): Clause[] {
    const made = carried < 3 ? [sentence()] : []
    const isFull = (limit: number) => countWords(made) >= limit
    for (let open = carried; open > 0; ) {
      const next = Math.min(open, pick(clusters))
      made.push(...sentencesWith(next))
      open -= next
      if (oneIn(3) && !isFull(room / 2)) made.push(sentence())
    }
    if (oneIn(12)) made.push(...demandedAgain())
    while (!isFull(room - 8)) made.push(sentence())
    return made
  }

  function sentence(): Clause {
    return { ...plainClause(writer.prose()), strong: oneIn(20) }
  }

  /** Sentences with one to three annotations; where there are several, they may be about the same words. */
  function sentencesWith(number: number): Clause[] {
    if (number === 1) return [noted(pick(kindsOfNotes))]
    if (number === 2 && oneIn(2)) return [noted(pick(kindsOfNotes)), noted(pick(kindsOfNotes))]
    const clause = noted('condition')
    for (const kind of (['note', 'observation'] as const).slice(0, number - 1)) {
      const label = writer.note(kind, clause.noted)
      varyNote({ ...clause, labels: [label] }, variation)
      clause.labels.push(label)
    }
    return [clause]
  }

  /** Repeats an earlier demand of this article, under the same note; nothing if there is none. */
  function demandedAgain(): Clause[] {
    const earlier = blocks
      .flatMap(clausesIn)
      .filter(({ labels: [label = ''] }) => site.notes[label]?.kind === 'condition' && site.notes[label]?.writes === true)
    const clause = earlier[below(earlier.length)]
    return clause ? [{ ...clause, before: 'Once more it was asked that', after: '.', labels: clause.labels.slice(0, 1) }] : []
  }

  function quotation(): TextBlock {
    const { noted: said, labels } = writer.noted('quote')
    Object.assign(site.notes[labels[0] ?? ''] ?? {}, { writes: false })
    return newBlock(site, 'quotation', [[plainClause(`${said}.`)]], labels[0])
  }
}

function countWords(clauses: readonly Clause[]): number {
  return clauses.map(clauseWords).join(' ').split(' ').length
}
