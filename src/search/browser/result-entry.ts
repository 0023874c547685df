import { copyButton } from '../../client/copy-links.ts'
import { element } from '../../client/elements.ts'
import { formatDate } from '../../language/en/forms.ts'
import { writtenLine } from '../../language/en/kind-lines.ts'
import { resultWords } from '../../language/en/search-results.ts'
import type { ResultFields } from '../record-format.ts'
import type { ResultPlace } from './protocol.ts'

/** The element of the page that has a data attribute; a new one where there is none. */
export function pagePart<E extends HTMLElement>(attribute: string): E {
  return document.querySelector<E>(`[data-${attribute}]`) ?? (document.createElement('div') as HTMLElement as E)
}

/** A result's kind, who is behind it and their role then: `Condition set by Anna Lund, mayor`; with the day of a quote that is not its article's. */
export function attribution({ kind, who, role, writtenIn, date, in: place }: ResultFields): string {
  const day = kind === 'quote' && date !== place.published ? formatDate(date) : undefined
  const list = (...items: (string | undefined)[]) => items.filter(Boolean).join(', ')
  if (writtenIn !== undefined) return list(writtenLine(list(who, role), writtenIn), day)
  const whose = list(who, role, day)
  return resultWords.attribution[kind]?.(whose) ?? whose
}

/**
 * A result as a list item, as in the site's lists: its attribution, its words, how a quote compares with its source, where it is, and links.
 *
 * @param words elements with its words
 * @param links further links, before that to the result's own page
 * @param announce announces words to screen readers
 */
export function resultEntry(
  result: ResultPlace,
  words: readonly HTMLElement[],
  links: readonly HTMLElement[],
  announce: (text: string) => void,
): HTMLLIElement {
  const { url, page: href, alone, in: place, wordingStatus: status } = result
  const title = result.title ? `${attribution(result)}: ${result.title}` : attribution(result)
  // A relative address, because the search page, the check of quotes and this page are in the same folder.
  const badge = status && element('a', { href: `../how-it-works/#${status.is}`, className: `status ${status.is}` }, `${status.says}.`)
  const [before, after] = resultWords.place(place.published && formatDate(place.published), place.newsOf && formatDate(place.newsOf))
  const ownPage = alone === undefined ? [] : [element('a', { href: alone }, resultWords.ownPage)]
  const copy = copyButton(resultWords.copyLinkTo(title), () => new URL(url, location.href).href, announce)
  // With spaces between them, so that lines break between the links.
  const more = [...links, ...ownPage, copy].flatMap((one) => [' ', one]).slice(1)
  return element(
    'li',
    'entry',
    element('p', 'entry-title', title),
    ...words,
    ...(badge ? [element('p', 'meta', badge)] : []),
    element('p', 'meta', before, element('a', { href }, place.title), after, ...more),
  )
}
