import { isUnspacedWord, matchKey, phraseOf } from '../indexed-words.ts'
import { hasWordLike } from './highlight.ts'
import type { IndexParts } from './index-parts.ts'
import type { PagefindModule, PagefindResult } from './pagefind-module.ts'
import { completionsOf } from './query/corrections.ts'
import type { ParsedQuery } from './query/parse-query.ts'

/** Words, phrases and excluded words that are searched for. */
export type WantedWords = Pick<ParsedQuery, 'words' | 'phrases' | 'excluded'>

/** Searches the index with Pagefind's module. Pagefind stores in its records which words it matched: let one search end before the next. */
export function recordSearch(pagefind: PagefindModule, parts: IndexParts) {
  const unknownCache = new Map<string, boolean>()

  /**
   * Whether a word is nowhere in what is published. Pagefind would find the longest beginning of it that occurs (`we` for `weapons`), and has
   * other words than the vocabulary (the parts of compounds).
   */
  async function isUnknown(word: string): Promise<boolean> {
    const cached = unknownCache.get(word)
    if (cached !== undefined) return cached
    const unknown = !(await isIndexed(word)) && !(await isPublished(word))
    unknownCache.set(word, unknown)
    return unknown
  }

  async function isIndexed(word: string): Promise<boolean> {
    const isExact = (await pagefind.search(`"${inARow(word)}"`)).results.length > 0
    if (isExact || isUnspacedWord(word)) return isExact
    const [first] = (await pagefind.search(word)).results
    return first !== undefined && hasWordLike(await recordText(first), word)
  }

  /** Whether the vocabulary has a word, or one that begins with it. */
  async function isPublished(word: string): Promise<boolean> {
    const vocabulary = await parts.vocabulary()
    const key = matchKey(word)
    return vocabulary.has(key) || [...vocabulary.keys()].some((one) => one.startsWith(key))
  }

  /** Words that may be unknown: neither the vocabulary nor the first result has them. */
  async function doubtful(words: readonly string[], [first]: readonly PagefindResult[]): Promise<string[]> {
    const unlisted = words.filter((word) => !parts.loadedVocabulary?.has(matchKey(word)))
    const text = first && unlisted.length ? await recordText(first) : ''
    return unlisted.filter((word) => isUnspacedWord(word) || !hasWordLike(text, word))
  }

  /** The records that have words in a row. */
  async function withRow(words: string): Promise<PagefindResult[]> {
    const row = inARow(words)
    return row ? (await pagefind.search(`"${row}"`)).results : []
  }

  /** The records that have words in a row, the last of which may be the beginning of one. */
  async function withUnfinishedRow(words: readonly string[]): Promise<PagefindResult[]> {
    const found = await withRow(words.join(' '))
    const last = words.at(-1) ?? ''
    const completions = parts.loadedVocabulary && !found.length ? completionsOf(last, parts.loadedVocabulary) : []
    for (const completion of completions) found.push(...(await withRow([...words.slice(0, -1), completion].join(' '))))
    return found
  }

  /** The ids of the records that have a phrase as it is written. */
  async function idsWith(phrase: string): Promise<Set<string>> {
    return new Set((await withRow(phrase)).filter(isWritten).map(({ id }) => id))
  }

  /** The matching records, best first. Words in quotation marks are a phrase to Pagefind only when nothing else is searched with them. */
  async function search({ words, phrases, excluded }: WantedWords): Promise<PagefindResult[]> {
    const isPhrase = !words.length && phrases.length === 1
    const included: Set<string>[] = []
    for (const phrase of isPhrase ? [] : phrases) included.push(await idsWith(phrase))
    // The letters of a word without spaces, and words that are one in the query, belong together.
    for (const word of words) if (isRow(word)) included.push(new Set((await withRow(word)).map(({ id }) => id)))
    // Any figure is the beginning of others: 5 of 50.
    for (const word of words.filter(isFigure)) {
      const exact = await withRow(word)
      if (exact.length) included.push(new Set(exact.map(({ id }) => id)))
    }
    const without: Set<string>[] = []
    for (const phrase of excluded) without.push(await idsWith(phrase))
    const passes = ({ id }: PagefindResult) => included.every((ids) => ids.has(id)) && !without.some((ids) => ids.has(id))
    // The last search decides which words are marked.
    const [phrase = ''] = phrases
    const results = isPhrase
      ? (await withRow(phrase)).filter(isWritten)
      : (await pagefind.search([...words, ...phrases].map(inARow).join(' ') || null)).results
    return results.filter(passes)
  }

  return { search, withRow, withUnfinishedRow, isIndexed, isUnknown, doubtful }
}

/** Whether a record has a match as it is written, not only as another spelling: words in quotation marks are meant to the letter. */
function isWritten({ words, matchedMetaFields = [] }: PagefindResult): boolean {
  return words.length > 0 || matchedMetaFields.some((field) => field !== 'spellings' && field !== 'noteSpellings')
}

/** Words as the index has them in a row. */
function inARow(words: string): string {
  return phraseOf(words).join(' ')
}

/** Whether a word of a query is a row of several in the index. */
function isRow(word: string): boolean {
  return phraseOf(word).length > 1
}

function isFigure(word: string): boolean {
  return /^\p{N}+$/u.test(word)
}

/** Everything that a record can be found by. */
async function recordText(result: PagefindResult): Promise<string> {
  const { content, meta } = await result.data()
  return [content, ...Object.values(meta)].join(' ')
}
