import { type MarkPair, pairMarks } from '../../markdown/quotation-marks.ts'
import { isSpacedLetterBefore } from '../../markdown/word-borders.ts'
import { type PastedParagraph, pastedParagraphs } from './pasted-lines.ts'

/** A quotation in a pasted text; `[start, end)` is its range with its marks, and `words` what is between them. */
export interface PastedQuotation {
  start: number
  end: number
  words: string
  /** Quotations of one group are pieces of what somebody says: only words about who says it are between them, or the end of a paragraph. */
  group: number
}

/** A pasted text as it is checked and shown: without what came with its words (`pastedParagraphs`). */
export interface PastedText {
  /** Its paragraphs, one a line. */
  text: string
  /** In order; none is within another. */
  quotations: PastedQuotation[]
  /** Whether it marks what is quoted. If it does not, all of it is taken for a quotation. */
  isMarked: boolean
  /** Whether it had invisible characters that show it in another order than it has. */
  isReordered: boolean
}

/** How many words are compared as one quotation. */
export const maxQuotedWords = 500

/** How many words between two quotations may be only about who says them. */
const maxFrameWords = 25

/** Reads a pasted text and finds the quotations in it. */
export function readPasted(pasted: string): PastedText {
  const { paragraphs, isReordered } = pastedParagraphs(pasted)
  const text = paragraphs.map((one) => one.text).join('\n')
  const marked = markedRanges(text, paragraphs)
  const ranges = marked.length ? marked : unmarkedRanges(paragraphs)
  const short = ranges.flatMap((range) => shortRanges(text, range))
  return { text, quotations: grouped(text, short), isMarked: marked.length > 0, isReordered }
}

/** A quotation before it has a group. */
interface Range {
  start: number
  end: number
  /** The range of its words. */
  inner: readonly [start: number, end: number]
  /** Whether it is of one group with the range before it. */
  continues?: true
}

/** Marks of other forms, as the ones of the same length that `pairMarks` knows. */
const usualMarks: Record<string, string> = {
  '‟': '“',
  '❝': '“',
  '〝': '“',
  '❞': '”',
  '〞': '”',
  '〟': '”',
  '＂': '"',
  '″': '"',
  '‹': '«',
  '「': '«',
  '『': '«',
  '｢': '«',
  '﹁': '«',
  '﹃': '«',
  '›': '»',
  '」': '»',
  '』': '»',
  '｣': '»',
  '﹂': '»',
  '﹄': '»',
}

