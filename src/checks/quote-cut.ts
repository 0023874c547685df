import { compareWithSources } from '../comparison/compare-with-sources.ts'
import { type Cut, cutEdges } from '../comparison/cut-edges.ts'
import { isFunctionWord } from '../comparison/function-words.ts'
import { areInOneSentence, type IndexedText, indexWords } from '../comparison/indexed-text.ts'
import { wordsIn } from '../comparison/words.ts'
import type { FileReading } from '../markdown/read-file.ts'
import type { Passage } from '../model/annotation.ts'
import type { Article } from '../model/article.ts'
import { sourceName } from '../model/look-up.ts'
import type { Span } from '../model/position.ts'
import { judge, wordsOfQuotes } from './quotable-words.ts'
import { quotesOf, readableFiles } from './quotes.ts'
import { rule } from './rule.ts'
import { isHeading, outermost, textsWithMarks } from './texts-with-marks.ts'

/** Where a quote begins or ends inside a sentence, the source has no word next to it that turns the meaning: *not*, *only if*, *except*. */
export const quoteCut = rule('quote-cut', (content, report) => {
  const files = readableFiles(content)
  for (const { article, quote } of quotesOf(content)) {
    const compared = compareWithSources(files, quote)
    if (compared.is !== 'compared' || compared.finding === 'not there') continue
    for (const [i, { comparison, source }] of compared.passages.entries())
      for (const cut of comparison.cuts) {
        const passage = quote.original ? undefined : quote.passages[i]
        if (passage && isInArticle(article, passage, cut)) continue
        const { side, turning, words } = cut
        const edge = side === 'before' ? passage?.pieces[0]?.start : passage?.pieces.at(-1)?.end
        const named = `The quote \`${quote.label}\` ${side === 'before' ? 'begins' : 'ends'} inside a sentence.`
        const goesOn = side === 'before' ? `Before it, “${sourceName(source)}” has` : `“${sourceName(source)}” goes on`
        report(
          article.path,
          edge === undefined ? article.positionOfField(quote.label, 'original') : article.positionInText(edge),
          `${named} ${goesOn}: “${words}”, and “${turning}” can change what was said.`,
          fix,
        )
      }
  }
  for (const article of content.articles)
    for (const { text, cut, words, quote } of cutsInHeadings(article)) {
      const edge = cut.side === 'before' ? 'begins' : 'ends'
      report(
        article.path,
        text.positionAt(words.start),
        `“${text.text.slice(words.start, words.end)}” ${edge} inside a sentence of the quote \`${quote}\`, which ${cut.side === 'before' ? 'has before it' : 'goes on'}: “${cut.words}”. “${cut.turning}” can change what was said.`,
        fix,
      )
    }
})

const fix = 'print these words too; or, if the meaning stays the same, say why under `allow: quote-cut` in the front matter.'

/** What headlines, headings and texts of pictures cut off the quotes that they repeat. */
function cutsInHeadings(article: FileReading<Article>) {
  return textsWithMarks(article)
    .filter((text) => isHeading(text) || text.is === 'picture')
    .flatMap((text) =>
      outermost(text.pairs).flatMap(({ open, close }) => {
        const words = { start: open + 1, end: close }
        const judgement = judge(text.text.slice(words.start, words.end), wordsOfQuotes(article))
        if (judgement.is !== 'found') return []
        return judgement.cuts
          .filter((cut) => !isInSentence(text.text, words, cut, article.given.language))
          .map((cut) => ({ text, cut, words, quote: judgement.in.quote }))
      }),
    )
}

/** How many of the words that a quote cuts off the article must have after it to be said to print them. */
const mostRepeated = 3

/**
 * Whether the article’s own sentence has what the quote cuts off: a turning word before it (she would not say that “we have been defeated”),
 * the words themselves after it (“I will sign”, he said, but “only if they leave”), or most of them on either side (if they leave, “I will sign”).
 */
function isInArticle({ given }: FileReading<Article>, { pieces, block }: Passage, cut: Cut): boolean {
  const { start = 0, end = 0 } = given.blocks?.[block] ?? {}
  const [first = start, last = end] = [pieces[0]?.start, pieces.at(-1)?.end]
  return isInSentence(given.text?.slice(start, end) ?? '', { start: first - start, end: last - start }, cut, given.language)
}

function isInSentence(text: string, quoted: Span, { side, turning, words }: Cut, language?: string): boolean {
  const sentence = indexWords([text], language)
  const from = sentence.words.findIndex((word) => word.end > quoted.start)
  const to = sentence.words.findLastIndex((word) => word.start < quoted.end) + 1
  if (saysMostOf(words, turning, sentence, from, to)) return true
  if (side === 'before') return from >= 0 && cutEdges(sentence, from, to).some((cut) => cut.side === 'before')
  const cut = wordsIn(words.slice(words.indexOf(turning)), language).slice(0, mostRepeated)
  return sentence.words.some((_, i) => i >= to && cut.every(({ value }, n) => sentence.words[i + n]?.value === value))
}

/** Whether the sentence around quoted words has the turning word that they cut off, and at least half of the words of content beside it. */
function saysMostOf(cut: string, turning: string, sentence: IndexedText, from: number, to: number): boolean {
  let [start, end] = [from, to]
  while (start > 0 && areInOneSentence(sentence, start - 1)) start--
  while (end > 0 && end < sentence.words.length && areInOneSentence(sentence, end - 1)) end++
  const valuesOf = (text: string) => wordsIn(text, sentence.language).map(({ value }) => value.toLowerCase())
  const around = new Set([...sentence.words.slice(start, from), ...sentence.words.slice(to, end)].map(({ value }) => value.toLowerCase()))
  const turns = valuesOf(turning)
  const content = valuesOf(cut).filter((value) => !turns.includes(value) && !isFunctionWord(value, sentence.language))
  const shared = content.filter((value) => around.has(value)).length
  return turns.every((value) => around.has(value)) && shared > 0 && shared * 2 >= content.length
}
