import { compareWithSources } from '../comparison/compare-with-sources.ts'
import { criticalWordsIn } from '../comparison/differences-in-words.ts'
import { quotesOf, readableFiles } from './quotes.ts'
import { rule } from './rule.ts'

/** What a quote leaves out at `…` or adds in brackets contains no negation, no number and no *if, unless, only, until*. */
export const quoteOmission = rule('quote-omission', (content, report) => {
  const files = readableFiles(content)
  for (const { article, quote } of quotesOf(content)) {
    const compared = compareWithSources(files, quote)
    if (compared.is !== 'compared' || compared.finding === 'not there') continue
    for (const [i, { comparison, source }] of compared.passages.entries())
      for (const { how, words } of criticalWordsIn(comparison.stretches, source.language))
        report(
          article.path,
          article.positionInText(quote.passages[i]?.pieces[0]?.start ?? 0),
          `The quote \`${quote.label}\` ${how === 'left out' ? 'leaves out' : 'adds'} ${words.map((word) => `“${word}”`).join(', ')}, which can change what was said.`,
          `print ${how === 'left out' ? 'the words that it leaves out' : 'the speaker’s own words'}; or, if the meaning stays the same, say why under \`allow: quote-omission\` in the front matter.`,
        )
  }
})
