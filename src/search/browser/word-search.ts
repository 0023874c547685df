import { isUnspacedWord, phraseOf } from '../indexed-words.ts'
import type { IndexParts } from './index-parts.ts'
import type { PagefindModule, PagefindResult } from './pagefind-module.ts'
import type { Answer } from './protocol.ts'
import { completionsOf, correctionsOf } from './query/corrections.ts'
import type { NeededWords } from './query/function-words.ts'
import { joinedForms, otherFormsOf } from './query/other-forms.ts'
import type { ParsedQuery } from './query/parse-query.ts'
import { recordSearch, type WantedWords } from './record-search.ts'
import { exactIn } from './search-result.ts'

/** What a search for words found. */
export interface WordSearchResult extends Pick<Answer, 'unknownWords' | 'corrections' | 'droppedWords' | 'joining'> {
  /** The words that were finally searched for. */
  words: string[]
  /** Best first: those with the whole query in a row, then those with all its words, then those with all that are no function words. */
  results: PagefindResult[]
  /** The ids of those with the whole query in a row. */
  inARow: ReadonlySet<string>
}

interface Found extends Omit<WordSearchResult, 'inARow' | 'joining'> {
  /** The words that were searched for in place of a typed one. */
  instead: ReadonlyMap<string, readonly string[]>
}

/** With more words than these, no search is made for each in turn. */
const maxWords = 24

/** How many of the records found without some words are inspected, for how many choices of words. */
const [maxInspected, maxChoices] = [3, 6]

