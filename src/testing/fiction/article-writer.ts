import type { Kind } from '../../model/kinds.ts'
import type { Chance } from './chance.ts'
import words from './coast.json' with { type: 'json' }
import { newKey, plainClause } from './new-site.ts'
import type { Clause, ClauseList, FictionalNote, FictionalPerson, FictionalSite, FictionalSource } from './site.ts'

interface Assignment {
  /** The day on which the article is published; everything that it cites is older. */
  day?: string
  topic?: (typeof words.topics)[number] | undefined
  /** The annotations of other articles that this one can relate to. */
  older?: readonly string[]
}

export type ArticleWriter = ReturnType<typeof articleWriter>

/** Makes up the sentences of an article and adds its notes to the site, the same for the same seed. */
export function articleWriter(site: FictionalSite, chance: Chance, { day = '2026-03-01', topic, older = [] }: Assignment = {}) {
  const { pick, oneIn, below } = chance
  const own: string[] = []
  const speaking = site.people.flatMap((one) => Array.from({ length: one.speaks }, () => one))
  const analysts = site.people.filter(({ id }) => /^(mira-holm|edda-voss)$/.test(id))
  const about = (phrase: string) => phrase.replace('~', thing())
  const deed = () => about(pick(words.deeds))
  const end = () => (oneIn(3) ? `, ${pick(words.endings)}.` : '.')
  const sentences = [
    () => `${pick(words.openers)} ${pick(words.groups)} ${deed()} ${pick(words.tails)}.`,
    () => `${capital(pick(words.groups))} ${deed()}${oneIn(2) ? ` ${pick(words.tails)}` : ''}, ${pick(words.endings)}.`,
    () => `${capital(thing())} ${pick(words.states)}.`,
    () => `${pick(words.openers)} ${pick(words.groups)} ${deed()}, and ${pick(words.groups)} ${deed()}.`,
  ]
  /** One of a list whose entries come and go; undefined when it is empty. */
  const oneOf = <T>(list: readonly T[]): T | undefined => list[below(list.length)]
  /** Something that people talk about. */
  const thing = () => pick(topic && !oneIn(4) ? topic.things : pick(words.topics).things)
  /** A sentence without a note. */
  const prose = () => pick(sentences)()
  /** An opinion of somebody, without a full stop. */
  const view = () => `${pick(words.viewed)} ${pick(words.views)} ${pick(words.provisos)}`
  const word = () => pick(words.otherWords)
  /** A few words for a heading or a title, which occur only once. */
  const uniqueName = () => `${capital(thing())}, paper ${newKey(site)}`
  /** A new paragraph of a given number of sentences without notes. */
  const paragraph = (count: number): ClauseList => {
    return { key: newKey(site), clauses: Array.from({ length: count }, () => plainClause(prose())), width: pick(widths) }
  }
  return { site, chance, thing, prose, view, word, uniqueName, paragraph, noted, note, speaker, source }

  /** Somebody who speaks, each as often as they do. */
  function speaker(): FictionalPerson {
    const found = oneOf(speaking)
    if (!found) throw new Error('Nobody on this site speaks.')
    return found
  }

  /** A sentence with words that a new note of a kind is about. */
  function noted(kind: Kind): Clause {
    const clause = (before: string, about: string, after: string, details?: Partial<FictionalNote>) => ({
      ...{ ...plainClause(before), noted: about, after, labels: [note(kind, about, details)] },
    })
    if (kind === 'quote') {
      const { openings, acts, times, endings, verbs } = words.speech
      const said = `${pick(openings)} ${about(pick(acts))} ${pick(times)}, ${pick(endings)}`
      const { key: by, name, called } = speaker()
      const before = `${capital(oneIn(3) ? called : name)} ${pick(verbs)}:`
      return { ...clause(before, said, '.', { by, sources: record(name, said), writes: oneIn(2) }), marks: '“”' }
    }
    if (kind === 'condition') {
      const party = pick(words.obliged)
      return clause(pick(words.insistences), `${party} ${about(pick(words.duties))} ${pick(words.deadlines)}`, end(), {
        fields: [`for: ${party}`],
      })
    }
    if (kind === 'observation') {
      const analyst = oneIn(2) ? oneOf(analysts) : undefined
      return clause(analyst ? `${analyst.name} takes the view that` : pick(words.readings), view(), end(), analyst && { by: analyst.key })
    }
    return clause('Under', pick(words.backgrounds), `, ${pick(words.groups)} ${deed()}.`)
  }

  /** Adds a note about words to the site; returns its label. */
  function note(kind: Kind, about: string, details: Partial<FictionalNote> = {}): string {
    // Statements begin with few different words.
    const subject = kind === 'quote' ? about.split(' ').slice(3).join(' ') : about
    const name = `${kind}-${(subject.toLowerCase().match(/[a-z]{4,}/g) ?? ['words']).slice(0, 3).join('-')}`
    let label = name
    for (let number = 2; site.labels.has(label); number++) label = `${name}-${number}`
    site.labels.add(label)
    const by = kind === 'note' ? undefined : kind === 'observation' ? 'this article' : speaker().key
    const text = kind !== 'note' && oneIn(6) ? '' : prose()
    const fields = kind === 'condition' ? ['for: the crews'] : []
    site.notes[label] = {
      key: newKey(site),
      kind,
      by,
      sources: [],
      relations: relationsOf(kind),
      fields,
      writes: true,
      text,
      passages: 0,
      ...details,
    }
    own.push(label)
    return label
  }

  /** Relations to older notes, here or elsewhere. */
  function relationsOf(kind: Kind): FictionalNote['relations'] {
    const some = (name: string, to: readonly Kind[]) => {
      const from = older.length && (oneIn(2) || !own.length) ? older.slice(-60) : own.slice(-12)
      const fitting = from.filter((label) => to.includes(site.notes[label]?.kind ?? 'note'))
      return [...new Set([oneOf(fitting), oneIn(3) ? oneOf(fitting) : undefined])].flatMap((label) => (label ? { name, to: label } : []))
    }
    if (kind === 'observation') return oneIn(2) ? some('about', ['condition', 'quote', 'observation']) : []
    if (kind !== 'condition') return []
    const toOthers = oneIn(3) ? some(pick(conditionRelations), ['condition']) : []
    return [...toOthers, ...(oneIn(6) ? some('supported by', ['quote', 'observation']) : [])]
  }

  /** A source that is older than the article; the newest come most often. */
  function source(holdsWords: boolean): FictionalSource | undefined {
    const isWanted = ({ names, places }: FictionalSource) => (holdsWords ? names !== undefined : names === undefined && !places.length)
    const before = site.sources.filter((one) => one.date < day && isWanted(one))
    return before.at(-1 - Math.min(below(4), before.length - 1))
  }

  /** Adds somebody’s words to a source that holds words; returns where they are. Some quotes cite a source without words instead. */
  function record(by: string, spoken: string): FictionalNote['sources'] {
    const [recording, document] = [source(true), source(false)]
    if (!recording || oneIn(5)) return document ? [{ source: document.key }] : []
    const last = recording.places.at(-1)
    if (last && last.said.length < 6 && oneIn(2)) last.said.push({ by, words: spoken })
    else recording.places.push({ key: newKey(site), at: nameOfPlace(recording, below(200)), said: [{ by, words: spoken }] })
    return [{ source: recording.key, place: recording.places.at(-1)?.key }]
  }
}

const conditionRelations = ['needs', 'restates', 'in tension with'] as const

/** Columns before which the lines of paragraphs are broken. */
const widths = [0, 0, 78, 92, 120] as const

/** Times increase from place to place, by a few minutes. */
function nameOfPlace(source: FictionalSource, seconds: number): string {
  source.given += 1
  const time = source.given * 240 + seconds
  const parts = [time / 3600, (time / 60) % 60, time % 60].map((part) => String(Math.floor(part)).padStart(2, '0'))
  return source.names === 'times' ? parts.join(':') : `Page ${source.given}`
}

/** With a capital first letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
