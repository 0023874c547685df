import { nearestName } from '../../model/did-you-mean.ts'
import { foldedWords } from '../../model/fold.ts'
import type { Person } from '../../model/person.ts'

/** Spellings of one word or name: a search for one finds all. */
export type Spellings = readonly string[]

/** The word table `content/search-words.txt`: each line has the spellings of one word, separated by commas; `#` begins a comment. */
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
 * The spellings that people's files give under `also written`. Texts also use single words of a name, so spellings are matched word by word:
 * `Zelensky` with `Zelenskiy`, not only `Volodymyr Zelensky` with `Volodymyr Zelenskiy`.
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

/** The spellings of words and names in a text that also have other spellings: `Kyiv, Kiev; Zelenskiy, Zelensky`. */
export function otherSpellings(groups: readonly Spellings[], text: string): string {
  const isInText = spellingFinder(text)
  return groups
    .filter((group) => group.some(isInText) && !group.every(isInText))
    .map((group) => group.join(', '))
    .join('; ')
}

/** The spellings, as `otherSpellings` writes them, that a text does not have itself. Only these are indexed beside the text. */
export function absentSpellings(spellings: string, text: string): string {
  const isInText = spellingFinder(text)
  return spellings
    .split('; ')
    .map((group) => group.split(', ').filter((spelling) => spelling && !isInText(spelling)))
    .filter((group) => group.length)
    .map((group) => group.join(', '))
    .join('; ')
}

/** A function that says whether a text has a spelling. Possessives and plurals are folded to the word with an `s`. */
function spellingFinder(text: string): (spelling: string) => boolean {
  const words = ` ${foldedWords(text).join(' ')} `
  return (spelling) => ['', 's'].some((ending) => words.includes(` ${foldedWords(spelling).join(' ')}${ending} `))
}
