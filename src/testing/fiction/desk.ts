import type { Kind } from '../../model/label.ts'
import { analysts, demanding, type Member, speakers } from './cast.ts'
import type { Chance } from './chance.ts'
import { labelFor, type Note } from './note.ts'
import { noteText } from './note-text.ts'
import { capital, type Saying, type Sentences } from './sentences.ts'
import type { Paper, Shelf } from './shelf.ts'
import { backgrounds } from './words-of-notes.ts'
import { groups, links, openers } from './words-of-prose.ts'
import { listeners, saidBy } from './words-of-speech.ts'

/** What other articles can relate to. */
export interface Known {
  slug: string
  label: string
  kind: Kind
}

/** What an article is written with. */
export interface Tools {
  slug: string
  /** The day on which it is published; everything that it cites is older. */
  day: string
  chance: Chance
  sentences: Sentences
  shelf: Shelf
  /** The annotations of the articles before it. */
  known: readonly Known[]
  /** Whether some views are by analysts whom nobody names. */
  unnamed?: boolean
}

/** Where an article is written: gives sentences with markers in them, and keeps their notes. */
export interface Desk {
  notes: Note[]
  /** A sentence with so many annotations, one to three. */
  annotated(count: number): string
  /** A demand with its marker, without a full stop. */
  demand(): string
  /** A sentence that brings in somebody’s words, and the words as a block quote with its marker. */
  blockQuote(): [string, string]
  /** A sentence that says an earlier demand of this article again, under the same note; undefined when there is none. */
  again(): string | undefined
}

