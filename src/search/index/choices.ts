import type { Archive } from '../../archive/archive.ts'
import { badges } from '../../views/wording-status.ts'
import { type FacetValue, facetTableOf } from './facet-table.ts'
import { recordsOf } from './records.ts'

/** A field of the search form by which results are narrowed. */
export interface Choice {
  /** Its name in the form and in the address. */
  name: string
  label: string
  values: { id: string; name: string; count: number }[]
}

const kindNames: Record<string, string> = {
  quote: 'Quotes',
  condition: 'Conditions',
  observation: 'Observations',
  wording: 'Wordings of sources',
}

/** What the search form lets readers choose, and how much stands under each. */
export function searchChoices(archive: Archive): { total: number; choices: Choice[] } {
  const records = recordsOf(archive)
  const { kind, speaker, topic, article, wording, year } = facetTableOf(records)
  return {
    total: records.length,
    choices: [
      {
        name: 'kind',
        label: 'Kind',
        values: kind.map((value) => ({ ...value, name: kindNames[value.id] ?? value.name })),
      },
      { name: 'speaker', label: 'Who', values: speaker.map(fromOutside) },
      { name: 'topic', label: 'Topic', values: topic.map(capital) },
      { name: 'article', label: 'Article', values: article },
      {
        name: 'wording',
        label: 'Wording of quotes',
        values: wording.map((value) => ({ ...value, name: badgeOf(value.id) ?? value.name })),
      },
      { name: 'year', label: 'Year', values: year },
    ],
  }
}

/** What the site calls a standing in short. */
function badgeOf(id: string): string | undefined {
  return Object.entries(badges).find(([is]) => is === id)?.[1]
}

/** A value whose name begins with a capital, as the first word of a choice does. */
function capital(value: FacetValue): FacetValue {
  return { ...value, name: value.name.charAt(0).toUpperCase() + value.name.slice(1) }
}

/** `this article` is no name for a reader who looks at all articles. */
function fromOutside(value: FacetValue): FacetValue {
  return value.name === 'this article' ? { ...value, name: 'The article itself' } : capital(value)
}
