import type { Archive } from '../../archive/archive.ts'
import { capitalized } from '../../language/en/forms.ts'
import { searchFilterWords } from '../../language/en/search-filters.ts'
import { badges } from '../../views/wording-status.ts'
import { type FacetName, type FacetValue, facetNames } from '../facets.ts'
import { facetTableOf } from './facet-table.ts'
import { recordsOf } from './records.ts'

/** A facet that the search form filters by. */
export interface Choice {
  /** Its name in the form and in the address. */
  name: FacetName
  label: string
  values: Pick<FacetValue, 'id' | 'name' | 'count'>[]
}

/** The filters of the search form, with the number of records of each value; and how many records there are. */
export function searchChoices(archive: Archive): { total: number; choices: Choice[] } {
  const records = recordsOf(archive)
  const table = facetTableOf(records)
  const choices = facetNames.map((facet) => ({
    name: facet,
    label: searchFilterWords.facets[facet],
    values: table[facet].map((value) => ({ ...value, name: nameOf(facet, value) })),
  }))
  return { total: records.length, choices }
}

/** The name of a value as a choice, where it may begin with a capital, and is not seen from inside an article. */
function nameOf(facet: FacetName, { id, name }: FacetValue): string {
  if (facet === 'kind') return searchFilterWords.kinds[id] ?? name
  if (facet === 'wording') return Object.entries(badges).find(([is]) => is === id)?.[1] ?? name
  if (facet === 'speaker' && name === 'this article') return searchFilterWords.theArticle
  return facet === 'speaker' || facet === 'topic' ? capitalized(name) : name
}
