import { copyButton } from '../../client/copy-links.ts'
import { element } from '../../client/elements.ts'
import { formatDate } from '../../language/en/forms.ts'
import { writtenLine } from '../../language/en/kind-lines.ts'
import { resultWords } from '../../language/en/search-results.ts'
import type { LanguageAttributes } from '../../model/languages.ts'
import type { ResultLanguages } from '../record-format.ts'
import type { ResultPlace } from './protocol.ts'

/** The element of the page that has a data attribute; a new one where there is none. */
export function pagePart<E extends HTMLElement>(attribute: string): E {
  return document.querySelector<E>(`[data-${attribute}]`) ?? (document.createElement('div') as HTMLElement as E)
}

/**
 * A result's kind, who is behind it and their role then: `Condition set by Anna Lund, mayor`; with the day of a quote that is not its article's, and
 * the result's own title. Names in other scripts are apart, so that they do not put the words around them in another order.
 */
export function attribution({
  kind,
  who,
  role,
  writtenIn,
  date,
  in: place,
  title,
  languages = {},
}: ShownAttribution): (string | HTMLElement)[] {
  const day = kind === 'quote' && date !== place.published ? formatDate(date) : undefined
  const list = (...items: (string | undefined)[]) => items.filter(Boolean).join(', ')
  const whose = list(who, role, writtenIn === undefined ? day : undefined)
  const line = writtenIn === undefined ? (resultWords.attribution[kind]?.(whose) ?? whose) : list(writtenLine(whose, writtenIn), day)
  const apart: [string | undefined, LanguageAttributes | undefined][] = [
    [who, languages.who],
    [role, languages.role],
  ]
  const pieces = apart.reduce<(string | HTMLElement)[]>(
    (all, [text, attributes]) => all.flatMap((piece) => cut(piece, text, attributes)),
    [line],
  )
  return title ? [...pieces, ': ', ...cut(title, title, languages.title)] : pieces
}

interface ShownAttribution extends Pick<ResultPlace, 'kind' | 'who' | 'role' | 'writtenIn' | 'date' | 'in' | 'title'> {
  languages?: Pick<ResultLanguages, 'who' | 'role' | 'title'>
}

/** A piece of text in which words of another language have an element of their own. */
function cut(piece: string | HTMLElement, words: string | undefined, attributes: LanguageAttributes | undefined): (string | HTMLElement)[] {
  if (typeof piece !== 'string' || !words || !attributes) return [piece]
  const [before = '', ...after] = piece.split(words)
  return after.length ? [before, element('span', attributes, words), after.join(words)].filter((one) => one !== '') : [piece]
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
  const title = element('p', 'entry-title', ...attribution(result))
  // A relative address, because the search page, the check of quotes and this page are in the same folder.
  const badge = status && element('a', { href: `../how-it-works/#${status.is}`, className: `status ${status.is}` }, `${status.says}.`)
  const [before, after] = resultWords.place(place.published && formatDate(place.published), place.newsOf && formatDate(place.newsOf))
  const ownPage = alone === undefined ? [] : [element('a', { href: alone }, resultWords.ownPage)]
  const copy = copyButton(resultWords.copyLinkTo(title.textContent), () => new URL(url, location.href).href, announce)
  // With spaces between them, so that lines break between the links.
  const more = [...links, ...ownPage, copy].flatMap((one) => [' ', one]).slice(1)
  return element(
    'li',
    'entry',
    title,
    ...words,
    ...(badge ? [element('p', 'meta', badge)] : []),
    element('p', 'meta', before, element('a', { href, ...result.languages?.place }, place.title), after, ...more),
  )
}
