import type { Kind } from '../../model/kinds.ts'
import type { Chance } from './chance.ts'
import * as words from './phrases.ts'
import {
  type Clause,
  type ClauseList,
  type FictionalNote,
  type FictionalPerson,
  type FictionalSite,
  type FictionalSource,
  newKey,
  plainClause,
} from './site.ts'

/** Writes the sentences and notes of articles: the same seed gives the same ones. */
export interface ArticleWriter {
  site: FictionalSite
  chance: Chance
  /** The labels of this article’s notes so far. */
  own: string[]
  /** One of a list whose entries come and go; undefined when it is empty. */
  oneOf<T>(list: readonly T[]): T | undefined
  /** Something that people talk about. */
  thing(): string
  /** A sentence of prose. */
  prose(): string
  /** What somebody finds, without a full stop. */
  view(): string
  /** A new paragraph of so many sentences without notes. */
  paragraph(sentences: number): ClauseList
  /** A sentence with words that a new note of a kind is about. */
  noted(kind: Kind): Clause
  /** Adds a note about words to the site; returns its label. */
  note(kind: Kind, about: string, details?: Partial<FictionalNote>): string
  /** Adds somebody’s words to a source that holds words; returns where they are. Some quotes cite a source without words instead. */
  record(speaker: FictionalPerson, spoken: string): FictionalNote['sources']
  /** A source that is older than the article; the newest come most often. */
  source(holdsWords: boolean): FictionalSource | undefined
  /** Somebody who speaks, each as often as they do. */
  speaker(): FictionalPerson | undefined
  /** A few words for a heading or a title, which occur only once. */
  uniqueName(): string
  /** A word in small letters. */
  word(): string
}

export interface Assignment {
  /** The day on which the article is published; everything that it cites is older. */
  day?: string
  topic?: (typeof words.fictionalTopics)[number]
  /** The annotations of other articles that this one can relate to. */
  older?: readonly string[]
}

