import { formatDate } from '../../language/en/forms.ts'
import { resultWords } from '../../language/en/search-results.ts'
import type { ResultFields } from '../record-format.ts'
import type { ResultPlace } from './protocol.ts'

/** An element with a class, if it is not empty, and its content. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...parts: (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  if (className) made.className = className
  made.append(...parts)
  return made
}

/** A link with a class, if it is not empty, and its content. */
export function link(href: string, className: string, ...parts: (string | Node)[]): HTMLAnchorElement {
  const made = element('a', className, ...parts)
  made.href = href
  return made
}

/** A part of a page by its data attribute; an element outside the page where it has none. */
export function pagePart<E extends HTMLElement>(attribute: string): E {
  return document.querySelector<E>(`[data-${attribute}]`) ?? (document.createElement('div') as HTMLElement as E)
}

/** What kind of words a result is, whose, and what they were then: `Condition set by Anna Lund, mayor`; a quote's day too, when it is not its article's. */
export function attribution({ kind, who, role, date, in: place }: ResultFields): string {
  const day = kind === 'quote' && date !== place.published ? formatDate(date) : undefined
  const whose = [who, role, day].filter(Boolean).join(', ')
  return resultWords.attribution[kind]?.(whose) ?? whose
}

/** A result as the site's lists show an annotation: what it is and whose. What else it shows is to be added. */
export function resultEntry(result: ResultFields): HTMLLIElement {
  return element('li', 'entry', element('p', 'entry-title', attribution(result)))
}

/** How a quote compares with its source, as a link to what that means; nothing for other results. */
export function wordingBadge({ wordingStatus }: ResultFields): HTMLElement[] {
  if (!wordingStatus) return []
  const { is, says } = wordingStatus
  // The pages that search are beside the page that explains.
  return [element('p', 'meta', link(`../how-it-works/#${is}`, `status ${is}`, `${says}.`))]
}

/**
 * The last line of a result: the article or source that it is in, and links.
 *
 * @param links further links, before that to the result's own page
 * @param say announces what a button did, for readers who hear the page
 */
export function placeLine(result: ResultPlace, links: readonly HTMLElement[], say: (words: string) => void): HTMLElement {
  const [before, after] = resultWords.place(formatDate(result.in.published))
  const ownPage = result.alone === undefined ? [] : [link(result.alone, '', resultWords.ownPage)]
  // With spaces between them, so that a line breaks before these words and not inside them.
  const more = [...links, ...ownPage, copyLink(result.url, attribution(result), say)].flatMap((one) => [' ', one]).slice(1)
  return element('p', 'meta', before, link(result.page, '', result.in.title), after, ...more)
}

/** A button that copies an address into the clipboard and says so. */
function copyLink(address: string, what: string, say: (words: string) => void): HTMLButtonElement {
  const button = element('button', 'copy', resultWords.copyLink)
  button.type = 'button'
  button.ariaLabel = resultWords.copyLinkTo(what)
  button.addEventListener('click', async () => {
    const outcome = await navigator.clipboard.writeText(new URL(address, location.href).href).then(
      () => resultWords.linkCopied,
      // Over plain http browsers have no clipboard.
      () => resultWords.linkNotCopied,
    )
    button.textContent = outcome
    say(outcome)
    setTimeout(() => (button.textContent = resultWords.copyLink), 2000)
  })
  return button
}
