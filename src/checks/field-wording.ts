import { compareWithSources } from '../comparison/compare-with-sources.ts'
import { languageName } from '../language/en/forms.ts'
import { citesUnreadable, quotesOf, readableFiles } from './quotes.ts'
import { rule } from './rule.ts'

/** A quote is `unchecked` if its source’s file has no words to check it against, and only then. */
export const fieldWording = rule('field-wording', (content, report) => {
  const files = readableFiles(content)
  for (const { article, quote } of quotesOf(content)) {
    if (!quote.wording || citesUnreadable(content, quote)) continue
    const compared = compareWithSources(files, quote)
    // A place that the file does not have is reported by `source-place`.
    const checkable = compared.is === 'compared' || compared.because === 'place'
    const position = article.positionOfField(quote.label, 'wording')
    if (quote.wording !== 'unchecked' && !quote.sources.length) {
      report(
        article.path,
        position,
        `The quote \`${quote.label}\` says \`wording: ${quote.wording}\`, but its note names no source to check it against.`,
        'add `- source: [title](../sources/file.md), place`, or write `unchecked`.',
      )
      continue
    }
    if (quote.wording === 'unchecked' && checkable)
      report(
        article.path,
        position,
        `The quote \`${quote.label}\` says \`wording: unchecked\`, but its source’s file has words to check it against.`,
        'write `verbatim`, `cleaned` or `differs`, or remove the field.',
      )
    if (quote.wording !== 'unchecked' && !checkable) {
      const which = compared.because === 'language' && quote.original ? `in ${languageName(quote.original.language)} ` : ''
      report(
        article.path,
        position,
        `The quote \`${quote.label}\` says \`wording: ${quote.wording}\`, but its source’s file has no words ${which}to check it against.`,
        'add the words to the source’s file, or write `unchecked`.',
      )
    }
  }
})
