import apostrophes from './apostrophes.json' with { type: 'json' }
import { isFirstInParagraph, type MarkPair, type PairedMarks } from './quotation-marks.ts'
import { isSpacedLetterAfter, isSpacedLetterBefore } from './word-borders.ts'

const listed = (words: string) => new Set(words.split(' '))
const startsShort = listed(apostrophes.start)
const endsShort = listed(apostrophes.end)
const wholeWords = listed(apostrophes['whole words in -in'])
const afterPlural = listed(apostrophes['after a plural'])
const afterAnyWord = listed(apostrophes['after any word'])

/** A mark of this cost or more has no counterpart if it is neither opening nor closing: it cannot well be an apostrophe. */
const noApostrophe = 6

/** How unlikely each reading of a mark is, from 0; a reading that is missing is impossible. */
interface Mark {
  at: number
  /** Opens a quotation. */
  opens?: number
  /** Closes one that ‘, ’ or ' opened. */
  closes?: number
  /** Closes one that ‚ opened. */
  closesLow?: number
  /** Is an apostrophe, or has no counterpart: outside a quotation, and within one. */
  stays: number
  staysWithin?: number
}

/**
 * Pairs the single quotation marks of a text, and tells apostrophes apart: ‘ ’, ‚ ‘, ’ ’ and straight ones. Every mark can be read in several ways,
 * each with a cost by what is around it, and the reading of all marks that costs least is chosen. Within one pair and outside all of the double
 * marks in it there is no other pair of single marks, so pairs never cross.
 *
 * @param doubles the pairs of double marks; they and their words are separate texts
 * @param markers where markers are in the text: they are at the ends of quotations
 */
export function pairSingleMarks(text: string, doubles: readonly MarkPair[], markers: ReadonlySet<number>): PairedMarks {
  const pairs: MarkPair[] = []
  const unpaired: number[] = []
  for (const marks of byDoubles(marksIn(text, markers), doubles)) {
    const found = cheapest(text, marks)
    pairs.push(...found.pairs)
    unpaired.push(...found.unpaired)
  }
  return { pairs, unpaired }
}

/** The marks outside all pairs of double marks, and those directly within each. */
function byDoubles(marks: readonly Mark[], doubles: readonly MarkPair[]): Mark[][] {
  const opened = doubles.toSorted((a, b) => a.open - b.open)
  const around: MarkPair[] = []
  const groups = new Map<MarkPair | undefined, Mark[]>()
  let next = 0
  for (const mark of marks) {
    for (let pair = opened[next]; pair && pair.open < mark.at; pair = opened[++next]) around.push(pair)
    while (around.length && (around.at(-1)?.close ?? 0) < mark.at) around.pop()
    const group = groups.get(around.at(-1))
    if (group) group.push(mark)
    else groups.set(around.at(-1), [mark])
  }
  return [...groups.values()]
}

/** Where a reading has got to: outside a quotation, or within one that began with a mark of one kind. */
type State = 'outside' | 'within' | 'within low'
type Reading = { cost: number; from?: Reading; mark?: Mark; opens?: boolean; closes?: boolean; alone?: boolean }

