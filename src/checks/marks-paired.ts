import { type PairedMarks, pairMarks } from '../markdown/quotation-marks.ts'
import type { FileReading } from '../markdown/read-file.ts'
import type { WrittenBlock } from '../markdown/written-words.ts'
import type { Article } from '../model/article.ts'
import { rule } from './rule.ts'

/** Every double quotation mark in the prose has a counterpart in the same paragraph, or in the same block quote. */
export const marksPaired = rule('marks-paired', (content, report) => {
  for (const article of content.articles)
    for (const { text, start, unpaired } of markedStretches(article))
      for (const at of unpaired)
        report(
          article.path,
          article.positionInText(start + at),
          `The quotation mark ${text.charAt(at)} has no counterpart in its paragraph: ${around(text, at)}`,
          'add the other mark, or remove this one; a quotation of several paragraphs must be a block quote.',
        )
})

/** A stretch of an article's prose in which quotation marks are paired: a block, or the paragraphs of one block quote. */
export interface MarkedStretch extends PairedMarks {
  text: string
  /** Where it begins in the article's plain text. */
  start: number
}

/** The quotation marks of an article's prose, without those in headings. An inch sign after a figure is not one. */
export function markedStretches({ written }: Pick<FileReading<Article>, 'written'>): MarkedStretch[] {
  const stretches: WrittenBlock[][] = []
  for (const one of written.filter(({ in: where, is }) => where === 'text' && is !== 'code')) {
    const before = stretches.at(-1)
    if (before && one.quotation !== undefined && before[0]?.quotation === one.quotation) before.push(one)
    else stretches.push([one])
  }
  return stretches
    .map((blocks) => blocks.filter(({ is }) => is !== 'heading'))
    .flatMap((blocks) => {
      const start = blocks[0]?.start
      if (start === undefined) return []
      // Padded so that offsets stay those of the plain text, even where a heading between two blocks is left out.
      const text = blocks.reduce((all, { text: own, start: at = 0 }) => all.padEnd(at - start, '\n') + own, '')
      const { pairs, unpaired } = pairMarks(text)
      return { text, start, pairs, unpaired: unpaired.filter((at) => !/\d"$/.test(text.slice(Math.max(0, at - 1), at + 1))) }
    })
}

/** A few words on both sides of an offset. */
function around(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 25), at)
  const after = text.slice(at, at + 25)
  const start = at > 25 ? `…${before.slice(before.indexOf(' ') + 1)}` : before
  const end = at + 25 < text.length ? `${after.slice(0, Math.max(1, after.lastIndexOf(' ')))} …` : after
  return `${start}${end}`.replaceAll('\n', ' ')
}
