import { fold } from '../../model/fold.ts'
import { exactIn } from './exact-first.ts'
import { hasWordLike } from './highlight.ts'
import type { IndexParts } from './index-parts.ts'
import type { PagefindModule, PagefindResult } from './pagefind-module.ts'
import type { Answer } from './protocol.ts'
import { completionsOf } from './query/completions.ts'
import { correctionsOf } from './query/corrections.ts'
import type { AskedWords } from './query/read-words.ts'

/** What searching for words came to. */
export interface WordSearchResult extends Pick<Answer, 'unknownWords' | 'corrections' | 'droppedWord'> {
  /** The words that were searched for in the end. */
  words: string[]
  /** Best first. */
  results: PagefindResult[]
}

/** Searches for the words, phrases and words to leave out that a reader asks for. */
export interface WordSearch {
  find(asked: AskedWords, asTyped: boolean): Promise<WordSearchResult>
}

type Wanted = Pick<AskedWords, 'words' | 'phrases' | 'leftOut'>

/** With more words than these, no search is made without each of them in turn. */
const mostWords = 12

/** How many of the records found without a word are looked at. */
const looked = 3

/** Makes the search of words from Pagefind's module. Pagefind notes in its records which words it found: let one search end before the next. */
export function wordSearch(pagefind: PagefindModule, parts: IndexParts): WordSearch {
  const unknownWords = new Map<string, boolean>()

  /** Whether no record has a word. Pagefind then takes the longest known beginning of it (`we` for `weapons`), which nobody asked for. */
  async function isUnknown(word: string): Promise<boolean> {
    const known = unknownWords.get(word)
    if (known !== undefined) return known
    const exact = (await pagefind.search(`"${word}"`)).results.length > 0
    const [first] = exact ? [] : (await pagefind.search(word)).results
    const stranger = !exact && !(first && hasWordLike(await textOf(first), word))
    unknownWords.set(word, stranger)
    return stranger
  }

  /** Which of the words may occur nowhere: those that neither the vocabulary nor the first result has. */
  async function doubtful(words: readonly string[], [first]: readonly PagefindResult[]): Promise<string[]> {
    const unlisted = words.filter((word) => !parts.loadedVocabulary?.has(fold(word)))
    const text = first && unlisted.length ? await textOf(first) : ''
    return unlisted.filter((word) => !hasWordLike(text, word))
  }

  /** What a mistyped word is taken for: the nearest word that stands with the others somewhere; if none does, the nearest. */
  async function meantBy(word: string, asked: Wanted): Promise<string | undefined> {
    const near = correctionsOf(word, await parts.vocabulary())
    if (near.length > 1) for (const meant of near) if ((await search(replaced(asked, word, meant))).length) return meant
    return near[0]
  }

  /** The words to search for, and what became of those that no record has. */
  async function readable(asked: Wanted, asTyped: boolean, unsure: readonly string[]): Promise<Omit<WordSearchResult, 'results'>> {
    const strange = new Set<string>()
    for (const word of unsure) if (await isUnknown(word)) strange.add(word)
    let words = asked.words
    const corrections: Answer['corrections'] = []
    for (const word of asTyped ? [] : strange) {
      // The others that are mistyped too would find nothing.
      const beside = words.filter((other) => other === word || !strange.has(other))
      const meant = await meantBy(word, { ...asked, words: beside })
      if (!meant) continue
      corrections.push({ typed: word, meant })
      strange.delete(word)
      words = words.map((other) => (other === word ? meant : other))
    }
    return { words: words.filter((word) => !strange.has(word)), unknownWords: [...strange], corrections }
  }

  async function idsOf(words: string, counts: (result: PagefindResult) => boolean = () => true): Promise<Set<string>> {
    return new Set((await pagefind.search(words)).results.filter(counts).map(({ id }) => id))
  }

  /** The records that are wanted, best first. Words in quotation marks are a phrase to Pagefind only when nothing else is searched with them. */
  async function search({ words, phrases, leftOut }: Wanted): Promise<PagefindResult[]> {
    const isPhrase = !words.length && phrases.length === 1
    const having = isPhrase ? [] : await inTurn(phrases, (phrase) => idsOf(`"${phrase}"`, isWritten))
    const without = await inTurn(leftOut, (phrase) => idsOf(`"${phrase}"`, isWritten))
    // What marks found words is the search that comes last.
    const asked = isPhrase ? `"${phrases[0]}"` : [...words, ...phrases].join(' ')
    const { results } = await pagefind.search(asked || null)
    if (isPhrase) return results.filter((result) => isWritten(result) && !without.some((ids) => ids.has(result.id)))
    if (!having.length && !without.length) return results
    return results.filter(({ id }) => having.every((ids) => ids.has(id)) && !without.some((ids) => ids.has(id)))
  }

  /**
   * Of words that no record has all of, the one to pass over: that without which a record is found which has the most of the others just as they were
   * typed; of several the one without which the fewest are found, for the others then ask for the most.
   */
  async function wordToDrop(wanted: Wanted): Promise<string | undefined> {
    const { words } = wanted
    if (words.length < 2 || words.length > mostWords) return undefined
    const choices: { word: string; found: number; exact: number; score: number }[] = []
    for (const word of words) {
      const others = words.filter((other) => other !== word)
      const results = await search({ ...wanted, words: others })
      const best = await Promise.all(results.slice(0, looked).map((result) => result.data()))
      const exact = Math.max(0, ...best.map((record) => exactIn(record, others)))
      if (results.length) choices.push({ word, found: results.length, exact, score: results[0]?.score ?? 0 })
    }
    return choices.sort((a, b) => b.exact - a.exact || a.found - b.found || b.score - a.score)[0]?.word
  }

  /**
   * Of words that no record has all of, one with another in its place that stands with the others somewhere: what it is the beginning of (the
   * index holds `depart` for `department`, which does not begin with `departm`), or what is one slip away (`brand` for `band`).
   */
  async function otherWord(wanted: Wanted): Promise<{ typed: string; meant: string; isBegun: boolean } | undefined> {
    if (wanted.words.length > mostWords) return undefined
    const vocabulary = await parts.vocabulary()
    for (const typed of wanted.words) {
      const begun = completionsOf(typed, vocabulary)
      for (const meant of [...begun, ...(wanted.words.length > 1 ? correctionsOf(typed, vocabulary, 1) : [])])
        if ((await search(replaced(wanted, typed, meant))).length) return { typed, meant, isBegun: begun.includes(meant) }
    }
    return undefined
  }

  return {
    async find(asked, asTyped) {
      const { phrases, leftOut } = asked
      const first = await search(asked)
      const unsure = await doubtful(asked.words, first)
      const { words, unknownWords, corrections } = unsure.length
        ? await readable(asked, asTyped, unsure)
        : { words: asked.words, unknownWords: [], corrections: [] }
      if (asked.words.length && !words.length) return { words, unknownWords, corrections, results: [] }
      const wanted = { words, phrases, leftOut }
      const results = unknownWords.length || corrections.length ? await search(wanted) : first
      if (results.length) return { words, unknownWords, corrections, results }
      const other = asTyped || corrections.length || !words.length ? undefined : await otherWord(wanted)
      if (other) {
        const { typed, meant, isBegun } = other
        const begun = replaced(wanted, typed, meant)
        return {
          words: begun.words,
          unknownWords,
          corrections: isBegun ? [] : [{ typed, meant, stands: true }],
          results: await search(begun),
        }
      }
      const droppedWord = await wordToDrop(wanted)
      if (droppedWord === undefined) return { words, unknownWords, corrections, results }
      const others = words.filter((word) => word !== droppedWord)
      return { words: others, unknownWords, corrections, droppedWord, results: await search({ ...wanted, words: others }) }
    },
  }
}

/** Whether a record has what was found as it is written, and not only as another spelling: words in quotation marks are meant to the letter. */
function isWritten({ words, matchedMetaFields = [] }: PagefindResult): boolean {
  return words.length > 0 || matchedMetaFields.some((field) => field !== 'spellings' && field !== 'noteSpellings')
}

function replaced(wanted: Wanted, typed: string, meant: string): Wanted {
  return { ...wanted, words: wanted.words.map((word) => (word === typed ? meant : word)) }
}

/** Everything that a record can be found by. */
async function textOf(result: PagefindResult): Promise<string> {
  const { content, meta } = await result.data()
  return [content, ...Object.values(meta)].join(' ')
}

async function inTurn<T, U>(all: readonly T[], ask: (one: T) => Promise<U>): Promise<U[]> {
  const answers: U[] = []
  for (const one of all) answers.push(await ask(one))
  return answers
}
