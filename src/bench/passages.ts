import { readFileSync } from 'node:fs'
import { foldedWords } from '../model/fold.ts'
import type { SearchRecord } from '../search/index/records.ts'
import { otherSpellings, type Spellings } from '../search/index/spellings.ts'
import type { RecordKind } from '../search/record-format.ts'
import type { Chance } from '../testing/fiction/chance.ts'

/** A passage as a line of JSON in the file that a benchmark is given. */
export interface PassageLine {
  id: string
  article: string
  title: string
  /** An ISO date. */
  date: string
  topics: string[]
  kind: RecordKind
  speaker: string
  text: string
}

/** Places and names that are written in more than one way, as in a site's word table. */
export const spellings: readonly Spellings[] = [
  ['Kyiv', 'Kiev'],
  ['Zelenskyi', 'Zelenskyy', 'Zelensky', 'Zelenskiy'],
  ['Odesa', 'Odessa'],
  ['Kharkiv', 'Kharkov'],
  ['Lviv', 'Lvov'],
  ['Chornobyl', 'Chernobyl'],
]

/** The passages of a file, the first of each address. */
export function readPassages(file: string): PassageLine[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  const passages = lines.map((line) => JSON.parse(line) as PassageLine)
  return [...Map.groupBy(passages, addressOf).values()].flatMap(([first]) => first ?? [])
}

/** A number of passages from randomly chosen articles, in the order of the file; the last article may be incomplete. */
export function chooseArticles(passages: readonly PassageLine[], size: number, chance: Chance): PassageLine[] {
  if (size >= passages.length) return [...passages]
  const articles = [...Map.groupBy(passages, ({ article }) => article)]
  const chosen = new Set<string>()
  for (let count = 0; count < size; ) {
    const [name, own] = chance.pick(articles)
    if (chosen.has(name)) continue
    chosen.add(name)
    count += own.length
  }
  return passages.filter(({ article }) => chosen.has(article)).slice(0, size)
}

/** The address that a passage has in the index. */
export function addressOf({ article, id }: Pick<PassageLine, 'article' | 'id'>): string {
  return `/articles/${article}/#${id}`
}

/** A passage as the site's search indexes an annotation. */
export function recordOf(passage: PassageLine): SearchRecord {
  const { article, title, date, topics, kind, speaker, text } = passage
  return {
    path: addressOf(passage),
    passages: [text],
    who: speaker,
    title: '',
    note: '',
    facts: '',
    original: '',
    spellings: otherSpellings(spellings, `${text}\n${speaker}`),
    noteSpellings: '',
    date,
    facets: [
      { facet: 'kind', id: kind, name: kind },
      { facet: 'speaker', id: foldedWords(speaker).join('-'), name: speaker },
      ...[...new Set(topics)].map((topic) => ({ facet: 'topic', id: topic, name: topic }) as const),
      { facet: 'article', id: article, name: title },
      { facet: 'year', id: date.slice(0, 4), name: date.slice(0, 4) },
    ],
    shown: { kind, who: speaker, date, in: { title, published: date, language: 'en' } },
  }
}

/** How many passages a paragraph has. */
const passagesInParagraph = 2

/** How many words of the article’s own a paragraph has after its passages. */
const ownWords = 15

/**
 * The records of a site with these passages: each of them; an article with its headline for each title; a person for each speaker; and paragraphs
 * made of two neighbouring passages with prose around, whose words are those of the passage that follows.
 */
export function recordsOfSite(passages: readonly PassageLine[]): SearchRecord[] {
  const articles = [...Map.groupBy(passages, ({ article }) => article).values()]
  const speakers = new Map(passages.map((one) => [foldedWords(one.speaker).join('-'), one]))
  return [
    ...passages.map(recordOf),
    ...articles.flatMap(([first]) => (first ? otherRecord(first, 'article', '', [first.title, first.topics.join(', ')]) : [])),
    ...[...speakers].flatMap(([id, one]) => ({ ...otherRecord(one, 'person', '', [one.speaker]), path: `/people/${id}/` })),
    ...articles.flatMap(paragraphsIn),
  ]
}

function paragraphsIn(passages: readonly PassageLine[]): SearchRecord[] {
  const count = Math.ceil(passages.length / passagesInParagraph)
  return Array.from({ length: count }, (_, at) => {
    const own = passages.slice(at * passagesInParagraph, (at + 1) * passagesInParagraph)
    const next = passages[(at + 1) * passagesInParagraph]?.text.split(/\s+/).slice(0, ownWords).join(' ') ?? ''
    const words = [...own.map(({ text, speaker }) => `“${text}” ${speaker} said.`), next].join(' ')
    const paragraph = otherRecord(own[0] as PassageLine, 'paragraph', `p-${at}`, [words])
    return { ...paragraph, annotations: own.map(addressOf) }
  })
}

/** A record of an article that is not one of its passages. */
function otherRecord(passage: PassageLine, kind: RecordKind, id: string, words: string[]): SearchRecord {
  const { facets, shown, ...record } = recordOf({ ...passage, kind, id, text: words.join('\n'), speaker: '' })
  return {
    ...record,
    path: addressOf({ ...passage, id }).replace(/#$/, ''),
    passages: words,
    facets: facets.filter(({ facet }) => facet !== 'speaker'),
    shown: { ...shown, places: words.map(() => id) },
  }
}
