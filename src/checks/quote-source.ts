import { quotesOf } from './quotes.ts'
import { rule } from './rule.ts'

/** Every quote names a source, so that readers can look its words up. */
export const quoteSource = rule('quote-source', (content, report) => {
  for (const { article, quote } of quotesOf(content)) {
    // A claim about words of a source is an error of its own.
    if (quote.sources.length || (quote.wording && quote.wording !== 'unchecked')) continue
    report(
      article.path,
      quote.position,
      `The quote \`${quote.label}\` has no source.`,
      'add `- source: [title](../sources/file.md), place` to its note.',
    )
  }
})
