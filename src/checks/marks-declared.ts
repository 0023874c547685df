import { wordsIn } from '../comparison/words.ts'
import { isClosing } from '../markdown/closing.ts'
import type { MarkPair } from '../markdown/quotation-marks.ts'
import type { FileReading } from '../markdown/read-file.ts'
import type { Article } from '../model/article.ts'
import { parseLabel } from '../model/label.ts'
import { type MarkedStretch, markedStretches } from './marks-paired.ts'
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

/** Words in the form in which those of the front matter and of the text are compared. */
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
