import { wordsIn } from '../comparison/words.ts'
import { isClosing } from '../markdown/closing.ts'
import { type MarkPair, type PairedMarks, pairMarks } from '../markdown/quotation-marks.ts'
import type { FileReading } from '../markdown/read-file.ts'
import type { WrittenBlock } from '../markdown/written-words.ts'
import type { Article } from '../model/article.ts'
import { parseLabel } from '../model/label.ts'
import { rule } from './rule.ts'

/** Words in double quotation marks in the prose are a quote with a note, or are listed under `not quoted`. */
export const marksDeclared = rule('marks-declared', (content, report) => {
  for (const article of content.articles) {
    const notQuoted = new Set(Object.keys(article.given['not quoted'] ?? {}).map(comparedWords))
    for (const stretch of markedStretches(article))
      for (const pair of stretch.pairs.toSorted((a, b) => a.open - b.open)) {
        const words = stretch.text.slice(pair.open + 1, pair.close)
        if (notQuoted.has(comparedWords(words)) || isQuote(article, stretch, pair)) continue
        report(
          article.path,
          article.positionInText(stretch.start + pair.open),
          `“${words.length > 80 ? `${words.slice(0, 80)}…` : words}” is in quotation marks, but no quote contains all of these words.`,
          'add a marker such as `[^quote-name]` after the closing mark and write its note; if nobody said it, list the words under `not quoted`.',
        )
      }
  }
})

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

/** Words as they are compared: those of the front matter with those of the text. */
function comparedWords(text: string): string {
  return wordsIn(text)
    .map(({ value }) => value)
    .join(' ')
}

/** Whether every word between the marks belongs to a quote, or the quote's note has errors, which are reported already. */
function isQuote({ given, markers }: FileReading<Article>, { text, start }: MarkedStretch, { open, close }: MarkPair): boolean {
  const quotes = (given.annotations ?? []).filter(({ kind }) => kind === 'quote')
  const pieces = quotes.flatMap(({ passages }) => passages.flatMap((passage) => passage.pieces))
  const words = wordsIn(text.slice(open + 1, close)).map((word) => ({
    from: start + open + 1 + word.start,
    to: start + open + 1 + word.end,
  }))
  if (words.length && words.every(({ from, to }) => pieces.some((piece) => piece.start <= from && to <= piece.end))) return true
  const validLabels = new Set(quotes.map(({ label }) => label))
  const faulty = markers.filter(({ label, at }) => !validLabels.has(label) && at > start + close && at <= start + text.length)
  return faulty.some(({ label, at }) => {
    const kind = parseLabel(label)?.kind
    if (kind !== undefined && kind !== 'quote') return false
    return kind === 'quote' || [...text.slice(close + 1, at - start)].every((character) => isClosing(character) || /\s/.test(character))
  })
}

/** A stretch of an article's prose in which quotation marks are paired: a block, or the paragraphs of one block quote. */
interface MarkedStretch extends PairedMarks {
  text: string
  /** Where it begins in the article's plain text. */
  start: number
}

/** The quotation marks of an article's prose, without those in headings. An inch sign after a figure is not one. */
function markedStretches({ written }: Pick<FileReading<Article>, 'written'>): MarkedStretch[] {
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

function around(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 25), at)
  const after = text.slice(at, at + 25)
  const start = at > 25 ? `…${before.slice(before.indexOf(' ') + 1)}` : before
  const end = at + 25 < text.length ? `${after.slice(0, Math.max(1, after.lastIndexOf(' ')))} …` : after
  return `${start}${end}`.replaceAll('\n', ' ')
}
