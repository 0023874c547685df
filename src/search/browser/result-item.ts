import { element } from '../../client/elements.ts'
import { searchWords } from '../../language/en/search.ts'
import type { MarkedText } from './highlight.ts'
import type { SearchResult } from './protocol.ts'
import { resultEntry } from './result-entry.ts'

/**
 * A search result as a list item, with its words as a link to the passage.
 *
 * @param announce announces words to screen readers
 */
export function resultItem(result: SearchResult, announce: (text: string) => void): HTMLLIElement {
  const { url, kind, words, note, languages, marks: [open, close] = ['“', '”'] } = result
  const link = { href: withMatches(url, words), className: `line ${kind}`, ...languages?.words }
  // As in the lists, only what somebody said is in quotation marks.
  const text = kind === 'quote' || kind === 'wording' ? [open, ...marked(words), close] : marked(words)
  const quotation = element('blockquote', {}, element('a', link, ...text))
  const found = note ? [element('p', 'result-note', searchWords.inNote, element('span', languages?.note ?? {}, ...marked(note)))] : []
  return resultEntry(result, [quotation, ...found], [], announce)
}

/** A passage's address with the words that match, which its page marks. */
function withMatches(url: string, words: MarkedText[]): string {
  const matches = words.flatMap(({ text, found }) => (found ? [text] : []))
  return matches.length ? url.replace('#', `?${new URLSearchParams({ hl: matches.join(' ') })}#`) : url
}

function marked(texts: MarkedText[]): (string | HTMLElement)[] {
  return texts.map(({ text, found }) => (found ? element('b', {}, text) : text))
}
