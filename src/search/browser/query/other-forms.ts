import { indexedWords, matchKey } from '../../indexed-words.ts'
import type { Vocabulary } from '../../vocabulary.ts'

/** The least length of each part of a compound. */
const partLength = 3

/**
 * How a word may be published that is typed in another form, which is no mistake: without an elided beginning, with ä for ae or ae for ä, or as the words
 * that it is made of (`harbour master` for `harbourmaster`, `NATO umbrella` for `NATO-umbrella`). Each form is one word or several.
 */
export function otherFormsOf(typed: string, vocabulary: Vocabulary): string[][] {
  const key = matchKey(typed)
  const elided = indexedWords(typed).flatMap(({ value, isOtherForm }) => (isOtherForm ? [matchKey(value)] : []))
  const dotted = typed
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüøå]/g, (letter) => ({ ä: 'ae', ö: 'oe', ø: 'oe', å: 'aa' })[letter] ?? 'ue')
  const single = [...elided, key.replace(/([aou])e/g, '$1'), key.replace(/aa/g, 'a'), matchKey(dotted)]
  const hyphened = typed.split(/[-‐‑]/).filter(Boolean)
  const cuts = Array.from({ length: Math.max(0, key.length - 2 * partLength + 1) }, (_, i) => i + partLength)
  const compounds = cuts.map((at) => [key.slice(0, at), key.slice(at)])
  const forms = [...single.filter((form) => form !== key).map((form) => [form]), ...(hyphened.length > 1 ? [hyphened] : []), ...compounds]
  return forms.filter((words) => words.every((word) => vocabulary.has(matchKey(word))))
}

/** The words with two neighbours joined that are published as one: `ceasefire` for `cease fire`. */
export function joinedForms(words: readonly string[], vocabulary: Vocabulary): string[][] {
  return words.flatMap((word, i) => {
    const joined = matchKey(word + (words[i + 1] ?? ''))
    return i + 1 < words.length && vocabulary.has(joined) ? [[...words.slice(0, i), joined, ...words.slice(i + 2)]] : []
  })
}
