import { foldedWords } from '../../../model/fold.ts'
import type { FacetTable, FacetValue } from '../../facets.ts'
import type { TypedField } from './parse-query.ts'

/**
 * The ids of the values that a typed field means: the value with that id or name, otherwise every value whose name, in any spelling, has words
 * that begin like all of those typed. `speaker:lund` is everybody called Lund; kinds may be plural; a year must be complete.
 */
export function matchFacet({ facet, value }: Pick<TypedField, 'facet' | 'value'>, table: FacetTable): string[] {
  const typed = foldedWords(value)
  const isSame = (text: string) => foldedWords(text).join(' ') === typed.join(' ')
  const hasTyped = (name: string) => {
    const words = foldedWords(name)
    return typed.every((one) => words.some((word) => word.startsWith(one) || one === `${word}s`))
  }
  const isLike = ({ name, also = [] }: FacetValue) => facet !== 'year' && [name, ...also].some(hasTyped)
  const exact = table[facet].filter(({ id, name }) => id === value || isSame(id) || isSame(name))
  return (exact.length ? exact : table[facet].filter(isLike)).map(({ id }) => id)
}