/** Makes the search for words from Pagefind's module. Pagefind stores in its records which words it matched: let one search end before the next. */
export function wordSearch(
  pagefind: PagefindModule,
  parts: IndexParts,
): (parsed: ParsedQuery, asTyped: boolean) => Promise<WordSearchResult> {
  const { search, withRow, withUnfinishedRow, isIndexed, isUnknown, doubtful } = recordSearch(pagefind, parts)

  /** Other words in which an unknown word is published; those of scripts without spaces are cut where another browser may cut them. */
  async function publishedForms(word: string): Promise<string[]> {
    if (isUnspacedWord(word)) {
      const letters = phraseOf(word)
      const pairs = letters.slice(0, -1).map((letter, i) => letter + (letters[i + 1] ?? ''))
      const found: string[] = []
      for (const pair of letters.length > 2 ? pairs : []) if (await isIndexed(pair)) found.push(pair)
      return found
    }
    for (const form of otherFormsOf(word, await parts.vocabulary()))
      if (form.length < 2 || /[-‐‑]/.test(word) || (await withRow(form.join(' '))).length) return form
    return []
  }

  /**
   * The correction of a mistyped word: the nearest word that occurs together with all that was typed, function words included, or with the needed
   * words; if none does, the nearest.
   */
  async function meantBy(word: string, wanted: WantedWords, typed: readonly string[]): Promise<string | undefined> {
    const near = isUnspacedWord(word) ? [] : correctionsOf(word, await parts.vocabulary())
    if (near.length > 1)
      for (const words of typed.length > wanted.words.length ? [typed, wanted.words] : [wanted.words])
        for (const meant of near) if ((await search(replaced({ ...wanted, words: [...words] }, word, meant))).length) return meant
    return near[0]
  }

  /** The words to search for, with other forms or corrections of those that no record has. */
  async function corrected(
    wanted: WantedWords,
    typed: readonly string[],
    asTyped: boolean,
    doubtful: readonly string[],
  ): Promise<Omit<Found, 'results'>> {
    const unknown = new Set<string>()
    const instead = new Map<string, string[]>()
    for (const word of doubtful) {
      if (!(await isUnknown(word))) continue
      const form = await publishedForms(word)
      if (form.length) instead.set(word, form)
      else unknown.add(word)
    }
    let words = wanted.words.flatMap((word) => instead.get(word) ?? word)
    const joined = unknown.size ? joinedForms(words, await parts.vocabulary()) : []
    const rejoined = joined.find((form) => [...unknown].some((word) => !form.includes(word)))
    if (rejoined) {
      words = rejoined
      for (const word of unknown) if (!rejoined.includes(word)) unknown.delete(word)
    }
    const corrections: Answer['corrections'] = []
    for (const word of asTyped ? [] : unknown) {
      // Other mistyped words would find nothing.
      const isClear = (other: string) => other === word || !unknown.has(other)
      const meant = await meantBy(word, { ...wanted, words: words.filter(isClear) }, typed.filter(isClear))
      if (!meant) continue
      corrections.push({ typed: word, meant })
      unknown.delete(word)
      instead.set(word, [meant])
      words = words.map((other) => (other === word ? meant : other))
    }
    return { words: words.filter((word) => !unknown.has(word)), unknownWords: [...unknown], corrections, droppedWords: [], instead }
  }

  /**
   * The words to drop when no record has all: those without which some record has the most others. Of several choices, the one with a record that
   * has the most of the others just as they were typed, function words included; then the one without which the fewest records are found, because then the others are the
   * most specific.
   */
  async function wordsToDrop(wanted: WantedWords, typed: readonly string[]): Promise<string[]> {
    const words = [...new Set(wanted.words)]
    // Beside a phrase, function words are left.
    const leavesPhrase = wanted.phrases.length > 0 && typed.length > words.length
    if ((words.length < 2 && !leavesPhrase) || words.length > maxWords) return []
    const wordsOf = new Map<string, number>()
    for (const [i, word] of words.entries())
      for (const { id } of await search({ ...wanted, words: [word] })) wordsOf.set(id, (wordsOf.get(id) ?? 0) | (1 << i))
    const counts = new Map<number, number>()
    for (const set of wordsOf.values()) counts.set(set, (counts.get(set) ?? 0) + 1)
    const most = Math.max(0, ...[...counts.keys()].map(bitsIn))
    const largest = [...counts].filter(([set]) => bitsIn(set) === most).sort((a, b) => a[1] - b[1])
    const choices: { dropped: string[]; found: number; exact: number; score: number }[] = []
    for (const [set] of largest.slice(0, maxChoices)) {
      const others = words.filter((_, i) => set & (1 << i))
      const dropped = words.filter((word) => !others.includes(word))
      const rest = typed.filter((word) => !dropped.includes(word))
      const results = await search({ ...wanted, words: others })
      const best = await Promise.all(results.slice(0, maxInspected).map((result) => result.data()))
      const exact = Math.max(0, ...best.map((record) => exactIn(record, rest)))
      if (results.length) choices.push({ dropped, found: results.length, exact, score: results[0]?.score ?? 0 })
    }
    const [best] = choices.sort((a, b) => b.exact - a.exact || a.found - b.found || b.score - a.score)
    return best?.dropped ?? (leavesPhrase ? words : [])
  }

  /**
   * A word to replace, when no record has all, by one that occurs together with the others: one that it is the beginning of (the index has
   * `depart` for `department`, which does not begin with `departm`), or one that is an edit away (`brand` for `band`).
   */
  async function wordToReplace(wanted: WantedWords): Promise<{ typed: string; meant: string; isCompletion: boolean } | undefined> {
    if (wanted.words.length > maxWords) return undefined
    const vocabulary = await parts.vocabulary()
    for (const typed of wanted.words) {
      if (isUnspacedWord(typed)) continue
      const completions = completionsOf(typed, vocabulary)
      for (const meant of [...completions, ...(wanted.words.length > 1 ? correctionsOf(typed, vocabulary, 1) : [])])
        if ((await search(replaced(wanted, typed, meant))).length) return { typed, meant, isCompletion: completions.includes(meant) }
    }
    return undefined
  }

  /** The records with all needed words; if there are none, with others in place of some words, or without some. */
  async function find(wanted: WantedWords, typed: readonly string[], asTyped: boolean): Promise<Found> {
    const first = await search(wanted)
    const unsure = await doubtful(wanted.words, first)
    const outcome = unsure.length
      ? await corrected(wanted, typed, asTyped, unsure)
      : { words: wanted.words, unknownWords: [], corrections: [], droppedWords: [], instead: new Map() }
    const { words, corrections } = outcome
    if (wanted.words.length && !words.length) return { ...outcome, results: [] }
    const certain = { ...wanted, words }
    const results = words.join() === wanted.words.join() ? first : await search(certain)
    if (results.length) return { ...outcome, results }
    for (const joined of joinedForms(words, words.length > 1 ? await parts.vocabulary() : new Map())) {
      const found = await search({ ...wanted, words: joined })
      if (found.length) return { ...outcome, words: joined, results: found }
    }
    const other = asTyped || corrections.length || !words.length ? undefined : await wordToReplace(certain)
    if (other) {
      const { typed, meant, isCompletion } = other
      const changed = replaced(certain, typed, meant)
      const correction = { typed, meant, occurs: true } as const
      const found = await search(changed)
      const instead = new Map([...outcome.instead, [typed, [meant]]])
      return { ...outcome, words: changed.words, corrections: isCompletion ? [] : [correction], results: found, instead }
    }
    const dropped = await wordsToDrop(certain, typed)
    if (!dropped.length) return { ...outcome, results }
    const others = words.filter((word) => !dropped.includes(word))
    // What a mistyped word may have meant is no news when it was dropped.
    const isDropped = ({ meant }: { meant: string }) => dropped.includes(meant)
    return {
      ...outcome,
      words: others,
      unknownWords: [...outcome.unknownWords, ...corrections.filter(isDropped).map((one) => one.typed)],
      corrections: corrections.filter((one) => !isDropped(one)),
      droppedWords: dropped.filter((word) => !corrections.some(({ meant }) => meant === word)),
      results: await search({ ...wanted, words: others }),
    }
  }

  /**
   * The records with the query in a row first, then those with all words as typed, function words included, then those with all between the first and
   * the last that are none.
   */
  async function closestFirst(parsed: ParsedQuery, { needed, isQuestion }: NeededWords, found: Found): Promise<WordSearchResult> {
    const { instead, ...shown } = found
    const { words, droppedWords, unknownWords } = shown
    const { phrases, excluded } = parsed
    const joining = parsed.words.filter((word) => !needed.includes(word))
    const left = parsed.words.filter((word) => !droppedWords.includes(word) && !unknownWords.includes(word))
    const meantBy = (word: string) => instead.get(word) ?? [word]
    const meant = left.flatMap(meantBy)
    if (shown.results.length < 2 || meant.length < 2) return { ...shown, joining, inARow: new Set() }
    // A question's first and last words are not what it asks about: “who is the treasurer of the crews” is the row “treasurer of the crews”.
    const isNeeded = left.flatMap((word) => meantBy(word).map(() => needed.includes(word)))
    const row = meant.slice(isNeeded.indexOf(true), isNeeded.lastIndexOf(true) + 1)
    // By the id of each record, its rank in a search.
    const ranked = (records: readonly PagefindResult[]) => new Map(records.map(({ id }, rank) => [id, rank]))
    const inARow = ranked(await withUnfinishedRow(row))
    const withTyped = ranked(meant.length > row.length && !isQuestion ? await search({ words: meant, phrases, excluded }) : [])
    const withAll = row.length > words.length ? ranked(await search({ words: row, phrases, excluded })) : inARow
    // Once more, because the last search decides which words are marked.
    const marked = await search({ words, phrases, excluded })
    const tiers = [row.length > 1 ? inARow : new Map<string, number>(), withTyped, withAll, ranked(marked)]
    const closest = marked.map((result) => {
      const tier = tiers.findIndex((ids) => ids.has(result.id))
      return { result, tier, rank: tiers[tier]?.get(result.id) ?? 0 }
    })
    const results = closest.toSorted((a, b) => a.tier - b.tier || a.rank - b.rank).map(({ result }) => result)
    return { ...shown, results, joining, inARow: new Set(inARow.keys()) }
  }

  return async (parsed, asTyped) => {
    const one = { needed: parsed.words, isQuestion: false }
    const asked = parsed.words.length < 2 ? one : (await import('./query/function-words.ts')).neededWords(parsed.words)
    return closestFirst(parsed, asked, await find({ ...parsed, words: asked.needed }, parsed.words, asTyped))
  }
}

function bitsIn(set: number): number {
  return set.toString(2).replaceAll('0', '').length
}

function replaced(wanted: WantedWords, typed: string, meant: string): WantedWords {
  return { ...wanted, words: wanted.words.map((word) => (word === typed ? meant : word)) }
}
