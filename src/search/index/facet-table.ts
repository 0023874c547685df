import type { Archive } from '../../archive/archive.ts'
import { capitalized } from '../../language/en/forms.ts'
import { searchFilterWords } from '../../language/en/search-filters.ts'
import { wordingWords } from '../../language/en/wording.ts'
import { wordingStatuses } from '../../views/wording-status.ts'
import { type FacetName, type FacetTable, type FacetValue, facetNames } from '../facets.ts'
import { type RecordKind, recordKinds } from '../record-format.ts'
import { type RecordFacet, recordsOf } from './records.ts'

/** Counts the records of each value. Kinds and wordings are in the site's order, articles in the records', years with the latest first, all else by name. */
export function facetTableOf(records: readonly { facets: readonly RecordFacet[] }[]): FacetTable {
  const all = records.flatMap(({ facets }) => facets)
  const valuesOf = (facet: FacetName) => {
    const byId = Map.groupBy(
      all.filter((one) => one.facet === facet),
      ({ id }) => id,
    )
    return [...byId.values()].flatMap(([first, ...others]): FacetValue[] => {
      if (!first) return []
      const { facet: _facet, ...value } = first
      return [{ ...value, count: others.length + 1 }]
    })
  }
  return {
    kind: valuesOf('kind').sort(inOrderOf(recordKinds)),
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

/** A facet that the search form filters by. */
interface Choice {
  /** Its name in the form and in the address. */
  name: FacetName
  label: string
  values: Pick<FacetValue, 'id' | 'name' | 'count'>[]
}

/** The filters of the search form, with the number of records of each value; and how many passages there are, in articles and in sources. */
export function searchChoices(archive: Archive): { total: number; choices: Choice[] } {
  const records = recordsOf(archive)
  const table = facetTableOf(records)
  const choices = facetNames.map((facet) => ({
    name: facet,
    label: searchFilterWords.facets[facet],
    values: table[facet].map((value) => ({ ...value, name: choiceName(facet, value) })),
  }))
  return { total: records.filter(({ shown }) => isPassage(shown.kind)).length, choices }
}

function isPassage(kind: RecordKind): boolean {
  return recordKinds.indexOf(kind) <= recordKinds.indexOf('wording')
}

/** The name of a value as a choice, where it may begin with a capital, and is not seen from inside an article. */
function choiceName(facet: FacetName, { id, name }: FacetValue): string {
  if (facet === 'kind') return searchFilterWords.kinds[id] ?? name
  if (facet === 'wording') return Object.entries(wordingWords.badges).find(([is]) => is === id)?.[1] ?? name
  if (facet === 'speaker' && name === 'this article') return searchFilterWords.theArticle
  return facet === 'speaker' || facet === 'topic' ? capitalized(name) : name
}
