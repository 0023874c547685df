import type { AddressKind } from '../../model/ledger.ts'
import { addressesOf, sentenceCounts, type WordPlace, wordPlacesOf } from './places.ts'
import type { ReplayArticle, ReplaySite } from './replay-site.ts'

/** What became of words between two states of an article. `regrouped` are paragraphs that were split or merged with all their sentences kept. */
export type Became = 'changed' | 'regrouped' | 'added' | 'gone'

export interface WordDifference extends Pick<WordPlace, 'is' | 'id'> {
  became: Became
  was: string
  now: string
}

/** What is different between two states of a site. */
export interface Differences {
  /** Addresses that were there before and are not now, paragraphs' left out. */
  dying: Map<string, AddressKind>
  /** By the key of each article that is there in both states; articles without differences are left out. */
  words: Map<number, WordDifference[]>
}

/** Compares two states of a site by what they say, not by their files. */
export function differences(before: ReplaySite, after: ReplaySite): Differences {
  const now = addressesOf(after)
  const words = after.articles.flatMap((article): [number, WordDifference[]][] => {
    const earlier = before.articles.find(({ key }) => key === article.key)
    const found = earlier ? wordDifferences([before, earlier], [after, article]) : []
    return found.length ? [[article.key, found]] : []
  })
  return { dying: new Map([...addressesOf(before)].filter(([address]) => !now.has(address))), words: new Map(words) }
}

type Of = [site: ReplaySite, article: ReplayArticle]

function wordDifferences(before: Of, after: Of): WordDifference[] {
  const [was, now] = [placesByKey(before), placesByKey(after)]
  const [countBefore, countAfter] = [sentenceCounts(before[1]), sentenceCounts(after[1])]
  const stays = (position: WordPlace | undefined) =>
    !position || position.sentences.every((one) => countBefore.get(one) !== undefined && countBefore.get(one) === countAfter.get(one))
  const keys = new Set([...now.keys(), ...was.keys()])
  return [...keys].flatMap((key): WordDifference[] => {
    const [from, to] = [was.get(key), now.get(key)]
    const position = to ?? from
    if (!position || from?.words === to?.words) return []
    const regrouped = position.is === 'paragraph' && stays(from) && stays(to)
    const became = regrouped ? 'regrouped' : !from ? 'added' : to ? 'changed' : 'gone'
    return [{ is: position.is, id: position.id, became, was: from?.words ?? '', now: to?.words ?? '' }]
  })
}

function placesByKey([site, article]: Of): Map<string, WordPlace> {
  return new Map(wordPlacesOf(site, article).map((position) => [position.key, position]))
}