/** The reading of the marks that costs least, found from left to right (Viterbi); of two that cost the same, the one with shorter quotations. */
function cheapest(text: string, marks: readonly Mark[]): PairedMarks {
  let states: Partial<Record<State, Reading>> = { outside: { cost: 0 } }
  let last = 0
  for (const mark of marks) {
    const next: Partial<Record<State, Reading>> = {}
    const take = (state: State, from: Reading | undefined, cost: number | undefined, what: Partial<Reading>) => {
      if (!from || cost === undefined) return
      const reading = { cost: from.cost + cost, from, mark, ...what }
      if (reading.cost < (next[state]?.cost ?? Number.POSITIVE_INFINITY)) next[state] = reading
    }
    const low = text.charAt(mark.at) === '‚'
    const begins = mark.opens !== undefined && isFirstInParagraph(text, mark.at)
    const lines = text.slice(last, mark.at).split('\n').length - 1
    last = mark.at
    const { outside } = states
    take('outside', outside, mark.stays, { alone: mark.stays >= noApostrophe })
    take(low ? 'within low' : 'within', outside, mark.opens, { opens: true })
    for (const state of ['within', 'within low'] as const) {
      // A quotation that goes on in another paragraph begins there with an opening mark again.
      const longer = 0.01 + (begins ? 0 : 2 * lines)
      const own = mark.staysWithin ?? mark.stays
      take(state, states[state], begins ? longer : own + longer, { alone: !begins && own >= noApostrophe })
      const closes = state === 'within' ? mark.closes : mark.closesLow
      take('outside', states[state], closes === undefined ? undefined : closes + longer, { closes: true })
    }
    states = next
  }
  // An opening mark that nothing closes was read as one that stays alone, which is possible for each.
  const pairs: MarkPair[] = []
  const unpaired: number[] = []
  let close = 0
  for (let reading = states.outside; reading?.mark; reading = reading.from) {
    const { at } = reading.mark
    if (reading.closes) close = at
    if (reading.opens) pairs.push({ open: at, close })
    if (reading.alone) unpaired.push(at)
  }
  return { pairs: pairs.toReversed(), unpaired: unpaired.toReversed().filter((at, i, all) => !goesOn(text, at, all[i - 1], pairs)) }
}

