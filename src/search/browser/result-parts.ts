import { copyButton } from '../../client/copy-links.ts'
import { element } from '../../client/elements.ts'
import { formatDate } from '../../language/en/forms.ts'
import { resultWords } from '../../language/en/search-results.ts'
import type { ResultFields } from '../record-format.ts'
import type { ResultPlace } from './protocol.ts'

/** The element of the page that has a data attribute; a new one where there is none. */
export function pagePart<E extends HTMLElement>(attribute: string): E {
  return document.querySelector<E>(`[data-${attribute}]`) ?? (document.createElement('div') as HTMLElement as E)
}

/** A result's kind, who is behind it and their role then: `Condition set by Anna Lund, mayor`; with the day of a quote that is not its article's. */
export function attribution({ kind, who, role, date, in: place }: ResultFields): string {
  const day = kind === 'quote' && date !== place.published ? formatDate(date) : undefined
  const whose = [who, role, day].filter(Boolean).join(', ')
  return resultWords.attribution[kind]?.(whose) ?? whose
}

/** A list item with a result's attribution, as in the site's lists; its words are added later. */
export function resultEntry(result: ResultFields): HTMLLIElement {
  return element('li', 'entry', element('p', 'entry-title', attribution(result)))
}

/** How a quote compares with its source, as a link to the explanation; nothing for other results. */
export function wordingBadge({ wordingStatus }: ResultFields): HTMLElement[] {
  if (!wordingStatus) return []
  const { is, says } = wordingStatus
  // The pages that search are beside the page that explains.
  return [element('p', 'meta', element('a', { href: `../how-it-works/#${is}`, className: `status ${is}` }, `${says}.`))]
}

/**
 * The last line of a result: the article or source that it is in, and links.
 *
 * @param links further links, before that to the result's own page
 * @param announce gets what to say to readers who hear the page
 */
export function placeLine(result: ResultPlace, links: readonly HTMLElement[], announce: (text: string) => void): HTMLElement {
  const { url, page: href, alone, in: place } = result
  const [before, after] = resultWords.place(formatDate(place.published))
  const ownPage = alone === undefined ? [] : [element('a', { href: alone }, resultWords.ownPage)]
  const copy = copyButton(resultWords.copyLinkTo(attribution(result)), () => new URL(url, location.href).href, announce)
  // With spaces between them, so that lines break between the links.
  const more = [...links, ...ownPage, copy].flatMap((one) => [' ', one]).slice(1)
  return element('p', 'meta', before, element('a', { href }, place.title), after, ...more)
}