export function articleWriter(
  site: FictionalSite,
  chance: Chance,
  { day = '2026-03-01', topic, older = [] }: Assignment = {},
): ArticleWriter {
  const { pick, oneIn, below } = chance
  const own: string[] = []
  const oneOf = <T>(list: readonly T[]): T | undefined => list[below(list.length)]
  const thing = () => pick(topic && !oneIn(4) ? topic.things : pick(words.fictionalTopics).things)
  const about = (phrase: string) => phrase.replace('~', thing())
  const deed = () => about(pick(words.deeds))
  const sentences = [
    () => `${pick(words.openers)} ${pick(words.groups)} ${deed()} ${pick(words.tails)}.`,
    () => `${capital(pick(words.groups))} ${deed()}, ${pick(words.endings)}.`,
    () => `${capital(pick(words.groups))} ${deed()} ${pick(words.tails)}, ${pick(words.endings)}.`,
    () => `${capital(thing())} ${pick(words.states)}.`,
    () => `${pick(words.openers)} ${pick(words.groups)} ${deed()}, and ${pick(words.groups)} ${deed()}.`,
  ]
  const prose = () => pick(sentences)()
  const view = () => `${pick(words.viewed)} ${pick(words.views)} ${pick(words.provisos)}`
  const speaking = site.people.flatMap((one) => Array.from({ length: one.speaks }, () => one))
  const analysts = site.people.filter(({ isAnalyst }) => isAnalyst)

  const makers: Partial<Record<Kind, () => Clause>> = {
    quote() {
      const { openings, acts, times, endings, verbs } = words.speech
      const noted = `${pick(openings)} ${about(pick(acts))} ${pick(times)}, ${pick(endings)}`
      const speaker = oneOf(speaking)
      if (!speaker) throw new Error('Nobody on this site speaks.')
      const sources = writer.record(speaker, noted)
      const label = writer.note('quote', noted, { by: speaker.key, sources, writes: oneIn(2) })
      const before = `${capital(oneIn(3) ? speaker.called : speaker.name)} ${pick(verbs)}:`
      return { before, noted, after: '.', marks: '“”', labels: [label] }
    },
    condition() {
      const party = pick(words.obliged)
      const duty = `${about(pick(words.duties))} ${pick(words.deadlines)}`
      const noted = `${party} ${duty}`
      return {
        ...plainClause(pick(words.insistences)),
        noted,
        after: end(),
        labels: [writer.note('condition', duty, { fields: [`for: ${party}`] })],
      }
    },
    observation() {
      const analyst = oneIn(2) ? oneOf(analysts) : undefined
      const noted = view()
      const before = analyst ? `${analyst.name} takes the view that` : pick(words.readings)
      return { ...plainClause(before), noted, after: end(), labels: [writer.note('observation', noted, analyst && { by: analyst.key })] }
    },
  }
  const background = (kind: Kind): Clause => {
    const noted = pick(words.backgrounds)
    return { ...plainClause('Under'), noted, after: `, ${pick(words.groups)} ${deed()}.`, labels: [writer.note(kind, noted)] }
  }
  const end = () => (oneIn(3) ? `, ${pick(words.endings)}.` : '.')

  const writer: ArticleWriter = {
    ...{ site, chance, own, oneOf, thing, prose, view },
    paragraph: (count) => ({ key: newKey(site), clauses: Array.from({ length: count }, () => plainClause(prose())), width: pick(widths) }),
    noted: (kind) => makers[kind]?.() ?? background(kind),
    note(kind, subject, details) {
      const key = newKey(site)
      const name = `${kind}-${(subject.toLowerCase().match(/[a-z]{4,}/g) ?? ['words']).slice(0, 3).join('-')}`
      let label = name
      for (let number = 2; site.labels.has(label); number++) label = `${name}-${number}`
      site.labels.add(label)
      site.notes[label] = {
        ...{ key, kind, by: defaultBy(kind), sources: [], relations: relationsFor(kind), writes: true, passages: 0 },
        fields: kind === 'condition' ? ['for: the crews'] : [],
        text: kind !== 'note' && oneIn(6) ? '' : prose(),
        ...details,
      }
      own.push(label)
      return label
    },
    record(speaker, spoken) {
      const source = writer.source(true)
      const document = writer.source(false)
      if (!source || oneIn(5)) return document ? [{ source: document.key }] : []
      const last = source.places.at(-1)
      const place = last && last.said.length < 6 && !oneIn(3) ? last : { key: newKey(site), at: nameOfPlace(source), said: [] }
      if (place !== last) source.places.push(place)
      place.said.push({ by: speaker.name, words: spoken })
      return [{ source: source.key, place: place.key }]
    },
    source(holdsWords) {
      const isWanted = ({ names, places }: FictionalSource) => (holdsWords ? names !== undefined : names === undefined && !places.length)
      const before = site.sources.filter((source) => source.date < day && isWanted(source))
      return before.at(-1 - Math.min(below(4), before.length - 1))
    },
    speaker: () => oneOf(speaking),
    uniqueName: () => `${capital(thing())}, paper ${newKey(site)}`,
    word: () => pick(words.otherWords),
  }
  return writer

  function defaultBy(kind: Kind) {
    return kind === 'note' ? undefined : kind === 'observation' ? 'this article' : oneOf(speaking)?.key
  }

  /** To older notes, here or elsewhere: which a new one is about, which it needs, and so on. */
  function relationsFor(kind: Kind): FictionalNote['relations'] {
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

  /** Times grow from place to place, a few minutes at a time. */
  function nameOfPlace(source: FictionalSource): string {
    source.given += 1
    return source.names === 'times' ? formatTime(source.given * 240 + below(200)) : `Page ${source.given}`
  }
}

const conditionRelations = ['needs', 'restates', 'in tension with'] as const

/** Columns before which the lines of paragraphs are broken. */
const widths = [0, 0, 78, 92, 120] as const

function formatTime(seconds: number): string {
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':')
}

/** With a capital at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
