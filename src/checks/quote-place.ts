import { compareWithSources } from '../archive/compare-with-sources.ts'
import { sourceAt } from '../archive/look-up.ts'
import { placesAt } from '../archive/speakers-words.ts'
import { nearestName } from '../model/did-you-mean.ts'
import { filesOf } from './files-of.ts'
import { citesUnread, quotesOf } from './quotes-of.ts'
import { rule } from './rule.ts'

/** The place that a quote names is one that its source's file has, where that holds words: else nothing would be compared. */
export const quotePlace = rule('quote-place', (content, report) => {
  const files = filesOf(content)
  for (const { article, quote } of quotesOf(content)) {
    if (citesUnread(content, quote)) continue
    const compared = compareWithSources(files, quote)
    if (compared.is !== 'no words' || compared.because !== 'place') continue
    for (const { source: reference, at = '' } of quote.sources) {
      const source = sourceAt(files, reference)
      if (!source?.wordings.length || placesAt(source, at).length) continue
      const places = placesAt(source).flatMap(([first]) => first?.at ?? [])
      const near = nearestName(at, places)
      report(
        article.path,
        reference.place,
        `\`content/${source.path}\` has no words at “${at}”, which the quote \`${quote.label}\` names.`,
        near
          ? `did you mean “${near}”?`
          : `write one of its places (${places.map((place) => `“${place}”`).join(', ')}), or add the words to that file.`,
      )
    }
  }
})
