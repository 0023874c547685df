import { alignedPieces } from '../../comparison/aligned-pieces.ts'
import { isUnchanged } from '../../comparison/parts.ts'
import { checkQuoteWords } from '../../language/en/check-quote.ts'
import { element, link, placeLine, resultEntry, wordingBadge } from '../browser/elements.ts'
import type { WordsInContext } from './assess.ts'
import type { CheckedPlace } from './protocol.ts'

/** How many words are shown before and after those that match. */
const mostAround = 25

/**
 * A place with the pasted words, or with words like them, as the site's lists show a quote: whose it is, the words, what differs, how a quote
 * compares with its source, and where it is.
 *
 * @param say announces what a button did, for readers who hear the page
 */
export function placeItem(place: CheckedPlace, say: (words: string) => void): HTMLLIElement {
  const { context, parts, differences, declared, url, in: where } = place
  const item = resultEntry(place)
  const words = element('blockquote', '', context ? wordsInContext(context, place) : comparisonOf(parts))
  if (where.language) words.lang = where.language
  item.append(words)
  if (!isUnchanged(parts)) item.append(key())
  for (const clauses of [differences, declared]) if (clauses.length) item.append(element('p', 'meta', checkQuoteWords.sentence(clauses)))
  item.append(...wordingBadge(place), placeLine(place, [link(url, '', checkQuoteWords.readInContext)], say))
  return item
}

/** The words that match with those around them, as a link to the passage. */
function wordsInContext({ before, words, after }: WordsInContext, { url, kind }: CheckedPlace): HTMLElement {
  return link(url, `line ${kind}`, `“${lastWords(before)}`, element('b', '', words), `${firstWords(after)}”`)
}

function comparisonOf(parts: CheckedPlace['parts']): HTMLElement {
  const pieces = alignedPieces(parts).map(({ is, text, before, after, isDeclared }) => {
    if (is === 'both') return text
    const hidden = (words?: string) => (words ? [element('span', 'vh', words)] : [])
    const made = element(is, isDeclared ? 'declared' : '', ...hidden(before), text, ...hidden(after))
    // Some screen readers say “deletion” and “insertion” too.
    made.setAttribute('role', 'none')
    return made
  })
  return element('span', 'comparison', '“', ...pieces.flat(), '”')
}

/** What the strokes mean. Screen readers say it at each. */
function key(): HTMLElement {
  const [deleted, meansDeleted, inserted, meansInserted] = checkQuoteWords.key
  const made = element('p', 'key', element('del', '', deleted), meansDeleted, element('ins', '', inserted), meansInserted)
  made.setAttribute('aria-hidden', 'true')
  return made
}

function lastWords(text: string): string {
  const words = text.split(/(?<=\s)/)
  return words.length > mostAround ? `… ${words.slice(-mostAround).join('')}` : text
}

function firstWords(text: string): string {
  const words = text.split(/(?=\s)/)
  return words.length > mostAround ? `${words.slice(0, mostAround).join('')} …` : text
}
