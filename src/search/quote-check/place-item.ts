import { element } from '../../client/elements.ts'
import { strokes } from '../../client/strokes.ts'
import { shownStretches } from '../../comparison/shown-stretches.ts'
import { checkQuoteWords } from '../../language/en/check-quote.ts'
import { resultEntry } from '../browser/result-entry.ts'
import type { WordsInContext } from './assess.ts'
import type { CheckedPlace } from './protocol.ts'

/** How many words are shown before and after those that match. */
const maxWordsAround = 25

/**
 * A place with the pasted words, or with words like them, as a list item, with the differences.
 *
 * @param announce announces words to screen readers
 */
export function placeItem(place: CheckedPlace, announce: (text: string) => void): HTMLLIElement {
  const { context, stretches, differences, declared, cuts, noteNumbers, url: href } = place
  const shown = shownStretches(stretches)
  const content = context ? wordsInContext(context, place) : element('span', 'comparison', '“', ...strokes(shown), '”')
  const words = element('blockquote', place.languages?.words ?? {}, content)
  const isDifferent = shown.some(({ is }) => is !== 'both')
  const clauses = [differences, declared].filter(({ length }) => length)
  const sentences = clauses.map((one) => element('p', 'meta', checkQuoteWords.sentence(one)))
  const warnings = [
    ...cuts.map(({ side, words, turning }) => element('p', 'warned', checkQuoteWords.cut[side](words, turning))),
    ...(noteNumbers.length ? [element('p', 'meta', checkQuoteWords.noteNumbers(noteNumbers))] : []),
  ]
  const link = element('a', { href }, checkQuoteWords.readInContext)
  return resultEntry(place, [words, ...(isDifferent ? [key()] : []), ...sentences, ...warnings], [link], announce)
}

/** The words that match with those around them, as a link to the passage. */
function wordsInContext({ before, words, after }: WordsInContext, { url: href, kind }: CheckedPlace): HTMLElement {
  const properties = { href, className: `line ${kind}` }
  return element('a', properties, `“${lastWords(before)}`, element('b', {}, words), `${firstWords(after)}”`)
}

/** The meaning of the strokes, which screen readers hear at each of them. */
function key(): HTMLElement {
  const [deleted, meansDeleted, inserted, meansInserted] = checkQuoteWords.key
  const strokes = [element('del', {}, deleted), meansDeleted, element('ins', {}, inserted), meansInserted]
  return element('p', { className: 'key', ariaHidden: 'true' }, ...strokes)
}

function lastWords(text: string): string {
  const words = text.split(/(?<=\s)/)
  return words.length > maxWordsAround ? `… ${words.slice(-maxWordsAround).join('')}` : text
}

function firstWords(text: string): string {
  const words = text.split(/(?=\s)/)
  return words.length > maxWordsAround ? `${words.slice(0, maxWordsAround).join('')} …` : text
}
