import { nearestName } from '../../model/did-you-mean.ts'
import type { Person } from '../../model/person.ts'
import { matchKeys } from '../indexed-words.ts'

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

/** The other names that people's files give them: spellings, and abbreviations. */
export function otherNamesOf(person: Pick<Person, 'also written' | 'short'> | undefined): string[] {
  return person ? [...person['also written'], ...person.short] : []
}

/**
 * The spellings that people's files give under `also written`, and the abbreviations under `short`. Texts also use single words of a name, so spellings are matched word by word:
 * `Zelensky` with `Zelenskiy`, not only `Volodymyr Zelensky` with `Volodymyr Zelenskiy`.
 */
export function spellingsOf({ name, 'also written': others, short }: Pick<Person, 'name' | 'also written' | 'short'>): Spellings[] {
  const words = name.split(/\s+/)
  const forms = words.map((word) => new Set([word]))
  const apart = [...short]
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
  return [...groups, ...typedUmlauts(text)]
    .filter((group) => group.some(isInText) && !group.every(isInText))
    .map((group) => group.join(', '))
    .join('; ')
}

const umlauts: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' }
const umlaut = new RegExp(`[${Object.keys(umlauts).join('')}]`, 'giu')

/** How words with umlauts are typed on other keyboards: `Muenchen` for `München`. Without the dots, `Munchen`, they are found anyway. */
function typedUmlauts(text: string): Spellings[] {
  const words = new Set(text.normalize('NFC').match(/[\p{L}\p{M}]*[äöüøå][\p{L}\p{M}]*/giu) ?? [])
  return [...words].map((word) => [word, word.replace(umlaut, (letter) => umlauts[letter.toLowerCase()] ?? letter)])
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

/**
 * A function that says whether a text has a spelling. Possessives and plurals are folded to the word with an `s`. An abbreviation in capitals
 * counts only in capitals, or with one from four letters (`Nato`): in any other form `US` and `WHO` are words of their own.
 */
function spellingFinder(text: string): (spelling: string) => boolean {
  const words = ` ${matchKeys(text).join(' ')} `
  return (spelling) => {
    const folded = matchKeys(spelling).join(' ')
    if (!['', 's'].some((ending) => words.includes(` ${folded}${ending} `))) return false
    if (!/^\p{Lu}[\p{Lu}.]+$/u.test(spelling)) return true
    const forms = spelling.length < 4 ? [spelling] : [spelling, spelling.charAt(0) + spelling.slice(1).toLowerCase()]
    const form = forms.map((one) => one.replaceAll('.', '\\.')).join('|')
    return new RegExp(`(?<![\\p{L}\\p{N}])(?:${form})(?:[’']?s)?(?![\\p{L}\\p{N}])`, 'u').test(text)
  }
}
