import { kinds } from '../../model/label.ts'
import { wordingStatuses } from '../../views/wording-status.ts'
import { type FacetName, facetNames } from '../facet-names.ts'

/** Something that records are filed under, such as the speaker Anna Lund. */
export interface FacetValue {
  /** What stands in the address of a search. */
  id: string
  /** What readers are told. */
  name: string
  /** How many records are filed under it. */
  count: number
  /** Other spellings of a person's name. */
  also?: readonly string[]
}

/** Everything that records are filed under: what forms offer, and what names that readers type mean. */
export type FacetTable = Record<FacetName, FacetValue[]>

/** One value that a record is filed under. */
export interface FacetEntry extends Omit<FacetValue, 'count'> {
  facet: FacetName
}

/** Counts what records are filed under. Kinds and wordings stand in the site's order, articles in the records', years with the latest first, all else by name. */
export function facetTableOf(records: readonly { facetEntries: readonly FacetEntry[] }[]): FacetTable {
  const found = new Map<FacetName, Map<string, FacetValue>>(facetNames.map((facet) => [facet, new Map()]))
  for (const { facet, ...value } of records.flatMap(({ facetEntries }) => facetEntries)) {
    const values = found.get(facet)
    const counted = values?.get(value.id)
    if (counted) counted.count++
    else values?.set(value.id, { ...value, count: 1 })
  }
  const inOrder = (facet: FacetName, order?: (a: FacetValue, b: FacetValue) => number) => {
    const values = [...(found.get(facet)?.values() ?? [])]
    return order ? values.sort(order) : values
  }
  return {
    kind: inOrder('kind', inListOf([...kinds, 'wording'])),
    speaker: inOrder('speaker', byName),
    topic: inOrder('topic', byName),
    article: inOrder('article'),
    wording: inOrder('wording', inListOf(wordingStatuses)),
    year: inOrder('year', (a, b) => byName(b, a)),
  }
}

function inListOf(list: readonly string[]) {
  return (a: FacetValue, b: FacetValue) => list.indexOf(a.id) - list.indexOf(b.id)
}

function byName(a: FacetValue, b: FacetValue): number {
  return a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1)
}
