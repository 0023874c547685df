import { element } from '../../client/elements.ts'
import { searchWords } from '../../language/en/search.ts'
import type { MarkedText } from './highlight.ts'
import type { SearchResult } from './protocol.ts'
import { placeLine, resultEntry, wordingBadge } from './result-parts.ts'

/**
 * A result, as in the site's lists: its attribution, its words as a link to the passage, how a quote compares with its source, and where it is.
 *
 * @param announce gets what to say to readers who hear the page
 */
export function resultItem(result: SearchResult, announce: (text: string) => void): HTMLLIElement {
  const item = resultEntry(result)
  item.append(quotation(result))
  if (result.note) item.append(element('p', 'result-note', searchWords.inNote, ...marked(result.note)))
  item.append(...wordingBadge(result), placeLine(result, [], announce))
  return item
}

function quotation({ url, kind, words, in: place }: SearchResult): HTMLElement {
  // As in the lists, only what somebody said is in quotation marks.
  const isSaid = kind === 'quote' || kind === 'wording'
  const link = element(
    'a',
    { href: withMatches(url, words), className: `line ${kind}` },
    ...(isSaid ? ['“', ...marked(words), '”'] : marked(words)),
  )
  if (place.language) link.lang = place.language
  return element('blockquote', {}, link)
}

/** A passage's address with the words that match, which its page marks. */
function withMatches(url: string, words: MarkedText[]): string {
  const matches = words.flatMap(({ text, found }) => (found ? [text] : []))
  return matches.length ? url.replace('#', `?${new URLSearchParams({ hl: matches.join(' ') })}#`) : url
}

function marked(texts: MarkedText[]): (string | HTMLElement)[] {
  return texts.map(({ text, found }) => (found ? element('b', {}, text) : text))
}
