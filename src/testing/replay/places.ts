import type { AddressKind } from '../../model/ledger.ts'
import { headingIds, pathOf } from '../../model/permalink.ts'
import {
  headingsOf,
  markersOf,
  paragraphsIn,
  paragraphWords,
  type ReplayArticle,
  type ReplaySite,
  sentencesIn,
  wordsOf,
} from './replay-site.ts'

/** Words of an article that an edit may change; `key` stays with them whatever else happens. */
export interface WordPlace {
  key: string
  is: 'paragraph' | 'passage' | 'note'
  /** The id in the page; empty for paragraphs, whose ids are given out elsewhere. */
  id: string
  words: string
  /** A paragraph's sentences, a table's cells; none for others. */
  sentences: readonly string[]
}

/** Every address that a site has, but for paragraphs' ids, as the model knows without reading any Markdown. */
export function addressesOf(site: ReplaySite): Map<string, AddressKind> {
  const found = new Map<string, AddressKind>()
  for (const article of site.articles) {
    const page = pathOf.article(article.slug)
    found.set(page, 'article')
    const ids = headingIds()
    for (const { title } of headingsOf(article)) found.set(`${page}#${ids(title)}`, 'section')
    for (const { is, id } of wordPlacesOf(site, article)) if (is !== 'paragraph') found.set(`${page}#${id}`, is)
    for (const topic of article.topics) found.set(pathOf.topic(topic), 'topic')
  }
  for (const { id } of site.people) found.set(pathOf.person(id), 'person')
  for (const { id, places } of site.sources) {
    found.set(pathOf.source(id), 'source')
    const ids = headingIds()
    for (const { at } of places) found.set(`${pathOf.source(id)}#${ids(at)}`, 'place')
  }
  return found
}

/** An article's paragraphs in reading order, then its passages and notes. */
export function wordPlacesOf(site: ReplaySite, article: ReplayArticle): WordPlace[] {
  const paragraphs = article.blocks.flatMap((block) => {
    const position = (key: number, words: string, sentences: string[]): WordPlace => ({
      key: `paragraph ${key}`,
      is: 'paragraph',
      id: '',
      words,
      sentences,
    })
    if (block.is !== 'table') return paragraphsIn(block).map((one) => position(one.key, paragraphWords(one), one.sentences.map(wordsOf)))
    const cells = [...block.head, ...block.rows.flatMap(({ name, sentence }) => [name, wordsOf(sentence)])]
    return [position(block.key, cells.join('\n'), sentencesIn(block).map(wordsOf))]
  })
  const byLabel = Map.groupBy(markersOf(article), ({ label }) => label)
  const noted = [...byLabel].flatMap(([label, markers]): WordPlace[] => {
    const { key = 0, text = '' } = site.notes[label] ?? {}
    const passages = markers.map(({ words }, i) => ({
      key: `passage ${key} ${i}`,
      is: 'passage' as const,
      id: i ? `${label}.${i + 1}` : label,
      words,
      sentences: [],
    }))
    return [...passages, { key: `note ${key}`, is: 'note', id: `${label}.note`, words: text, sentences: [] }]
  })
  return [...paragraphs, ...noted]
}

/** Every sentence of an article with how often it stands there. */
export function sentenceCounts({ blocks }: ReplayArticle): Map<string, number> {
  const counts = new Map<string, number>()
  for (const words of blocks.flatMap(sentencesIn).map(wordsOf)) counts.set(words, (counts.get(words) ?? 0) + 1)
  return counts
}
