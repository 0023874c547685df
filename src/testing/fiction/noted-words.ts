import { cite, type Desk, linkTo } from './article-writer.ts'
import { analysts, demanding } from './people.ts'
import { backgrounds } from './words-of-notes.ts'

/** A demand's words, and the marker of its note. */
export function notedDemand(desk: Desk): { words: string; marker: string } {
  const { day, shelf } = desk
  const { oneIn, below, pick } = desk.chance
  const { words, of } = desk.sentences.demand()
  const relations = oneIn(3) ? desk.related(1 + below(2), 'condition') : []
  const support = oneIn(6) ? desk.related(1, 'quote', 'observation') : []
  const state = pick(states)
  const party = 'id' in of && oneIn(2) ? `[${of.words}](../people/${of.id}.md)` : oneIn(5) ? 'not said' : of.words
  const marker = desk.add('condition', words.slice(of.words.length), {
    words: [oneIn(5) ? shortened(words) : words],
    fields: [
      `set by: ${linkTo(pick(demanding))}`,
      `for: ${party}`,
      ...(state === 'open' ? ['status: open'] : state ? [`status: ${state}, ${day}, ${cite(shelf.paperBefore(day, oneIn(2)))}`] : []),
      ...(relations.length ? [`${pick(relationNames)}: ${relations.join(', ')}`] : []),
      ...(support.length ? [`supported by: ${support.join(', ')}`] : []),
      ...(oneIn(4) ? [`source: ${cite(shelf.paperBefore(day, false))}`] : []),
    ],
  })
  return { words, marker }
}

/** How often a condition says how it stands, and what. */
const states = ['open', 'met', 'refused', 'withdrawn', '', '', '', ''] as const

const relationNames = ['needs', 'restates', 'in tension with'] as const

/** Words with their middle left to the article: `the council publish … the ice comes`. */
function shortened(words: string): string {
  const all = words.split(' ')
  return `${all.slice(0, 3).join(' ')} … ${all.slice(-3).join(' ')}`
}

/** A view with the words that bring it in and its marker; no full stop. */
export function notedView(desk: Desk): string {
  const { oneIn, pick } = desk.chance
  const words = desk.sentences.view()
  if (desk.unnamed && oneIn(3)) return `those who follow the talks say that ${words}${notedAsView(desk, words, 'unnamed analysts')}`
  if (oneIn(2)) return `${pick(readings)} ${words}${notedAsView(desk, words, 'this article')}`
  const analyst = pick(analysts)
  return `${pick(opinions)(analyst.name)} ${words}${notedAsView(desk, words, linkTo(analyst))}`
}

const readings = [
  'read together, the papers show that',
  'seen from the quay,',
  'what follows from all this is that',
  'on these figures,',
] as const

const opinions: readonly ((name: string) => string)[] = [
  (name) => `to ${name},`,
  (name) => `${name} has written that`,
  (name) => `in the eyes of ${name},`,
  (name) => `${name} takes the view that`,
]

/** The marker of an observation about words of the text. */
export function notedAsView(desk: Desk, words: string, by = 'this article'): string {
  const { oneIn, below, pick } = desk.chance
  const about = oneIn(2) ? desk.related(1 + below(3), 'condition', 'quote', 'observation') : []
  const confidence = pick(confidences)
  return desk.add('observation', words, {
    words: [words],
    fields: [
      `by: ${by}`,
      ...(about.length ? [`about: ${about.join(', ')}`] : []),
      ...(confidence ? [`confidence: ${confidence}`] : []),
      ...(oneIn(6) ? [`source: ${cite(desk.shelf.paperBefore(desk.day, oneIn(2)))}`] : []),
    ],
  })
}

/** How sure observers say that they are, if they say it. */
const confidences = ['low', 'moderate', 'high', '', ''] as const

/** Something that readers from elsewhere do not know, with its marker. */
export function notedBackground(desk: Desk): string {
  const words = desk.chance.pick(backgrounds)
  return `under ${words},${notedAsBackground(desk, words)}`
}

/** The marker of a background note about words of the text, or about their place. */
export function notedAsBackground(desk: Desk, words: string): string {
  const { oneIn } = desk.chance
  return desk.add('note', words, {
    words: oneIn(3) ? [] : [words],
    fields: oneIn(4) ? [`source: ${cite(desk.shelf.paperBefore(desk.day, false))}`] : [],
  })
}
