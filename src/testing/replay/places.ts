import type { AddressKind } from '../../model/ledger.ts'
import { headingIds, pathOf } from '../../model/permalink.ts'
import {
  clausesIn,
  clauseWords,
  type FictionalArticle,
  type FictionalSite,
  headingsOf,
  markersIn,
  paragraphWords,
  rowName,
  tableHead,
} from '../fiction/site.ts'

/** Words of an article that an edit may change; `key` stays with them whatever else happens. */
export interface WordPlace {
  key: string
  is: 'paragraph' | 'passage' | 'note'
  /** The id in the page; empty for paragraphs, whose ids are given out elsewhere. */
  id: string
  words: string
  /** The sentences of a paragraph, the cells of a table; none for others. */
  sentences: readonly string[]
}

/** Every address that a site has, but for paragraphs’ ids, known without reading any Markdown. */
export function addressesOf({ articles, people, sources, notes }: FictionalSite): Map<string, AddressKind> {
  const headings = (page: string, titles: string[], is: AddressKind): [string, AddressKind][] => {
    const ids = headingIds()
    return titles.map((title) => [`${page}#${ids(title)}`, is])
  }
  return new Map<string, AddressKind>([
    ...articles.flatMap((article): [string, AddressKind][] => {
      const page = pathOf.article(article.slug)
      const places = wordPlacesOf(notes, article).filter(({ is }) => is !== 'paragraph')
      return [
        [page, 'article'],
        ...headings(
          page,
          headingsOf(article).map(({ title }) => title),
          'section',
        ),
        ...places.map(({ is, id }): [string, AddressKind] => [`${page}#${id}`, is]),
        ...article.topics.map((topic): [string, AddressKind] => [pathOf.topic(topic), 'topic']),
      ]
    }),
    ...people.map(({ id }): [string, AddressKind] => [pathOf.person(id), 'person']),
    ...sources.flatMap(({ id, places }): [string, AddressKind][] => [
      [pathOf.source(id), 'source'],
      ...headings(
        pathOf.source(id),
        places.map(({ at }) => at),
        'place',
      ),
    ]),
  ])
}

/** An article’s paragraphs in reading order, then its passages and notes. */
export function wordPlacesOf(notes: FictionalSite['notes'], { blocks }: FictionalArticle): WordPlace[] {
  const paragraphs = blocks.flatMap((block) =>
    block.is === 'heading'
      ? []
      : block.paragraphs.map((paragraph): WordPlace => {
          const sentences = paragraph.clauses.map(clauseWords)
          const cells = [...tableHead, ...sentences.flatMap((words, i) => [rowName(i), words])]
          const words = block.is === 'table' ? cells.join('\n') : paragraphWords(paragraph)
          return { key: `paragraph ${paragraph.key}`, is: 'paragraph', id: '', words, sentences }
        }),
  )
  const byLabel = Map.groupBy(markersIn(blocks), ({ label }) => label)
  const noted = [...byLabel].flatMap(([label, markers]): WordPlace[] => {
    const { key = 0, text = '' } = notes[label] ?? {}
    const passages = markers.map(
      ({ words }, i): WordPlace => ({
        ...{ key: `passage ${key} ${i}`, is: 'passage', id: i ? `${label}.${i + 1}` : label },
        ...{ words, sentences: [] },
      }),
    )
    return [...passages, { key: `note ${key}`, is: 'note', id: `${label}.note`, words: text, sentences: [] }]
  })
  return [...paragraphs, ...noted]
}

/** Every sentence of an article with the number of its occurrences. */
export function sentenceCounts({ blocks }: FictionalArticle): Map<string, number> {
  const sentences = Map.groupBy(blocks.flatMap(clausesIn).map(clauseWords), (words) => words)
  return new Map([...sentences].map(([words, { length }]) => [words, length]))
}
