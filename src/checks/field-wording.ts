import { compareWithSources } from '../comparison/compare-with-sources.ts'
import { languageName } from '../language/en/forms.ts'
import { filesOf } from './files-of.ts'
import { citesUnread, quotesOf } from './quotes-of.ts'
import { rule } from './rule.ts'

/** A quote's `wording` says no more than its source's file allows: without words there, it is `unchecked`; with words, it is checked. */
export const fieldWording = rule('field-wording', (content, report) => {
  const files = filesOf(content)
  for (const { article, quote } of quotesOf(content)) {
    // A source that cannot be read is told already, and may hold words.
    if (!quote.wording || citesUnread(content, quote)) continue
    const compared = compareWithSources(files, quote)
    // At a place that the file does not have there is nothing to compare, which `source-place` tells.
    const checkable = compared.is === 'compared' || compared.because === 'place'
    const position = article.placeOfField(quote.label, 'wording')
    if (quote.wording === 'unchecked' && checkable)
      report(
        article.path,
        position,
        `The quote \`${quote.label}\` says \`wording: unchecked\`, but its source’s file holds words to check it with.`,
        'write `verbatim` or `differs`, or take the field out.',
      )
    if (quote.wording !== 'unchecked' && !checkable) {
      const which = compared.because === 'language' && quote.original ? `in ${languageName(quote.original.language)} ` : ''
      report(
        article.path,
        position,
        `The quote \`${quote.label}\` says \`wording: ${quote.wording}\`, but no words ${which}of its source are on file.`,
        'add the words to the source’s file, or write `unchecked`.',
      )
    }
  }
})