export function openDesk({ slug, day, chance, sentences, shelf, known, unnamed }: Tools): Desk {
  const { pick, oneIn, below } = chance
  const notes: Note[] = []
  const own: Known[] = []

  /** Puts a note on the desk; gives its marker. */
  function add(kind: Kind, about: string, note: Omit<Note, 'kind' | 'label' | 'text'>): string {
    const label = labelFor(kind, about, new Set(notes.map((one) => one.label)))
    notes.push({ kind, label, ...note, text: noteText(kind, sentences, chance) })
    own.push({ slug, label, kind })
    return `[^${label}]`
  }

  /** Links to annotations before this one, each once: here or in other articles. */
  function related(count: number, ...kinds: Kind[]): string[] {
    const here = own.slice(-12).filter(({ kind }) => kinds.includes(kind))
    const elsewhere = known.slice(-60).filter(({ kind }) => kinds.includes(kind))
    const found = new Set<string>()
    for (let i = 0; i < count; i++) {
      const from = elsewhere.length && (oneIn(2) || !here.length) ? elsewhere : here
      const to = from[below(from.length)]
      if (to) found.add(`[${to.label.split('-').slice(1).join(' ')}](${to.slug === slug ? '' : `${to.slug}.md`}#${to.label})`)
    }
    return [...found]
  }

  const linkTo = ({ id, name }: Member) => `[${name}](../people/${id}.md)`
  const cite = ({ id, title }: Paper, place?: string) => `[${title}](../sources/${id}.md)${place ? `, ${place}` : ''}`
  const named = ({ name, called, pronoun }: Member) =>
    oneIn(3) ? called : pronoun === 'it' && !name.startsWith('The ') ? `the ${name}` : name

  /** A quote's marker, its words put on file where a source of it holds words. */
  function quote(speaker: Member, saying: Saying, words: string[], print: 'as said' | 'differs'): string {
    const onFile = print === 'differs' || !oneIn(5)
    const paper = shelf.paperBefore(day, onFile)
    const place = onFile
      ? shelf.putOnFile(paper, speaker, print === 'differs' ? saying.fuller : saying.whole, sentences.saying().whole)
      : undefined
    return add('quote', saying.first, {
      words,
      fields: [
        `speaker: ${linkTo(speaker)}`,
        ...(oneIn(3) ? [`to: ${oneIn(3) ? linkTo(pick(demanding)) : pick(listeners)}`] : []),
        `source: ${cite(paper, place)}${oneIn(9) ? `; ${cite(shelf.paperBefore(day, false))}` : ''}`,
        ...(print === 'differs' ? ['wording: differs'] : !onFile && oneIn(2) ? ['wording: unchecked'] : []),
        ...(oneIn(8) ? [`said on: ${paper.date}`] : []),
      ],
    })
  }

  /** What somebody says, in one of the ways in which articles print it; no full stop. */
  function quoted(): string {
    const speaker = pick(speakers)
    const saying = sentences.saying()
    const { whole, first, middle, ending } = saying
    const who = named(speaker)
    const verb = pick(saidBy)
    const way = below(8)
    if (way === 0) return `“${first} … ${ending},”${quote(speaker, saying, [], 'as said')} ${who} ${verb}`
    if (way === 1) {
      const marker = quote(speaker, saying, [`${first}, […] ${middle}, ${ending}`], 'as said')
      return `“${first},” ${who} ${verb}, “${middle}, ${ending}”${marker}`
    }
    const print = way === 2 ? 'differs' : 'as said'
    const words = whole.replace(/\.$/, '').replace('and they', way === 3 ? 'and [the crews]' : 'and they')
    const marker = quote(speaker, saying, way === 4 ? [words] : [], print)
    return way === 5 ? `${capital(who)} ${verb}: “${words}”${marker}` : `“${words},”${marker} ${who} ${verb}`
  }

  /** A demand's words and the marker of its note. */
  function condition(): { words: string; marker: string } {
    const { words, of } = sentences.demand()
    const relations = oneIn(3) ? related(1 + below(2), 'condition') : []
    const name = pick(['needs', 'restates', 'in tension with'] as const)
    const support = oneIn(6) ? related(1, 'quote', 'observation') : []
    const state = pick(['open', 'met', 'refused', 'withdrawn', '', '', '', ''] as const)
    const party = 'id' in of && oneIn(2) ? `[${of.words}](../people/${of.id}.md)` : oneIn(5) ? 'not said' : of.words
    const marker = add('condition', words.slice(of.words.length), {
      words: [oneIn(5) ? shortened(words) : words],
      fields: [
        `set by: ${linkTo(pick(demanding))}`,
        `for: ${party}`,
        ...(state === 'open' ? ['status: open'] : state ? [`status: ${state}, ${day}, ${cite(shelf.paperBefore(day, oneIn(2)))}`] : []),
        ...(relations.length ? [`${name}: ${relations.join(', ')}`] : []),
        ...(support.length ? [`supported by: ${support.join(', ')}`] : []),
        ...(oneIn(4) ? [`source: ${cite(shelf.paperBefore(day, false))}`] : []),
      ],
    })
    return { words, marker }
  }

  function observation(words: string, by: string): string {
    const about = oneIn(2) ? related(1 + below(3), 'condition', 'quote', 'observation') : []
    const confidence = pick(['low', 'moderate', 'high', '', ''] as const)
    return add('observation', words, {
      words: [words],
      fields: [
        `by: ${by}`,
        ...(about.length ? [`about: ${about.join(', ')}`] : []),
        ...(confidence ? [`confidence: ${confidence}`] : []),
        ...(oneIn(6) ? [`source: ${cite(shelf.paperBefore(day, oneIn(2)))}`] : []),
      ],
    })
  }

  /** A view with the words that bring it in and its marker; no full stop. */
  function viewed(): string {
    const words = sentences.view()
    const who = unnamed && oneIn(3) ? 'nobody' : oneIn(2) ? 'the article' : pick(analysts)
    if (who === 'nobody') return `those who follow the talks say that ${words}${observation(words, 'unnamed analysts')}`
    if (who === 'the article') return `${pick(readings)} ${words}${observation(words, 'this article')}`
    return `${pick(opinions)(who.name)} ${words}${observation(words, linkTo(who))}`
  }

  const demanded = () => {
    const { words, marker } = condition()
    return `${words}${marker}`
  }
  const background = (words: string) =>
    add('note', words, { words: oneIn(3) ? [] : [words], fields: oneIn(4) ? [`source: ${cite(shelf.paperBefore(day, false))}`] : [] })
  const told = () => {
    const words = pick(backgrounds)
    return `under ${words},${background(words)}`
  }

  const sentencesOf: readonly (readonly (() => string)[])[] = [
    [],
    [
      () => `${capital(quoted())}.`,
      () => `${capital(quoted())}, ${pick(links)}.`,
      () => `${pick(openers)} ${quoted()}.`,
      () => `${capital(pick(insistences))} ${demanded()}.`,
      () => `${capital(pick(groups))} asked that ${demanded()}, ${pick(links)}.`,
      () => `${capital(viewed())}.`,
      () => `${capital(viewed())}, ${pick(links)}.`,
      () => `${capital(told())} ${pick(groups)} may ask that question again, ${pick(links)}.`,
    ],
    [
      () => `${capital(quoted())}, and asked that ${demanded()}.`,
      () => `${capital(told())} ${viewed()}.`,
      () => `${capital(quoted())}; ${viewed()}.`,
      () => `${capital(pick(insistences))} ${demanded()}; ${viewed()}.`,
      () => {
        const { words, marker } = condition()
        return `${capital(pick(insistences))} ${words}.${marker}${background(words)}`
      },
    ],
    [
      () => {
        const { words, marker } = condition()
        const view = observation(words, 'this article')
        return `${capital(pick(insistences))} ${words}.${marker}${view}${background(words)}`
      },
      () => `${capital(quoted())}; ${pick(groups)} asked that ${demanded()}, and ${viewed()}.`,
    ],
  ]

  return {
    notes,
    annotated: (count) => withMarkersLast(pick(sentencesOf[count] ?? [])()),
    demand: demanded,
    blockQuote() {
      const [speaker, saying] = [pick(speakers), sentences.saying()]
      return [`${capital(named(speaker))} put it like this:`, `> ${saying.whole}${quote(speaker, saying, [], 'as said')}`]
    },
    again() {
      const earlier = notes.filter(({ kind, words }) => kind === 'condition' && words.length < 3 && !words[0]?.includes('…'))
      const note = earlier[below(earlier.length)]
      const [words] = note?.words ?? []
      if (!note || !words) return undefined
      note.words.push(words)
      return `Once more it was asked that ${words}.[^${note.label}]`
    },
  }
}

/** Markers stand behind punctuation. */
function withMarkersLast(sentence: string): string {
  return sentence.replace(/((?:\[\^[^\]]+\])+)([.,;])/g, '$2$1')
}

/** Words with their middle left to the article: `the council … before the ice comes`. */
function shortened(words: string): string {
  const all = words.split(' ')
  return `${all.slice(0, 3).join(' ')} … ${all.slice(-3).join(' ')}`
}

const insistences = [
  'the offer stands on the condition that',
  'the letter asks that',
  'it was made plain that no deal would be signed unless',
  'the crews will come back to the table provided that',
  'in return it was demanded that',
  'the second paragraph says that there is no vote before',
] as const

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
