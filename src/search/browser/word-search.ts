import { fold } from '../../model/fold.ts'
import { hasWordLike } from './highlight.ts'
import type { IndexParts } from './index-parts.ts'
import type { PagefindModule, PagefindResult } from './pagefind-module.ts'
import type { Answer } from './protocol.ts'
import { completionsOf, correctionsOf } from './query/corrections.ts'
import type { ParsedQuery } from './query/parse-query.ts'
import { exactIn } from './search-result.ts'

/** What a search for words found. */
interface WordSearchResult extends Pick<Answer, 'unknownWords' | 'corrections' | 'droppedWord'> {
  /** The words that were finally searched for. */
  words: string[]
  /** Best first. */
  results: PagefindResult[]
}

type Wanted = Pick<ParsedQuery, 'words' | 'phrases' | 'excluded'>

/** With more words than these, no search is made without each of them in turn. */
const maxWords = 12

/** How many of the records found without a word are inspected. */
const maxInspected = 3

/** Makes the search for words from Pagefind's module. Pagefind stores in its records which words it matched: let one search end before the next. */
export function wordSearch(
  pagefind: PagefindModule,
  parts: IndexParts,
): (parsed: ParsedQuery, asTyped: boolean) => Promise<WordSearchResult> {
  const unknownCache = new Map<string, boolean>()

  /** Whether no record has a word. Pagefind would find the longest beginning of it that occurs (`we` for `weapons`). */
  async function isUnknown(word: string): Promise<boolean> {
    const cached = unknownCache.get(word)
    if (cached !== undefined) return cached
    const isExact = (await pagefind.search(`"${word}"`)).results.length > 0
    const [first] = isExact ? [] : (await pagefind.search(word)).results
    const unknown = !isExact && !(first && hasWordLike(await recordText(first), word))
    unknownCache.set(word, unknown)
    return unknown
  }

  /** Words that may be unknown: neither the vocabulary nor the first result has them. */
  async function doubtful(words: readonly string[], [first]: readonly PagefindResult[]): Promise<string[]> {
    const unlisted = words.filter((word) => !parts.loadedVocabulary?.has(fold(word)))
    const text = first && unlisted.length ? await recordText(first) : ''
    return unlisted.filter((word) => !hasWordLike(text, word))
  }

  /** The correction of a mistyped word: the nearest word that occurs together with the others; if none does, the nearest. */
  async function meantBy(word: string, wanted: Wanted): Promise<string | undefined> {
    const near = correctionsOf(word, await parts.vocabulary())
    if (near.length > 1) for (const meant of near) if ((await search(replaced(wanted, word, meant))).length) return meant
    return near[0]
  }

  /** The words to search for, with corrections of those that no record has. */
  async function corrected(wanted: Wanted, asTyped: boolean, doubtful: readonly string[]): Promise<Omit<WordSearchResult, 'results'>> {
    const unknown = new Set<string>()
    for (const word of doubtful) if (await isUnknown(word)) unknown.add(word)
    let words = wanted.words
    const corrections: Answer['corrections'] = []
    for (const word of asTyped ? [] : unknown) {
      // Other mistyped words would find nothing.
      const others = words.filter((other) => other === word || !unknown.has(other))
      const meant = await meantBy(word, { ...wanted, words: others })
      if (!meant) continue
      corrections.push({ typed: word, meant })
      unknown.delete(word)
      words = words.map((other) => (other === word ? meant : other))
    }
    return { words: words.filter((word) => !unknown.has(word)), unknownWords: [...unknown], corrections }
  }

  /** The ids of the records that have a phrase as it is written. */
  async function idsWith(phrase: string): Promise<Set<string>> {
    return new Set((await pagefind.search(`"${phrase}"`)).results.filter(isWritten).map(({ id }) => id))
  }

  /** The matching records, best first. Words in quotation marks are a phrase to Pagefind only when nothing else is searched with them. */
  async function search({ words, phrases, excluded }: Wanted): Promise<PagefindResult[]> {
    const isPhrase = !words.length && phrases.length === 1
    const included: Set<string>[] = []
    for (const phrase of isPhrase ? [] : phrases) included.push(await idsWith(phrase))
    const without: Set<string>[] = []
    for (const phrase of excluded) without.push(await idsWith(phrase))
    // The last search decides which words are marked.
    const { results } = await pagefind.search((isPhrase ? `"${phrases[0]}"` : [...words, ...phrases].join(' ')) || null)
    return results.filter(
      (result) =>
        (!isPhrase || isWritten(result)) && included.every((ids) => ids.has(result.id)) && !without.some((ids) => ids.has(result.id)),
    )
  }

  /**
   * The word to drop when no record has all: without it a record is found that has the most of the others just as they were typed; of several
   * such words, the one without which the fewest records are found, because then the others are the most specific.
   */
  async function wordToDrop(wanted: Wanted): Promise<string | undefined> {
    const { words } = wanted
    if (words.length < 2 || words.length > maxWords) return undefined
    const choices: { word: string; found: number; exact: number; score: number }[] = []
    for (const word of words) {
      const others = words.filter((other) => other !== word)
      const results = await search({ ...wanted, words: others })
      const best = await Promise.all(results.slice(0, maxInspected).map((result) => result.data()))
      const exact = Math.max(0, ...best.map((record) => exactIn(record, others)))
      if (results.length) choices.push({ word, found: results.length, exact, score: results[0]?.score ?? 0 })
    }
    return choices.sort((a, b) => b.exact - a.exact || a.found - b.found || b.score - a.score)[0]?.word
  }

  /**
   * A word to replace, when no record has all, by one that occurs together with the others: one that it is the beginning of (the index has
   * `depart` for `department`, which does not begin with `departm`), or one that is an edit away (`brand` for `band`).
   */
  async function wordToReplace(wanted: Wanted): Promise<{ typed: string; meant: string; isCompletion: boolean } | undefined> {
    if (wanted.words.length > maxWords) return undefined
    const vocabulary = await parts.vocabulary()
    for (const typed of wanted.words) {
      const completions = completionsOf(typed, vocabulary)
      for (const meant of [...completions, ...(wanted.words.length > 1 ? correctionsOf(typed, vocabulary, 1) : [])])
        if ((await search(replaced(wanted, typed, meant))).length) return { typed, meant, isCompletion: completions.includes(meant) }
    }
    return undefined
  }

  return async (parsed, asTyped) => {
    const first = await search(parsed)
    const unsure = await doubtful(parsed.words, first)
    const outcome = unsure.length ? await corrected(parsed, asTyped, unsure) : { words: parsed.words, unknownWords: [], corrections: [] }
    const { words, unknownWords, corrections } = outcome
    if (parsed.words.length && !words.length) return { ...outcome, results: [] }
    const wanted = { ...parsed, words }
    const results = unknownWords.length || corrections.length ? await search(wanted) : first
    if (results.length) return { ...outcome, results }
    const other = asTyped || corrections.length || !words.length ? undefined : await wordToReplace(wanted)
    if (other) {
      const { typed, meant, isCompletion } = other
      const changed = replaced(wanted, typed, meant)
      const correction = { typed, meant, occurs: true } as const
      return { words: changed.words, unknownWords, corrections: isCompletion ? [] : [correction], results: await search(changed) }
    }
    const droppedWord = await wordToDrop(wanted)
    if (droppedWord === undefined) return { ...outcome, results }
    const others = words.filter((word) => word !== droppedWord)
    return { words: others, unknownWords, corrections, droppedWord, results: await search({ ...wanted, words: others }) }
  }
}

/** Whether a record has a match as it is written, not only as another spelling: words in quotation marks are meant to the letter. */
function isWritten({ words, matchedMetaFields = [] }: PagefindResult): boolean {
  return words.length > 0 || matchedMetaFields.some((field) => field !== 'spellings' && field !== 'noteSpellings')
}

function replaced(wanted: Wanted, typed: string, meant: string): Wanted {
  return { ...wanted, words: wanted.words.map((word) => (word === typed ? meant : word)) }
}

/** Everything that a record can be found by. */
async function recordText(result: PagefindResult): Promise<string> {
  const { content, meta } = await result.data()
  return [content, ...Object.values(meta)].join(' ')
}
