import { type PairedMarks, pairMarks } from '../markdown/quotation-marks.ts'
import type { FileReading } from '../markdown/read-file.ts'
import type { Written } from '../markdown/written-words.ts'
import type { Article } from '../model/article.ts'

/** A stretch of an article's prose in which quotation marks are paired: a block, or the paragraphs of one block quote. */
export interface MarkedStretch extends PairedMarks {
  text: string
  /** Where it begins in the article's plain text. */
  start: number
}

/** The quotation marks of an article's prose, headings left aside. An inch mark behind a figure is none. */
export function marksOf({ written }: Pick<FileReading<Article>, 'written'>): MarkedStretch[] {
  const prose = written.filter((one) => one.in === 'text' && one.kind !== 'code')
  const stretches: Written[][] = []
  for (const one of prose) {
    const before = stretches.at(-1)
    if (before && one.quotation !== undefined && before[0]?.quotation === one.quotation) before.push(one)
    else stretches.push([one])
  }
  return stretches
    .map((blocks) => ({ blocks: blocks.filter(({ kind }) => kind !== 'heading') }))
    .flatMap(({ blocks }) => {
      const start = blocks[0]?.start
      if (start === undefined) return []
      // Blocks lie behind each other in the plain text; a heading between two is passed over letter by letter.
      const text = blocks.reduce((all, { text: own, start: at = 0 }) => all.padEnd(at - start, '\n') + own, '')
      const { pairs, unpaired } = pairMarks(text)
      return { text, start, pairs, unpaired: unpaired.filter((at) => !/\d"$/.test(text.slice(Math.max(0, at - 1), at + 1))) }
    })
}