/** Whether an opening mark begins another paragraph of a quotation that nothing closes, so that only its first mark lacks another one. */
function goesOn(text: string, at: number, before: number | undefined, pairs: readonly MarkPair[]): boolean {
  const isOpening = before !== undefined && isFirstInParagraph(text, at) && text.charAt(at) === text.charAt(before)
  return isOpening && /(?:^|[\s([{“„«"「『])$/u.test(text.slice(0, before)) && !pairs.some(({ open, close }) => close > before && open < at)
}

/** Every mark that may open or close a quotation, with what each reading of it costs. */
function marksIn(text: string, markers: ReadonlySet<number>): Mark[] {
  const marks: Mark[] = []
  const hasTwo = /[‘`]{2}/.test(text)
  for (const { 0: mark, index: at } of text.matchAll(/[‘’'‚‛]/g)) {
    const before = text.slice(Math.max(0, at - 20), at)
    const after = markers.has(at + 1) ? '' : text.slice(at + 1, at + 21)
    if (isWithinWord(text, at) || isAmongTwo(text, at, hasTwo) || isAroundN(before, mark, after)) continue
    const opening = costsOfOpening(mark, before, after)
    const closing = costsOfClosing(mark, before, after)
    if (!opening && !closing) continue
    const stays = Math.min(opening?.stays ?? Number.POSITIVE_INFINITY, closing?.stays ?? Number.POSITIVE_INFINITY)
    marks.push({ ...opening, ...closing, at, stays })
  }
  return marks
}

/** Between two letters it is an apostrophe: don’t, O’Brien, Hawai‘i. */
function isWithinWord(text: string, at: number): boolean {
  return isSpacedLetterBefore(text, at) && isSpacedLetterAfter(text, at + 1)
}

/** Two straight marks, or two opening ones and what closes them, are written for double marks. */
function isAmongTwo(text: string, at: number, hasTwoOpening: boolean): boolean {
  const mark = text.charAt(at)
  if (mark === '‚' || (mark === '’' && !hasTwoOpening)) return false
  return text.charAt(at - 1) === mark || text.charAt(at + 1) === mark
}

/** rock ’n’ roll */
function isAroundN(before: string, mark: string, after: string): boolean {
  return (
    mark !== '‚' && (/^n['’](?![\p{L}\p{N}])/iu.test(after) || (/(?<![\p{L}\p{N}])['’‘]n$/iu.test(before) && !/^[\p{L}\p{N}]/u.test(after)))
  )
}

type Opening = Pick<Mark, 'opens' | 'stays' | 'staysWithin'>
type Closing = Pick<Mark, 'closes' | 'closesLow' | 'stays'>

function costsOfOpening(mark: string, before: string, after: string): Opening | undefined {
  if (!/^[^\s.,;:!?)\]}…]/u.test(after)) return undefined
  const isLetterBefore = isSpacedLetterBefore(before, before.length)
  if (mark === '‚') return isLetterBefore ? undefined : { opens: 0, stays: 10 }
  const isSign = mark === '‘' || mark === '‛'
  if (isSign ? isLetterBefore : !/(?:^|[\s([{\u2010-\u2015/“„«"‘’'-])$/u.test(before) && !isUnspaced(before)) return undefined
  const word = /^[\p{L}\p{M}]+/u.exec(after)?.[0].toLowerCase()
  const isShort = word === undefined ? /^\d\ds?(?![\p{L}\p{N}])/u.test(after) : startsShort.has(word)
  if (mark === '’') return { opens: isShort ? 8 : 5, stays: isShort ? 0 : 1 }
  if (isShort) return { opens: 5, stays: 1 }
  return mark === "'" ? { opens: 0, stays: 6, staysWithin: 2 } : { opens: 0, stays: 10 }
}

function costsOfClosing(mark: string, before: string, after: string): Closing | undefined {
  if (!before || /\s$/u.test(before) || mark === '‚' || mark === '‛') return undefined
  if (mark === '‘') return isSpacedLetterAfter(after, 0) ? undefined : { closesLow: 0, stays: 10 }
  const costs = costsAfter(mark, before, after)
  return costs && { ...costs, closesLow: (costs.closes ?? 0) + 2 }
}

function costsAfter(mark: string, before: string, after: string): Closing | undefined {
  // The Heron’’s crew, the U.S.’s own
  if (/^s(?![\p{L}\p{N}])/iu.test(after)) return undefined
  if (isSpacedLetterAfter(after, 0)) return /[\p{L}\p{N}([{“„«"‘'\u2010-\u2015/-]$/u.test(before) ? undefined : { closes: 3, stays: 6 }
  // l’“urgence”
  if (/^[‘“«„"']\S/u.test(after) && /(?:(?<!\p{L})\p{L}|qu|ll)$/iu.test(before)) return undefined
  if (/[.,!?…;:)\]}\u2013\u2014”»"。，！？-]$/u.test(before)) return { closes: 0, stays: 10 }
  if (/\p{N}$/u.test(before)) return mark === "'" ? { closes: 1, stays: 0 } : { closes: 0, stays: 4 }
  const word = /[\p{L}\p{M}]+$/u.exec(before)?.[0].toLowerCase() ?? ''
  const next = /^\s+([\p{L}\p{M}]+)/u.exec(after)?.[1]
  const isPlural = /.[sxz]$/u.test(word)
  const isCut = endsShort.has(word) || (/\p{L}{2}in$/u.test(word) && !wholeWords.has(word))
  if (/^[\u2010-\u2015-]\p{L}/u.test(after)) return isPlural || isCut ? { closes: 3, stays: 0 } : { closes: 0, stays: 3 }
  if (next === undefined) return { closes: 0, stays: isPlural || isCut ? 3 : 6 }
  if (afterAnyWord.has(next.toLowerCase())) return { closes: 6, stays: 0 }
  if (isCut) return { closes: 3, stays: 0 }
  if (!isPlural) return { closes: 0, stays: 6 }
  if (afterPlural.has(next.toLowerCase())) return { closes: 0.5, stays: 2 }
  return /^\p{Lu}/u.test(next) ? { closes: 2, stays: 0.5 } : { closes: 3, stays: 0 }
}

function isUnspaced(before: string): boolean {
  return /\p{L}$/u.test(before) && !isSpacedLetterBefore(before, before.length)
}
