import type { AddressKind } from '../../model/ledger.ts'
import { headingIds, pathOf } from '../../model/permalink.ts'
import { clausesIn, clauseWords, headingsOf, paragraphWords, passagesByLabel, rowName, tableHead } from '../fiction/blocks.ts'
import type { FictionalArticle, FictionalSite } from '../fiction/site.ts'

/** Words of an article that an edit may change; `key` stays with them whatever else happens. */
interface WordPlace {
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
  const found = new Map<string, AddressKind>()
  const addPage = (page: string, is: AddressKind, headings: readonly string[] = [], each: AddressKind = 'section') => {
    const ids = headingIds()
    found.set(page, is)
    for (const heading of headings) found.set(`${page}#${ids(heading)}`, each)
  }
  for (const article of articles) {
    const page = pathOf.article(article.slug)
    const titles = headingsOf(article).map(({ title }) => title)
    addPage(page, 'article', titles)
    for (const { is, id } of wordPlacesOf(notes, article)) if (is !== 'paragraph') found.set(`${page}#${id}`, is)
    for (const topic of article.topics) addPage(pathOf.topic(topic), 'topic')
  }
  for (const { id } of people) addPage(pathOf.person(id), 'person')
  for (const { id, places } of sources) {
    const names = places.map(({ at }) => at)
    addPage(pathOf.source(id), 'source', names, 'place')
  }
  return found
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
  const noted = [...passagesByLabel(blocks)].flatMap(([label, all]): WordPlace[] => {
    const { key = 0, text = '' } = notes[label] ?? {}
    const passages = all.map((words, i): WordPlace => {
      const id = i ? `${label}.${i + 1}` : label
      return { key: `passage ${key} ${i}`, is: 'passage', id, words, sentences: [] }
    })
    return [...passages, { key: `note ${key}`, is: 'note', id: `${label}.note`, words: text, sentences: [] }]
  })
  return [...paragraphs, ...noted]
}

/** Each of these with the number of its occurrences. */
export function countOf(all: Iterable<string>): Map<string, number> {
  return new Map([...Map.groupBy(all, (one) => one)].map(([one, { length }]) => [one, length]))
}

export interface WordDifference extends Pick<WordPlace, 'is' | 'id'> {
  /** `regrouped` are paragraphs that were split or merged, with the same sentences. */
  became: 'changed' | 'regrouped' | 'added' | 'gone'
  was: string
  now: string
}

/** The differences between two states of a site. */
interface Differences {
  /** Addresses that only the earlier state has, without those of paragraphs. */
  lost: Map<string, AddressKind>
  /** By the key of each article that both states have; articles without differences are left out. */
  words: Map<number, WordDifference[]>
}

/** Compares two states of a site by their words, not by their files. */
export function differences(before: FictionalSite, after: FictionalSite): Differences {
  const now = addressesOf(after)
  const words = after.articles.flatMap((article): [number, WordDifference[]][] => {
    const earlier = before.articles.find(({ key }) => key === article.key)
    const found = earlier ? wordDifferences([before, earlier], [after, article]) : []
    return found.length ? [[article.key, found]] : []
  })
  return { lost: new Map([...addressesOf(before)].filter(([address]) => !now.has(address))), words: new Map(words) }
}

type InSite = [site: FictionalSite, article: FictionalArticle]

function wordDifferences(before: InSite, after: InSite): WordDifference[] {
  const placesByKey = ([{ notes }, article]: InSite) => new Map(wordPlacesOf(notes, article).map((place) => [place.key, place]))
  const [was, now] = [placesByKey(before), placesByKey(after)]
  const sentencesIn = ([, { blocks }]: InSite) => countOf(blocks.flatMap(clausesIn).map(clauseWords))
  const [countBefore, countAfter] = [sentencesIn(before), sentencesIn(after)]
  const stays = (place: WordPlace | undefined) =>
    !place || place.sentences.every((one) => countBefore.get(one) !== undefined && countBefore.get(one) === countAfter.get(one))
  return [...new Set([...now.keys(), ...was.keys()])].flatMap((key): WordDifference[] => {
    const [from, to] = [was.get(key), now.get(key)]
    const place = to ?? from
    if (!place || from?.words === to?.words) return []
    const regrouped = place.is === 'paragraph' && stays(from) && stays(to)
    const became = regrouped ? 'regrouped' : !from ? 'added' : to ? 'changed' : 'gone'
    return [{ is: place.is, id: place.id, became, was: from?.words ?? '', now: to?.words ?? '' }]
  })
}