/** Where the quotations are that the text marks, by quotation marks or as block quotations. */
function markedRanges(text: string, paragraphs: readonly PastedParagraph[]): Range[] {
  const double = text
    .split('\n')
    .map(withOneForm)
    .join('\n')
    .replace(/[‟❝〝❞〞〟＂″‹「『｢﹁﹃›」』｣﹂﹄]/g, (mark) => usualMarks[mark] ?? mark)
    // Within a word the mark is part of an abbreviation in Hebrew.
    .replace(/(?<=\p{Script=Hebrew})"(?=\p{Script=Hebrew})/gu, '\u05F4')
  // One mark too many, after a figure, stands for inches.
  const usual = double.split('"').length % 2 ? double : double.replace(/(?<=\s\d{1,3})"(?=[\s,.;:)])/g, '\u05F4')
  const starts: number[] = []
  let length = 0
  for (const one of paragraphs) {
    starts.push(length)
    length += one.text.length + 1
  }
  const pairs = outermost(allPairs(usual, starts))
  const quoted = pairs.map(
    ({ open, close }): Range => ({
      start: Math.max(0, open),
      end: Math.min(text.length, close + 1),
      inner: [open + 1, close],
    }),
  )
  const blocks = paragraphs.flatMap(({ text: own, isBlock }, i): Range[] => {
    const start = starts[i] ?? 0
    const end = start + own.length
    const hasMarks = quoted.some((one) => one.start < end && one.end > start)
    const continues = paragraphs[i - 1]?.isBlock === true
    return isBlock && !hasMarks ? [{ start, end, inner: [start, end], ...(continues && { continues }) }] : []
  })
  return [...quoted, ...blocks].filter(({ inner }) => /[\p{L}\p{N}]/u.test(text.slice(...inner))).sort((a, b) => a.start - b.start)
}

/** A paragraph with straight marks only, where a straight mark closes what none opens, as in “We sign". */
function withOneForm(paragraph: string): string {
  if (!/["]/.test(paragraph) || !/[“”]/.test(paragraph) || paragraph.includes('„')) return paragraph
  let depth = 0
  let isMixed = false
  for (const { index } of paragraph.matchAll(/"/g)) {
    const closes = /[^\s\d([{]$/.test(paragraph.slice(0, index)) && /^(?:$|[\s\p{P}])/u.test(paragraph.slice(index + 1))
    depth += closes ? -1 : 1
    isMixed ||= depth < 0
  }
  return isMixed ? paragraph.replace(/[“”]/g, '"') : paragraph
}

/** The pairs of marks of all paragraphs. A quotation reaches into other paragraphs if they begin with an opening mark, or if one closes what nothing in it opens. */
function allPairs(text: string, starts: readonly number[]): MarkPair[] {
  const endOf = (paragraph: number) => (starts[paragraph + 1] ?? text.length + 1) - 1
  const isBritish = hasSingleOuterMarks(text, starts, endOf)
  const pairIn = (start: number, end: number) => {
    const own = text.slice(start, end)
    const { pairs, unpaired } = withMixed(own, pairMarks(own, isBritish ? 'single' : 'double'))
    return {
      pairs: pairs.map(({ open, close }) => ({ open: open + start, close: close + start })),
      unpaired: unpaired.map((at) => at + start),
    }
  }
  const all: MarkPair[] = []
  for (let first = 0; first < starts.length; ) {
    let last = first
    const start = starts[first] ?? 0
    let found = pairIn(start, endOf(first))
    while (found.unpaired.some((at) => isOpening(text, at)) && last < first + 40) {
      const next = continuation(text, starts, endOf, last, pairIn)
      if (next === undefined) break
      last = next
      found = pairIn(start, endOf(last))
    }
    all.push(...found.pairs)
    for (const at of found.unpaired) {
      const paragraph = starts.findLastIndex((one) => one <= at)
      const isFreeUntil = (end: number) =>
        !found.pairs.some(({ open }) => open > at && open < end) && !found.unpaired.some((other) => other > at && other < end)
      // An end that was not copied, or that was forgotten.
      const end = [endOf(last), endOf(paragraph)].find(isFreeUntil)
      const isFirst = first === 0 && paragraph === 0 && !all.some(({ open }) => open < at)
      if (isOpening(text, at)) all.push(...(end === undefined ? [] : [{ open: at, close: end }]))
      // A beginning that was not copied; after a figure the mark stands for inches.
      else if (isFirst && !/\d$/.test(text.slice(0, at))) all.push({ open: -1, close: at })
    }
    first = last + 1
  }
  return all.toSorted((a, b) => a.open - b.open)
}

/** The last of the paragraphs after one, into which its open quotation reaches. */
function continuation(
  text: string,
  starts: readonly number[],
  endOf: (paragraph: number) => number,
  last: number,
  pairIn: (start: number, end: number) => { pairs: readonly MarkPair[]; unpaired: readonly number[] },
): number | undefined {
  for (let next = last + 1; next < Math.min(starts.length, last + 20); next++) {
    const start = starts[next] ?? 0
    const own = text.slice(start, endOf(next))
    if (next === last + 1 && /^(?:["“”„«‘'‚]|» ?)[^\s.,;:!?)\]}]/.test(own)) return next
    const { pairs, unpaired } = pairIn(start, endOf(next))
    const [close] = unpaired
    if (close !== undefined && !isOpening(text, close) && !pairs.some(({ open }) => open < close)) return next
    if (pairs.length || unpaired.length) return undefined
  }
  return undefined
}

/** Whether single marks are the outer ones, as in British texts: there are pairs of them, and no pair of double marks is outside of these. */
function hasSingleOuterMarks(text: string, starts: readonly number[], endOf: (paragraph: number) => number): boolean {
  if (!/[‘'‚]/.test(text)) return false
  let hasSingle = false
  for (const [i, start] of starts.entries()) {
    const own = text.slice(start, endOf(i))
    const outer = outermost(pairMarks(own, 'single').pairs)
    if (outer.some(({ open }) => /["“”„«»]/.test(own.charAt(open)))) return false
    hasSingle ||= outer.length > 0
  }
  return hasSingle || (/(?:^|\n)['‘]\S/.test(text) && !/["“”„«»]/.test(text) && /\S['’](?!\p{L})/u.test(text))
}

/** Pairs what is left: a mark of one form may have been closed by one of another, as in “We sign". */
function withMixed(text: string, { pairs, unpaired }: { pairs: readonly MarkPair[]; unpaired: readonly number[] }) {
  const mixed: MarkPair[] = []
  const left: number[] = []
  for (const at of unpaired) {
    const open = left.at(-1)
    const crosses = open !== undefined && pairs.some((one) => one.open < at !== one.close < at || one.open < open !== one.close < open)
    if (open !== undefined && !crosses && isOpening(text, open) && !isOpening(text, at)) {
      left.pop()
      mixed.push({ open, close: at })
    } else left.push(at)
  }
  return { pairs: [...pairs, ...mixed], unpaired: left }
}

function isOpening(text: string, at: number): boolean {
  const mark = text.charAt(at)
  if (/["”»’']/.test(mark))
    return /^[\s([{\u2013\u2014-]?$/.test(text.charAt(at - 1)) && /^[^\s.,;:!?)\]}]/.test(text.slice(at + 1, at + 2))
  const isAfterWords = isSpacedLetterBefore(text, at) || /[.!?…,;)\]%’'”»\p{Sc}]/u.test(text.charAt(at - 1))
  return /[“„«‘‚]/.test(mark) && !(mark === '“' && isAfterWords)
}

function outermost(pairs: readonly MarkPair[]): MarkPair[] {
  const outer: MarkPair[] = []
  for (const pair of pairs.toSorted((a, b) => a.open - b.open || b.close - a.close))
    if (pair.open >= (outer.at(-1)?.close ?? -1)) outer.push(pair)
  return outer
}

/** Who speaks, before words without marks: `@lund: `, `Anna Lund: `; and in a text with several such lines also `Q: `, `LUND: `. */
const label = /^(?:RT )?@[\w.]{2,30}:? |^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}: (?=\p{Lu})/u
const labelOfTurn = /^(?:[QA]\d*|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,3}): (?=\S)/u
/** Tags at the end of a post. */
const endTags = /(?: #[\p{L}\p{N}_]+)+$/u

/**
 * In a text without marks: all of it, or what is above each line that says whose it is, or what each speaker says; without names before it and tags behind it.
 * Of a long text, each paragraph.
 */
function unmarkedRanges(paragraphs: readonly PastedParagraph[]): Range[] {
  const ranges: Range[] = []
  let at = 0
  let isNew = true
  const isLong = paragraphs.reduce((sum, { text }) => sum + countWords(text), 0) > maxQuotedWords
  const isTranscript = paragraphs.filter(({ text }) => labelOfTurn.test(text)).length > 1
  for (const { text, isAttribution } of paragraphs) {
    const last = ranges.at(-1)
    const ownLabel = (isTranscript ? labelOfTurn : label).exec(text)?.[0] ?? ''
    const start = at + ownLabel.length
    const end = at + text.replace(endTags, '').length
    isNew ||= isLong || (isTranscript && ownLabel !== '')
    if (!isAttribution && last && !isNew) Object.assign(last, { end, inner: [last.start, end] })
    else if (!isAttribution) ranges.push({ start, end, inner: [start, end] })
    isNew = isAttribution
    at += text.length + 1
  }
  return ranges
}

/** A range, or its parts at the ends of sentences where it has too many words to compare at once. */
function shortRanges(text: string, range: Range): Range[] {
  const [from, to] = range.inner
  const own = text.slice(from, to)
  if (own.length < maxQuotedWords * 2 || countWords(own) <= maxQuotedWords) return [range]
  const parts: Range[] = []
  let count = 0
  let start = from
  for (const { 0: sentence, index } of own.matchAll(/[^\n.!?。！？]*(?:[\n.!?。！？]+["“”»«’]*\s*|$)/g)) {
    const words = countWords(sentence)
    const end = from + index + sentence.length
    if (count && count + words > maxQuotedWords) {
      parts.push({ start, end: from + index, inner: [start, from + index] })
      start = from + index
      count = 0
    }
    count += words
    if (!sentence && end >= to) break
  }
  parts.push({ start, end: to, inner: [start, to] })
  const first = parts[0]
  const last = parts.at(-1)
  if (first) first.start = range.start
  if (last) last.end = range.end
  return parts.map((part, i): Range => (i ? { ...part, continues: true } : part))
}

/** Roughly: each character of a script without spaces is a word. */
function countWords(text: string): number {
  return text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu)?.length ?? 0
}

function grouped(text: string, ranges: readonly Range[]): PastedQuotation[] {
  let group = -1
  return ranges.map(({ start, end, inner, continues }, i) => {
    const before = ranges[i - 1]
    if (!before || !(continues || isFrame(text.slice(before.end, start), text.slice(...before.inner)))) group++
    return { start, end, words: text.slice(...inner), group }
  })
}

/** Whether words between two quotations are only about who says both: “A,” she said, “B.” or “A,” she said. “B.” */
function isFrame(between: string, words: string): boolean {
  const isOneSentence = /,\s*$/.test(between) && /[,–—-]\s*$/.test(words.trimEnd()) && !/[.!?]\s/.test(between)
  const isOneSpeaker = /^[^.!?:;\n]+[.:,] *$/.test(between) && /[,!?–—-]\s*$/.test(words.trimEnd())
  return (isOneSentence || isOneSpeaker) && countWords(between) <= maxFrameWords && countWords(between) > 0
}
