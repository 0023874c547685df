import { fold } from '../../../model/fold.ts'
import type { Vocabulary } from '../../vocabulary.ts'

/** How many are given. */
const mostCompletions = 5

/** The words of a vocabulary that a typed one may be the beginning of, those that stand most often first; none for a word that it has. */
export function completionsOf(typed: string, vocabulary: Vocabulary): string[] {
  const begun = fold(typed)
  if (begun.length < 3 || vocabulary.has(begun)) return []
  return [...vocabulary]
    .filter(([word]) => word.startsWith(begun))
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostCompletions)
    .map(([word]) => word)
}
