import { foldedWords } from '../../../model/fold.ts'
import type { FacetTable, FacetValue } from '../../index/facet-table.ts'
import type { TypedField } from './read-words.ts'

/**
 * The ids of what a typed field means in a facet table: the value of that id or name, else every value with a name, in any spelling, that has
 * words beginning like all of those typed. `speaker:lund` is everybody called Lund; a plural may be typed for a kind; a year is typed whole.
 */
export function matchFacet({ facet, value }: Pick<TypedField, 'facet' | 'value'>, facets: FacetTable): string[] {
  const typed = foldedWords(value)
  const same = (text: string) => foldedWords(text).join(' ') === typed.join(' ')
  const exact = facets[facet].filter(({ id, name }) => id === value || same(id) || same(name))
  const meant = exact.length
    ? exact
    : facet === 'year'
      ? []
      : facets[facet].filter((one) => spellingsOf(one).some((name) => begins(name, typed)))
  return meant.map(({ id }) => id)
}

function spellingsOf({ name, also = [] }: FacetValue): string[] {
  return [name, ...also]
}

function begins(name: string, typed: readonly string[]): boolean {
  const words = foldedWords(name)
  return typed.every((one) => words.some((word) => word.startsWith(one) || one === `${word}s`))
}
