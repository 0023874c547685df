import type { Edges } from './compare-words.ts'
import { phraseList, reverses, wordList } from './critical-words.ts'
import lists from './cut-words.json' with { type: 'json' }
import { areInOneSentence, breakMark, type IndexedText, textBetween } from './indexed-text.ts'
import wordLists from './word-lists.json' with { type: 'json' }

/** What a quotation does not print of the sentence that it begins or ends in, where a word there turns the meaning of the printed words. */
export interface Cut {
  side: 'before' | 'after'
  /** The word or phrase that turns the meaning, as the source writes it: `only`, `so long as`. */
  turning: string
  /** The words on that side, from the beginning or to the end of the sentence; of very many, those next to the cut. */
  words: string
}

/**
 * How near to the cut a turning word must be, in words. The figures were chosen by the labelled cuts of `cut-edges.json` and the rates of
 * `bench:cuts`; larger ones find little more.
 */
const reach = {
  /** Before the cut, in the clause that goes on in the print: `nobody can say that | we …` */
  clause: 10,
  /** Before the cut, at the start of a condition: `if they leave the valley, | we …` */
  condition: 20,
  /** After the cut, a limit, exception or contrast: `| on Friday, but only if …` */
  limit: 6,
  /** After the cut, a negation in the same clause: `the dead | are not forgotten` */
  negation: 3,
}
/** How many words a parenthesis between commas may have: `no purpose, directly or indirectly, | to …` */
const mostInParenthesis = 6
/** How many words before the cut are searched for a *not* that *but* corrects: `not enemies | but friends` */
const mostCorrected = 15
/** How many words after *but* an *also* may come: `but we have also …` */
const mostBeforeAlso = 4
/** How many other places with the same words are looked at. */
const mostElsewhere = 50
/** How many of the words that are not printed are shown. */
const mostShown = 30

const isLimit = wordList(lists.limits)
/** Words that limit only at the start of a clause: Swedish *om*, Portuguese *se*. */
const isLimitAtStart = wordList(lists.limitsAtStart)
/** After a comma it limits only what is denied: `no person shall be …, | without …` */
const isWithout = wordList(lists.without)
const isNot = wordList(lists.not)
/** *but, though, yet*: they limit what is before them, never what follows. */
const isContrast = wordList(lists.contrasts)
/** *also*: after *but* it adds to what is before. */
const isAlso = wordList(lists.also)
/** *deny, refuse to, wrong to*: they turn what follows; a negation before them turns it back. */
const doubts = phraseList(lists.doubts)
/** *forget, secret, mistake*: with a negation before them they assure that it is so. */
const isAssurance = wordList(lists.assurances)
/** *that, to*: after a comma they continue the clause before it. */
const isOpener = wordList(lists.openers)
/** *and, because*: the clause after them is not governed by the one before. */
const isJoin = wordList(lists.joins)
/** *who, when, than*: what follows them does not limit the words before. */
const isBorder = wordList(lists.borders)
/** Titles that are written with a full stop: *Mr, Dr*. */
const isTitle = wordList(lists.titles)
const isReference = wordList(wordLists.references)
const turnsWhatFollows = phraseList(lists.turningBefore)
const turnsWhatPrecedes = phraseList(lists.turningAfter)
/** Phrases that turn nothing although they contain such a word: *no doubt, not only, as if*. */
const isHarmless = phraseList(lists.harmless)

/**
 * Finds what a quotation hides at its edges: its sentence has begun before the printed words, or goes on after them, with a word near the cut
 * that turns their meaning: a negation, condition, exception or contrast in their own clause or in one that governs it. It goes by words and
 * punctuation, not by grammar; languages without lists in `cut-words.json` have only what `word-lists.json` knows of them.
 *
 * @param from the index of the first printed word in `source.words`
 * @param to the index after the last
 */
export function cutEdges(source: IndexedText, from: number, to: number): Cut[] {
  const cuts = cutsOf(source, from, to)
  if (!cuts.length) return []
  const values = source.words.slice(from, to).map(({ value }) => value)
  const isHere = (start: number) => values.every((value, i) => source.words[start + i]?.value === value)
  // Where the same words occur once more with nothing hidden, they may be quoted from there.
  const others = (source.indexes.get(values[0] ?? '') ?? []).filter((start) => start !== from && isHere(start)).slice(0, mostElsewhere)
  return others.some((start) => !cutsOf(source, start, start + values.length).length) ? [] : cuts
}

