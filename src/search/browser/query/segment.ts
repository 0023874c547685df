import { isUnspacedWord } from '../../indexed-words.ts'

/**
 * The words of a stretch of text without spaces, such as `安全保障` and `协定` of `安全保障协定`. Browsers know different words; as the index has single letters,
 * any of them is found. A browser that tells no words apart searches for the whole stretch.
 */
export function segmented(text: string): string[] {
  if (![...text].some(isUnspacedWord) || !Intl.Segmenter) return [text]
  // Dictionaries are chosen by the script, so the language makes hardly a difference.
  const segments = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)]
  // Only between its words, a stretch may have other ones: NATO加盟.
  return segments.flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []))
}
