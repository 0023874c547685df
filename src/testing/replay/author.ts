import type { Kind } from '../../model/kinds.ts'
import { type Chance, chanceOf } from '../fiction/chance.ts'
import { capital, type Sentences, sentencesAbout } from '../fiction/sentences.ts'
import { topics } from '../fiction/topics.ts'
import { newKey, type Paragraph, plainSentence, type ReplaySite, type Sentence } from './replay-site.ts'

/** Who writes and edits: the same seed makes the same site and the same edits. */
export interface Author {
  chance: Chance
  /** One of a list whose entries come and go; undefined when it is empty. */
  oneOf<T>(list: readonly T[]): T | undefined
  /** Prose without a note. */
  plain(): Sentence
  /** A new paragraph of so many plain sentences. */
  paragraph(site: ReplaySite, sentences: number): Paragraph
  /** A sentence with words that a new note of a kind is about. */
  noted(site: ReplaySite, kind: Kind): Sentence
  /** Puts a new note on the site; gives its label. */
  note(site: ReplaySite, kind: Kind, words: string, quotable?: boolean): string
  /** A few words for a heading or a title, which come only once. */
  name(site: ReplaySite): string
  /** A word in small letters. */
  word(): string
}

export function authorOf(seed: number): Author {
  const chance = chanceOf(seed)
  const sentences = topics.map((topic) => sentencesAbout(topic, chance))
  const about = (): Sentences => sentences[chance.below(sentences.length)] ?? sentencesAbout(chance.pick(topics), chance)
  const oneOf = <T>(list: readonly T[]): T | undefined => list[chance.below(list.length)]
  // The made-up prose has emphasis here and there; here sentences are words alone.
  const prose = () => about().plain().replaceAll('*', '')

  const author: Author = {
    chance,
    oneOf,
    plain: () => plainSentence(prose()),
    paragraph: (site, count) => ({
      key: newKey(site),
      sentences: Array.from({ length: count }, author.plain),
      width: chance.pick(widths),
    }),
    noted(site, kind) {
      if (kind === 'quote') {
        const noted = about().saying().whole.replace(/\.$/, '')
        return { ...plainSentence('The answer was:'), noted, after: '.', quoted: true, labels: [author.note(site, kind, noted, true)] }
      }
      const { before, noted } =
        kind === 'condition'
          ? { before: 'The letter asks that', noted: about().demand().words }
          : kind === 'observation'
            ? { before: 'Seen from the quay,', noted: about().view() }
            : { before: capital(about().thing()), noted: `has a history with ${about().thing()}` }
      return {
        ...plainSentence(before),
        noted,
        after: chance.oneIn(3) ? ', and the hall heard it.' : '.',
        labels: [author.note(site, kind, noted)],
      }
    },
    note(site, kind, words, quotable = false) {
      const key = newKey(site)
      const label = `${kind}-${words.toLowerCase().match(/[a-z]{4,}/)?.[0] ?? 'words'}-${key}`
      const by = kind === 'note' || (kind === 'observation' && chance.oneIn(2)) ? undefined : oneOf(site.people)?.key
      site.notes[label] = {
        key,
        kind,
        by,
        source: quotable && by !== undefined && !chance.oneIn(3) ? indexWords(site, by, words) : undefined,
        relations: relationsFor(site, kind),
        writes: chance.oneIn(2),
        text: kind !== 'note' && chance.oneIn(6) ? '' : prose(),
      }
      return label
    },
    name: (site) => `${capital(about().thing())}, paper ${newKey(site)}`,
    word: () => chance.pick(words),
  }

  /** Older notes that a new one is about, or that it needs. */
  function relationsFor(site: ReplaySite, kind: Kind) {
    if (kind !== 'condition' && kind !== 'observation') return []
    const name = kind === 'observation' ? 'about' : chance.oneIn(2) ? 'needs' : 'in tension with'
    const older = Object.keys(site.notes).filter((label) => kind === 'observation' || site.notes[label]?.kind === 'condition')
    const found = new Set([oneOf(older), oneOf(older)].slice(0, chance.below(3)))
    return [...found].flatMap((to) => (to === undefined ? [] : { name: name as 'about' | 'needs' | 'in tension with', to }))
  }

  /** Puts somebody's words into a source, at a place of their own. */
  function indexWords(site: ReplaySite, speaker: number, spoken: string) {
    const source = oneOf(site.sources)
    if (!source) return undefined
    const key = newKey(site)
    source.places.push({ key, at: `Page ${key}`, speaker, words: spoken })
    return { source: source.key, position: key }
  }
  return author
}

const widths = [0, 60, 78, 92, 120] as const

/** Words that fit, more or less, where another stood. */
const words = [
  ...(['slowly', 'lantern', 'winter', 'northern', 'quietly', 'twelve', 'harbour', 'gravel', 'seldom', 'copper', 'tidy'] as const),
  ...(['distant', 'rope', 'evening', 'careful', 'barrel', 'narrow', 'plainly', 'seven', 'bitter', 'granite', 'velvet'] as const),
] as const