/** The same for a print that was compared, at those of its ends that have edges: not at one that it marks with `…`. */
export function cutsAt({ source, from, to }: Edges): Cut[] {
  const isSeen = { before: from !== undefined, after: to !== undefined }
  return cutEdges(source, from ?? to ?? 0, to ?? from ?? 0).filter(({ side }) => isSeen[side])
}

function cutsOf(source: IndexedText, from: number, to: number): Cut[] {
  let [start, end] = [from, to]
  // Of a text without full stops, only what can be shown is looked at.
  while (start > 0 && from - start <= mostShown && goesOn(source, start - 1)) start--
  while (end > 0 && end < source.words.length && end - to <= mostShown && goesOn(source, end - 1)) end++
  const sentence = readSentence(source, start, end)
  const before = turningBefore(sentence, from - start)
  const after = turningAfter(sentence, from - start, to - start)
  const written = ({ index, length }: Turning) => textBetween(source, start + index, start + index + length)
  return [
    ...(before ? [{ side: 'before', turning: written(before), words: lastWords(source, start, from) } as const] : []),
    ...(after ? [{ side: 'after', turning: written(after), words: firstWords(source, to, end) } as const] : []),
  ]
}

/** Whether a sentence goes on after a word: also over the full stop of a title (`Mr. Hale`), and over dots before a small letter, which are a pause. */
function goesOn(source: IndexedText, index: number): boolean {
  if (areInOneSentence(source, index)) return true
  const [one, other] = [source.words[index], source.words[index + 1]]
  if (!one || !other || one.value === breakMark || other.value === breakMark) return false
  const gap = source.text.slice(one.end, other.start)
  if (/^\.\s+$/.test(gap)) return isTitle(one.value.toLowerCase(), source.language)
  return /^\s*(?:…|\.{3})\s*$/.test(gap) && /^\p{Ll}/u.test(source.text.slice(other.start, other.end))
}

/** A sentence, word by word. */
interface Sentence {
  /** The words as written, in lower case. */
  values: string[]
  /** The punctuation before each word. */
  gaps: string[]
  /** Whether a word is on a list; `qu’ils` is there as *qu* too. */
  is(list: ReturnType<typeof wordList>, index: number): boolean
  /** How many words from an index on are a phrase on a list. */
  phrase(list: ReturnType<typeof phraseList>, index: number): number
  /** Whether a word belongs to a harmless phrase. */
  isHarmless(index: number): boolean
}

/** A turning word or phrase: its index in the sentence, and how many words it has. */
interface Turning {
  index: number
  length: number
}

function readSentence({ text, words, language }: IndexedText, start: number, end: number): Sentence {
  const own = words.slice(start, end)
  const values = own.map((word) => text.slice(word.start, word.end).normalize('NFC').toLowerCase().replace(/[‘’ʼ]/g, "'"))
  const forms = values.map((value) => [value, ...(value.includes("'") ? value.split("'") : [])])
  const harmless = new Set(values.flatMap((_, i) => Array.from({ length: isHarmless(values, i, language) }, (_, n) => i + n)))
  return {
    values,
    gaps: own.map((word, i) => text.slice(own[i - 1]?.end ?? word.start, word.start)),
    is: (list, index) => forms[index]?.some((form) => list(form, language)) === true,
    phrase: (list, index) => list(values, index, language),
    isHarmless: (index) => harmless.has(index),
  }
}

const dash = String.raw`[—–]|\s-+\s|--`
/** Punctuation after which another clause begins. */
const comma = new RegExp(`[,،、(]|${dash}`)
/** Punctuation before which nothing governs what follows. */
const clauseEnd = new RegExp(`[;:()]|${dash}`)
/** Punctuation after which nothing limits what precedes. */
const stop = /[;:)]/

