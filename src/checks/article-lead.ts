import { nearestName } from '../model/did-you-mean.ts'
import { parseLabel } from '../model/label.ts'
import { rule } from './rule.ts'

/** The `lead` of an article is the label of one of its quotes, which readers can see. */
export const articleLead = rule('front-matter-value', (content, report) => {
  for (const { given, path, passages, positionOfKey } of content.articles) {
    const { lead, draft } = given
    if (lead === undefined) continue
    const quotes = passages.filter(({ id }) => parseLabel(id)?.kind === 'quote')
    const found = quotes.find(({ id }) => id === lead)
    const say = (what: string, fix: string) => report(path, positionOfKey('lead'), what, fix)
    if (found?.draft && !draft)
      say(`The note \`${lead}\` in \`lead\` is a draft: readers would not see it.`, 'publish it first, or remove `lead`.')
    if (found) continue
    const labels = [...new Set(quotes.map(({ id }) => id))]
    const near = nearestName(lead.replace(/^[#^[]+|\]$/g, ''), [...labels, ...labels.map((label) => label.slice('quote-'.length))])
    const other = passages.some(({ id }) => id === lead)
    say(
      other ? `\`${lead}\` in \`lead\` is not a quote.` : `There is no quote \`${lead}\` in this article.`,
      near === undefined
        ? labels.length
          ? `write the label of one of its quotes, such as \`lead: ${labels[0]}\`, or remove \`lead\`.`
          : 'remove `lead`: the article has no quote.'
        : `did you mean \`${near.startsWith('quote-') ? near : `quote-${near}`}\`?`,
    )
  }
})
