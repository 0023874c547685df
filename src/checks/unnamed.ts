import type { Who } from '../model/reference.ts'
import { isReference } from '../model/reference.ts'
import { isSaidByOthers, quotesOf } from './quotes.ts'
import { rule } from './rule.ts'

/** Observations name who makes them. `unnamed analysts` is allowed, and readers see it, but the editor is warned. */
export const unnamedAnalysts = rule('unnamed-analysts', (content, report) => {
  for (const { given, path, positionOfField } of content.articles)
    for (const { kind, label, who } of given.annotations ?? [])
      if (kind === 'observation' && who.some((one) => wordsOf(one) === 'unnamed analysts'))
        report(
          path,
          positionOfField(label, 'by'),
          `The observation \`${label}\` is attributed to unnamed analysts, and readers will see that.`,
          'name them, with a link to their file, if it is known who they are; otherwise give the reason under `allow: unnamed-analysts`.',
        )
})

/** Quotes name who speaks. An unnamed speaker is allowed, and readers see it, but the editor is warned. */
export const unnamedSpeaker = rule('unnamed-speaker', (content, report) => {
  for (const { article, quote } of quotesOf(content)) {
    const { label, who } = quote
    if (who.some((one) => !isReference(one)) && !isSaidByOthers(content, quote))
      report(
        article.path,
        article.positionOfField(label, 'speaker'),
        `The quote \`${label}\` does not name its speaker, and readers will see that.`,
        'name whoever said it, with a link to their file, if that is known; otherwise give the reason under `allow: unnamed-speaker`.',
      )
  }
})

function wordsOf(who: Who): string | undefined {
  return isReference(who) ? undefined : who.words
}
