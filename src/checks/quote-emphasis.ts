import { list } from '../language/en/forms.ts'
import { sourceAt } from '../model/look-up.ts'
import { comparedWords } from './quotable-words.ts'
import { quotesOf, readableFiles } from './quotes.ts'
import { rule } from './rule.ts'

/** A quote stresses no words that its source does not stress, unless its note says so. Names of ships and books are set in italics, not stressed. */
export const quoteEmphasis = rule('quote-emphasis', (content, report) => {
  const files = readableFiles(content)
  for (const { article, quote } of quotesOf(content)) {
    const text = article.given.text ?? ''
    if (isDeclared(quote.text)) continue
    const inSources = quote.sources.flatMap(({ source }) => sourceAt(files, source)?.emphasized ?? []).map(comparedWords)
    const stressed = quote.passages
      .flatMap((passage) => passage.emphasized ?? [])
      .map(({ start, end }) => ({ start, words: text.slice(start, end) }))
      .filter(({ words }) => !isName(words) && !inSources.some((one) => ` ${one} `.includes(` ${comparedWords(words)} `)))
    const [first] = stressed
    if (first)
      report(
        article.path,
        article.positionInText(first.start),
        `The quote \`${quote.label}\` stresses ${list(stressed.map(({ words }) => `“${words}”`))}, which its source does not.`,
        'remove the emphasis, or write “Emphasis added.” in the note’s text.',
      )
  }
})

/** Whether a note says that emphasis was added, in the languages that have word lists. */
function isDeclared(text: string): boolean {
  return /emphas|italic|hervorheb|kursiv|énfasis|cursiva|italique|souligné|corsivo|enfasi|nadruk|cursief|kursyw|podkreśl|ênfase|grifo|itálico|курсив|вид[іе]лен|выделен/iu.test(
    text,
  )
}

function isName(words: string): boolean {
  return /^\p{Lu}/u.test(words) && words.split(/\s+/).every((word) => /^[^\p{L}]*\p{Lu}|^[\p{L}’']{1,3}$/u.test(word))
}
