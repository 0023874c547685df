import { alignedPieces } from '../../comparison/aligned-pieces.ts'
import { isUnchanged } from '../../comparison/parts.ts'
import { copyLink } from '../browser/copy-link.ts'
import { attribution, publicationDate } from '../browser/describe-results.ts'
import { badge, element, link } from '../browser/elements.ts'
import type { WordsInContext } from './assess.ts'
import type { CheckedPlace } from './checked.ts'
import { sentenceOf } from './verdict-in-words.ts'

/** How many words are shown before and behind those that were found. */
const mostAround = 25

/**
 * A place with the pasted words, or with words near them, as the site's lists show a quote: whose it is, the words, what differs, how a quote stands to
 * its source, and where it stands.
 *
 * @param say tells readers who hear the page what became of a press
 */
export function placeItem(place: CheckedPlace, say: (words: string) => void): HTMLLIElement {
  const { context, parts, differences, declared, standing, kind, url, page, alone, in: where } = place
  const item = element('li', 'entry', element('p', 'entry-title', attribution(place)))
  const words = element('blockquote', '', context ? wordsInContext(context, place) : comparisonOf(parts))
  if (where.language) words.lang = where.language
  item.append(words)
  if (!isUnchanged(parts)) item.append(key())
  for (const clauses of [differences, declared]) if (clauses.length) item.append(element('p', 'from', sentenceOf(clauses)))
  if (standing) item.append(element('p', 'from', badge(standing.wording, `${standing.says}.`)))
  const ways = [
    link(url, '', 'Read\u00A0it\u00A0in\u00A0its\u00A0place'),
    ' ',
    ...(alone ? [link(alone, '', `This\u00A0${kind}\u00A0alone`), ' '] : []),
    copyLink(url, attribution(place), say),
  ]
  item.append(element('p', 'from', 'In ', link(page, '', where.title), `, ${publicationDate(place)}. `, ...ways))
  return item
}

/** The words that were found, with what stands around them, as a link to the passage. */
function wordsInContext({ before, words, after }: WordsInContext, { url, kind }: CheckedPlace): HTMLElement {
  return link(url, `line ${kind}`, `“${lastWords(before)}`, element('b', '', words), `${firstWords(after)}”`)
}

function comparisonOf(parts: CheckedPlace['parts']): HTMLElement {
  const pieces = alignedPieces(parts).map(({ is, text, before, behind, isDeclared }) => {
    if (is === 'both') return text
    const heard = (words?: string) => (words ? [element('span', 'vh', words)] : [])
    const made = element(is, isDeclared ? 'declared' : '', ...heard(before), text, ...heard(behind))
    // Some screen readers say “deletion” and “insertion” too.
    made.setAttribute('role', 'none')
    return made
  })
  return element('span', 'laid-over', '“', ...pieces.flat(), '”')
}

/** What the strokes mean. Whoever hears the page is told at each. */
function key(): HTMLElement {
  const made = element(
    'p',
    'key',
    element('del', '', 'Struck through'),
    ': only here. ',
    element('ins', '', 'Underlined'),
    ': only in what you pasted.',
  )
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
