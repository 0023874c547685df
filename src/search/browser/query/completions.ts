import { fold } from '../../../model/fold.ts'
import type { Vocabulary } from '../../vocabulary.ts'

const mostCompletions = 5

/** The words of a vocabulary that a typed one may be the beginning of, the most frequent first; none for a word that is in it. */
export function completionsOf(typed: string, vocabulary: Vocabulary): string[] {
  const beginning = fold(typed)
  if (beginning.length < 3 || vocabulary.has(beginning)) return []
  return [...vocabulary]
    .filter(([word]) => word.startsWith(beginning))
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostCompletions)
    .map(([word]) => word)
}