/** The word before a cut that turns what follows: in the clause that goes on in the print, or at the start of a condition for it. */
function turningBefore({ gaps, is, phrase, isHarmless }: Sentence, cut: number): Turning | undefined {
  let isOwnClause = true
  /** The word before a comma after which the clause goes on; a parenthesis may end there. */
  let parenthesis: number | undefined
  let doubt: Turning | undefined
  let isAssured = false
  for (let index = cut - 1; index >= Math.max(0, cut - reach.condition); index--) {
    const gap = gaps[index + 1] ?? ''
    if (clauseEnd.test(gap)) break
    if (comma.test(gap)) {
      if (is(isOpener, index + 1)) parenthesis = index
      else if (index + 1 < cut && (is(isJoin, index + 1) || is(isContrast, index + 1))) break
      else if (parenthesis === undefined || parenthesis - index > mostInParenthesis) isOwnClause = false
    }
    if (cut - index > reach.clause) isOwnClause = false
    const isAtStart =
      index === 0 || comma.test(gaps[index] ?? '') || clauseEnd.test(gaps[index] ?? '') || is(isJoin, index - 1) || is(isOpener, index - 1)
    const length = Math.max(isAtStart ? phrase(turnsWhatPrecedes, index) : 0, isOwnClause ? phrase(turnsWhatFollows, index) : 0)
    if (length && index + length <= cut) return { index, length }
    const isNegation = isOwnClause && is(reverses, index) && !is(isLimit, index) && !is(isLimitAtStart, index)
    // “Neither confirmed nor denied” leaves it open.
    if (isNegation && (doubt || isAssured) && !is(isBorder, index)) return undefined
    if (isHarmless(index)) continue
    if (isAtStart && (is(isLimit, index) || is(isLimitAtStart, index))) return { index, length: 1 }
    if (isOwnClause && is(isJoin, index)) break
    if (isNegation || (isOwnClause && is(isLimit, index))) return { index, length: 1 }
    if (isOwnClause && is(isAssurance, index)) isAssured = true
    if (isOwnClause && phrase(doubts, index)) doubt = { index, length: Math.min(phrase(doubts, index), cut - index) }
  }
  return doubt
}

/** The word after a cut that turns what precedes it: a limit, an exception, a contrast, or a negation of the same clause. */
function turningAfter(sentence: Sentence, from: number, cut: number): Turning | undefined {
  const { values, gaps, is, phrase, isHarmless } = sentence
  const isNegation = (index: number) => is(reverses, index) && !is(isLimit, index) && !is(isLimitAtStart, index)
  const printed = Array.from({ length: Math.min(mostCorrected, cut - from) }, (_, i) => cut - 1 - i)
  const isDenied = printed.some(isNegation)
  const denials = printed.filter((index) => is(isNot, index) || values[index]?.endsWith("n't"))
  /** Whether a contrast limits what is printed: it does not correct (“not enemies, but friends”) or add (“not only … but”, “but also”). */
  const limits = (index: number) => {
    const adds = denials.some(isHarmless) || Array.from({ length: mostBeforeAlso }, (_, i) => index + 1 + i).some((at) => is(isAlso, at))
    return !adds && !isAdverb(sentence, index) && !(denials.length && correctsOnly(sentence, index))
  }
  let isSameClause = true
  for (let index = cut; index < Math.min(values.length, cut + reach.limit); index++) {
    const gap = gaps[index] ?? ''
    if (stop.test(gap)) return undefined
    if (comma.test(gap)) isSameClause = false
    const length = phrase(turnsWhatPrecedes, index)
    if (length) return { index, length }
    if (isHarmless(index)) {
      // After “not because” or “even if” begins a clause of its own.
      if (is(isJoin, index) || is(isBorder, index) || is(isLimit, index)) return undefined
      continue
    }
    const turning = { index, length: 1 }
    if (is(isContrast, index) && limits(index)) return turning
    if (is(isWithout, index) && !isSameClause && !isDenied) return undefined
    if (is(isLimit, index)) return turning
    if (is(isLimitAtStart, index) && (index === cut || comma.test(gap) || is(isLimit, index - 1))) return turning
    if (is(isJoin, index) || is(isBorder, index)) return undefined
    if (isNegation(index)) {
      // “We will sign – not.”
      const isAlone = index === cut && cut + 1 === values.length
      return isAlone || (isSameClause && index - cut < reach.negation) ? turning : undefined
    }
  }
  return undefined
}

/** Whether *yet* or *however* is an adverb: not after a comma, or the last word. */
function isAdverb({ values, gaps }: Sentence, index: number): boolean {
  return /^(?:yet|however)$/.test(values[index] ?? '') && (!comma.test(gaps[index] ?? '') || index + 1 === values.length)
}

/** Whether a contrast after *not* only says what is so instead: no clause with its own pronoun, negation or limit follows it. */
function correctsOnly({ is }: Sentence, index: number): boolean {
  return !is(isReference, index + 1) && !is(reverses, index + 1) && !is(isLimit, index + 1)
}

function lastWords(source: IndexedText, start: number, cut: number): string {
  const first = Math.max(start, cut - mostShown)
  return `${first > start ? '… ' : ''}${textBetween(source, first, cut)}`
}

function firstWords(source: IndexedText, cut: number, end: number): string {
  const last = Math.min(end, cut + mostShown)
  return `${textBetween(source, cut, last)}${last < end ? ' …' : ''}`
}
