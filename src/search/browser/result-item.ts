import { searchWords } from '../../language/en/search.ts'
import { formatAddress, parseAddress } from '../../model/ids.ts'
import { element, link, placeLine, resultEntry, wordingBadge } from './elements.ts'
import type { MarkedText } from './highlight.ts'
import type { SearchResult } from './protocol.ts'

/**
 * A result as the site's lists show an annotation: what it is and whose, its words as a link to the passage, how a quote compares with its
 * source, and where it is.
 *
 * @param say announces what a button did, for readers who hear the page
 */
export function resultItem(result: SearchResult, say: (words: string) => void): HTMLLIElement {
  const item = resultEntry(result)
  item.append(quotation(result))
  if (result.note) item.append(element('p', 'result-note', searchWords.inNote, ...marked(result.note)))
  item.append(...wordingBadge(result), placeLine(result, [], say))
  return item
}

function quotation({ url, kind, words, in: place }: SearchResult): HTMLElement {
  // As in the lists, only what somebody said is in quotation marks.
  const isSaid = kind === 'quote' || kind === 'wording'
  const quoted = link(withMatches(url, words), `line ${kind}`, ...(isSaid ? ['“', ...marked(words), '”'] : marked(words)))
  if (place.language) quoted.lang = place.language
  return element('blockquote', '', quoted)
}

/** A passage's address with the words that match, which its page marks. */
function withMatches(url: string, words: MarkedText[]): string {
  const matches = words.flatMap(({ text, found }) => (found ? [text] : []))
  const { page, id } = parseAddress(url)
  return matches.length ? formatAddress(`${page}?${new URLSearchParams({ hl: matches.join(' ') })}`, id) : url
}

function marked(texts: MarkedText[]): (string | HTMLElement)[] {
  return texts.map(({ text, found }) => (found ? element('b', '', text) : text))
}
