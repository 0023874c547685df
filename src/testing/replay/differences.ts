import type { AddressKind } from '../../model/ledger.ts'
import type { FictionalArticle, FictionalSite } from '../fiction/site.ts'
import { addressesOf, sentenceCounts, type WordPlace, wordPlacesOf } from './places.ts'

export interface WordDifference extends Pick<WordPlace, 'is' | 'id'> {
  /** `regrouped` are paragraphs that were split or merged, with the same sentences. */
  became: 'changed' | 'regrouped' | 'added' | 'gone'
  was: string
  now: string
}

/** What is different between two states of a site. */
export interface Differences {
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
  const [countBefore, countAfter] = [sentenceCounts(before[1]), sentenceCounts(after[1])]
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
