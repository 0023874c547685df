import { kindNames } from '../../model/kinds.ts'
import { wordingStatuses } from '../../views/wording-status.ts'
import { type FacetName, type FacetTable, type FacetValue, facetNames } from '../facets.ts'

/** A value that a record has in a facet. */
export interface RecordFacet extends Omit<FacetValue, 'count'> {
  facet: FacetName
}

/** Counts the records of each value. Kinds and wordings are in the site's order, articles in the records', years with the latest first, all else by name. */
export function facetTableOf(records: readonly { facets: readonly RecordFacet[] }[]): FacetTable {
  const table = new Map<FacetName, Map<string, FacetValue>>(facetNames.map((facet) => [facet, new Map()]))
  for (const { facet, ...value } of records.flatMap(({ facets }) => facets)) {
    const values = table.get(facet)
    const counted = values?.get(value.id)
    if (counted) counted.count++
    else values?.set(value.id, { ...value, count: 1 })
  }
  const valuesOf = (facet: FacetName) => [...(table.get(facet)?.values() ?? [])]
  return {
    kind: valuesOf('kind').sort(inOrderOf([...kindNames, 'wording'])),
    speaker: valuesOf('speaker').sort(byName),
    topic: valuesOf('topic').sort(byName),
    article: valuesOf('article'),
    wording: valuesOf('wording').sort(inOrderOf(wordingStatuses)),
    year: valuesOf('year').sort((a, b) => byName(b, a)),
  }
}

function inOrderOf(ids: readonly string[]) {
  return (a: FacetValue, b: FacetValue) => ids.indexOf(a.id) - ids.indexOf(b.id)
}

function byName(a: FacetValue, b: FacetValue): number {
  return a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1)
}
