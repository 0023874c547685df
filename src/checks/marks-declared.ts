import { wordsIn } from '../comparison/words.ts'
import { isClosing } from '../markdown/closing.ts'
import type { MarkPair } from '../markdown/quotation-marks.ts'
import type { FileReading } from '../markdown/read-file.ts'
import type { Article } from '../model/article.ts'
import { parseLabel } from '../model/label.ts'
import { type MarkedStretch, marksOf } from './marks-of.ts'
import { rule } from './rule.ts'

/** What stands in double quotation marks in the prose is a quote with a note, or is listed under `not quoted`. */
export const marksDeclared = rule('marks-declared', (content, report) => {
  for (const article of content.articles) {
    const notQuoted = new Set(Object.keys(article.given['not quoted'] ?? {}).map(comparedWords))
    for (const stretch of marksOf(article))
      for (const pair of stretch.pairs.toSorted((a, b) => a.open - b.open)) {
        const words = stretch.text.slice(pair.open + 1, pair.close)
        if (notQuoted.has(comparedWords(words)) || isQuote(article, stretch, pair)) continue
        report(
          article.path,
          article.positionInText(stretch.start + pair.open),
          `“${words.length > 80 ? `${words.slice(0, 80)}…` : words}” stands in quotation marks, and no quote has all of these words.`,
          'set a marker such as `[^quote-name]` behind the closing mark and write its note; if nobody said it, list the words under `not quoted`.',
        )
      }
  }
})

/** Words as they are compared, for finding those in the front matter that stand in the text. */
function comparedWords(text: string): string {
  return wordsIn(text)
    .map(({ value }) => value)
    .join(' ')
}

/** Whether every word between the marks is of a quote, or the quote's note is faulty, which is told already. */
function isQuote({ given, markers }: FileReading<Article>, { text, start }: MarkedStretch, { open, close }: MarkPair): boolean {
  const quotes = (given.annotations ?? []).filter(({ kind }) => kind === 'quote')
  const pieces = quotes.flatMap(({ passages }) => passages.flatMap((passage) => passage.pieces))
  const words = wordsIn(text.slice(open + 1, close)).map((word) => ({
    from: start + open + 1 + word.start,
    to: start + open + 1 + word.end,
  }))
  if (words.length && words.every(({ from, to }) => pieces.some((piece) => piece.start <= from && to <= piece.end))) return true
  const known = new Set(quotes.map(({ label }) => label))
  const faulty = markers.filter(({ label, at }) => !known.has(label) && at > start + close && at <= start + text.length)
  return faulty.some(({ label, at }) => {
    const kind = parseLabel(label)?.kind
    if (kind !== undefined && kind !== 'quote') return false
    return kind === 'quote' || [...text.slice(close + 1, at - start)].every((character) => isClosing(character) || /\s/.test(character))
  })
}
