import { nearestName } from '../../model/did-you-mean.ts'
import { foldedWords } from '../../model/fold.ts'
import type { Person } from '../../model/person.ts'

/** Spellings of one word or name: whoever searches one finds all. */
export type Spellings = readonly string[]

/** The word table `content/search-words.txt`: a line holds the spellings of one word, with commas; `#` begins a remark. */
export function readSearchWords(text: string): Spellings[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) =>
      line
        .replace(/#.*/, '')
        .split(',')
        .map((word) => word.trim())
        .filter(Boolean),
    )
    .filter((spellings) => spellings.length > 1)
}

/**
 * The spellings that people's files give under `also written`. Texts name people by one word too, so spellings are set side by side word
 * by word: `Zelensky` stands for `Zelenskiy`, not only `Volodymyr Zelensky` for `Volodymyr Zelenskiy`.
 */
export function spellingsOf({ name, 'also written': others }: Pick<Person, 'name' | 'also written'>): Spellings[] {
  const words = name.split(/\s+/)
  const forms = words.map((word) => new Set([word]))
  const apart: string[] = []
  for (const other of others) {
    const otherWords = other.split(/\s+/)
    const nearest = otherWords.length === 1 ? nearestName(other, words, 3) : undefined
    if (otherWords.length === words.length) for (const [index, word] of otherWords.entries()) forms[index]?.add(word)
    else if (nearest) forms[words.indexOf(nearest)]?.add(other)
    else apart.push(other)
  }
  return [...forms.map((form) => [...form]), apart.length ? [name, ...apart] : []].filter((spellings) => spellings.length > 1)
}

/**
 * The other spellings of what a text names, each group with the one that the text has: `Kyiv, Kiev; Zelenskiy, Zelensky`.
 */
export function otherSpellings(groups: readonly Spellings[], text: string): string {
  const stands = standsIn(text)
  return groups
    .filter((group) => group.some(stands) && !group.every(stands))
    .map((group) => group.join(', '))
    .join('; ')
}

/** Of spellings as `otherSpellings` writes them, those that a text does not have itself. Only these are searched beside it: what it has is found there. */
export function absentSpellings(spellings: string, text: string): string {
  const stands = standsIn(text)
  return spellings
    .split('; ')
    .map((group) => group.split(', ').filter((spelling) => spelling && !stands(spelling)))
    .filter((group) => group.length)
    .map((group) => group.join(', '))
    .join('; ')
}

/** Tells whether a spelling stands in a text. A possessive or a plural is folded to the word with an `s`. */
function standsIn(text: string): (spelling: string) => boolean {
  const words = ` ${foldedWords(text).join(' ')} `
  return (spelling) => ['', 's'].some((ending) => words.includes(` ${foldedWords(spelling).join(' ')}${ending} `))
}
