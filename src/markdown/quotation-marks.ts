import { pairSingleMarks } from './single-marks.ts'
import { isSpacedLetterBefore } from './word-borders.ts'

/** Which marks enclose quotations in an article: double ones only, or single ones too. */
export type MarkStyle = 'double' | 'single'

/** Quotation marks that belong together; both are offsets of the marks themselves. */
export interface MarkPair {
  open: number
  close: number
}

export interface PairedMarks {
  /** In the order in which they close. */
  pairs: MarkPair[]
  /** Marks without a partner, in reading order. */
  unpaired: number[]
}

/** Which open marks a mark can close: ” closes “, „ and the ” of Swedish, “ closes the „ of German, guillemets close in either direction. */
const closes: Record<string, string> = {
  ...{ '”': '“„”', '“': '„', '»': '«»', '«': '»', '"': '"', '„': '' },
  ...{ '」': '「', '』': '『', '「': '', '『': '' },
}

/** Every double quotation mark that is read, for a class of characters. */
export const doubleMarks = Object.keys(closes).join('')
const doubleMark = new RegExp(`[${doubleMarks}]`, 'g')
const firstInParagraph = new RegExp(`\\n[${doubleMarks}‘’'‚]?$`)

/** Whether a character is a double quotation mark that is read. */
export function isDoubleMark(character: string): boolean {
  return character in closes
}

/**
 * Pairs the quotation marks of one block, or of the paragraphs of one block quote: the double ones, and in an article in single marks those too,
 * each pair inside or outside of each other pair.
 *
 * @param markers where markers are in the text
 */
export function pairMarks(text: string, style: MarkStyle = 'double', markers: ReadonlySet<number> = new Set()): PairedMarks {
  const doubles = pairDoubleMarks(text)
  if (style === 'double' || !/[‘’'‚]/.test(text)) return doubles
  const singles = pairSingleMarks(text, doubles.pairs, markers)
  return {
    pairs: [...doubles.pairs, ...singles.pairs].toSorted((a, b) => a.close - b.close),
    unpaired: [...doubles.unpaired, ...singles.unpaired].toSorted((a, b) => a - b),
  }
}

/**
 * Pairs the double quotation marks of one block, or of the paragraphs of one block quote: “ ”, „ “, « », » «, » », ” ”, 「 」, 『 』 and straight ones, nested ones inside others.
 * A mark closes the nearest open one that it can close; for a mark that could also open, its place between space and words decides.
 */
function pairDoubleMarks(text: string): PairedMarks {
  const pairs: MarkPair[] = []
  const unpaired: number[] = []
  const open: { mark: string; at: number }[] = []
  /** The indexes in `open` of the marks of each form, so that a partner need not be searched for. */
  const indexes = new Map<string, number[]>()
  for (const { 0: mark, index: at } of text.matchAll(doubleMark)) {
    const partner = Math.max(-1, ...[...(closes[mark] ?? '')].map((form) => indexes.get(form)?.at(-1) ?? -1))
    if (mark === '"' && isGershayim(text, at)) continue
    if (goesOn(mark, open.at(-1)?.mark, text, at)) continue
    // These open before words, even when one that they could close is open.
    if (partner >= 0 && !(/[“«"]/.test(mark) && isBeforeWords(text, at))) {
      const [opening, ...between] = open.splice(partner)
      for (const { at: inside } of between) unpaired.push(inside)
      for (const one of [opening, ...between]) if (one) indexes.get(one.mark)?.pop()
      pairs.push({ open: opening?.at ?? at, close: at })
    } else if (opens(mark, text, at)) {
      const same = indexes.get(mark)
      if (same) same.push(open.length)
      else indexes.set(mark, [open.length])
      open.push({ mark, at })
    } else unpaired.push(at)
  }
  for (const one of open) unpaired.push(one.at)
  return { pairs, unpaired: unpaired.toSorted((a, b) => a - b) }
}

/**
 * Whether a mark begins another paragraph of the quotation that is open: each of its paragraphs begins with an opening mark, or in French with
 * a closing one, and only the last ends with a closing one.
 */
function goesOn(mark: string, open: string | undefined, text: string, at: number): boolean {
  if (open === undefined || !isFirstInParagraph(text, at)) return false
  return mark === open || (mark === '»' && open === '«' && /^\s*[^\s.,;:!?)\]}]/.test(text.slice(at + 1, at + 4)))
}

/** Whether a mark is at the beginning of a further paragraph, or directly after the first mark there, as in: “‘We sign. */
export function isFirstInParagraph(text: string, at: number): boolean {
  return firstInParagraph.test(text.slice(Math.max(0, at - 2), at))
}

/** Whether a straight mark is a sign of Hebrew abbreviations, as in צה"ל: between two of its letters. */
function isGershayim(text: string, at: number): boolean {
  return /^\p{Script=Hebrew}"\p{Script=Hebrew}$/u.test(text.slice(at - 1, at + 2))
}

function opens(mark: string, text: string, at: number): boolean {
  if (/[“„«「『]/.test(mark)) return true
  // A straight mark after a digit or a letter is an inch or a mistake, but not where words are set without spaces.
  return isBeforeWords(text, at) || (mark === '"' && !isSpacedLetterBefore(text, at))
}

function isBeforeWords(text: string, at: number): boolean {
  return /^[\s([{\u2013\u2014-]?$/u.test(text.charAt(at - 1)) && /^[^\s.,;:!?)\]}]$/u.test(text.charAt(at + 1))
}
