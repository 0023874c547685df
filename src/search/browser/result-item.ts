import { copyLink } from './copy-link.ts'
import { attribution, publicationDate } from './describe-results.ts'
import { badge, element, link } from './elements.ts'
import type { MarkedText } from './highlight.ts'
import type { SearchResult } from './protocol.ts'

/**
 * A result as the site's lists show an annotation: what it is and whose, its words as a link to the passage, how a quote stands, and where.
 *
 * @param say tells readers who hear the page what became of a press
 */
export function resultItem(found: SearchResult, say: (words: string) => void): HTMLLIElement {
  const item = document.createElement('li')
  item.className = 'entry'
  item.append(element('p', 'entry-title', attribution(found)), quotation(found))
  if (found.note) item.append(element('p', 'result-note', 'In the note: ', ...marked(found.note)))
  if (found.standing) item.append(element('p', 'from', badge(found.standing.wording, `${found.standing.says}.`)))
  // As in the lists, so that a line breaks before these words and not between them.
  const alone = found.alone === undefined ? [] : [link(found.alone, '', `This\u00A0${found.kind}\u00A0alone`), ' ']
  const place = link(found.page, '', found.in.title)
  item.append(element('p', 'from', 'In ', place, `, ${publicationDate(found)}. `, ...alone, copyLink(found.url, attribution(found), say)))
  return item
}

function quotation({ url, kind, words, in: place }: SearchResult): HTMLElement {
  // As in the lists, only what somebody said stands in quotation marks.
  const isSaid = kind === 'quote' || kind === 'wording'
  const quoted = link(withFound(url, words), `line ${kind}`, ...(isSaid ? ['“', ...marked(words), '”'] : marked(words)))
  if (place.language) quoted.lang = place.language
  return element('blockquote', '', quoted)
}

/** A passage's address with the words found in it, which its page marks. */
function withFound(url: string, words: MarkedText[]): string {
  const found = words.flatMap(({ text, found }) => (found ? [text] : []))
  const [page = '', label = ''] = url.split('#')
  return found.length ? `${page}?${new URLSearchParams({ hl: found.join(' ') })}#${label}` : url
}

function marked(stretches: MarkedText[]): (string | HTMLElement)[] {
  return stretches.map(({ text, found }) => (found ? element('b', '', text) : text))
}
