import { compareWithSources, isSameLanguage } from '../comparison/compare-with-sources.ts'
import { languageName } from '../language/en/forms.ts'
import { sourceAt } from '../model/look-up.ts'
import { citesUnreadable, quotesOf, readableFiles } from './quotes.ts'
import { rule } from './rule.ts'

/** One of a translated quote's sources is in the language that the words were spoken in. */
export const originalLanguage = rule('original-language', (content, report) => {
  const files = readableFiles(content)
  for (const { article, quote } of quotesOf(content)) {
    const { original, label } = quote
    const sources = quote.sources.flatMap(({ source }) => sourceAt(files, source) ?? [])
    const [first] = sources
    if (!original || !first || citesUnreadable(content, quote)) continue
    // An original in the article's own language is reported by `quote-wording`, and a `wording` without words to compare by `field-wording`.
    if (isSameLanguage(original.language, article.given.language ?? 'en')) continue
    if (quote.wording && quote.wording !== 'unchecked' && compareWithSources(files, quote).is === 'no words') continue
    if (sources.some(({ language }) => isSameLanguage(language, original.language))) continue
    const spoken = languageName(original.language)
    report(
      article.path,
      article.positionOfField(label, 'original'),
      `The original of the quote \`${label}\` is in ${spoken}, but its source, “${first.title}”, is in ${languageName(first.language)}: the two are not compared.`,
      `cite a source in ${spoken}; if this one is, write \`language: ${original.language}\` in \`content/${first.path}\`.`,
    )
  }
})
