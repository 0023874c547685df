import type { Span } from '../model/position.ts'
import { isDoubleMark, type MarkStyle, pairMarks } from './quotation-marks.ts'

/** Marks around words that look like quotation marks and are not read as any. */
export interface UnreadMarks {
  /** What an editor calls them. */
  called: string
  /** The marks with `…` between them: `‹…›`. */
  form: string
  /** Where the opening mark begins and the closing one ends. */
  around: Span
  /** What is between them. */
  words: string
}

/** Pairs of marks that are not read, whatever the article's style, around words of a bounded length, so that many marks take no long time; the first group is the opening mark, the second the words, the third the closing one. */
const forms: readonly [called: string, form: RegExp][] = [
  ['single guillemets', /([‹›])([^‹›]+)([‹›])/g],
  ['corner brackets', /([｢﹁﹃])([^｢﹁﹃｣﹂﹄]+)([｣﹂﹄])/g],
  ['full-width marks', /([＂＇])([^＂＇]+)([＂＇])/g],
  ['double primes', /((?<!\p{N})[″‶])(?=\S)([^″‶]+)([″‶])/gu],
  ['grave accents', /(``)(?=\S)([^`]{1,2000}?)(''|’’|``|´´|"|”)/g],
  ['accents', /((?<![\p{L}\p{N}`])[`´])(?=[^\s`´])([^`´]{1,2000}?)([´`'’](?![\p{L}\p{N}`']))/gu],
  ['reversed marks', /(‟)([^“”„‟"]+)([”“‟"])/g],
  ['commas', /(,,)(?=\S)([^“”„"]{1,2000}?)(''|‘‘|’’|[“”"])/g],
  ['signs for less and more', /(<<)(?=\S)([^<>]+)(>>)/g],
  ['two single marks', /('')(?=\S)([^'].{0,2000}?)('')(?![\p{L}\p{N}])/gu],
  ['two single marks', /(‘‘)(?=\S)(.{1,2000}?)(’’|'')/g],
  ['ornamental marks', /([❝❛〝🙶])([^❝❞❛❜〝〞〟🙶🙷]+)([❞❜〞〟🙷])/gu],
]

/** The single forms of these marks alone, for a mark without a counterpart. */
const oneMark = /[‟〝〞〟❝❞″‶＂｢｣﹁﹂﹃﹄‹›]|``|''|,,(?=\S)|<<|>>/u

/**
 * The pairs of marks in a text that are not read as quotation marks: single ones in an article in double marks, and those of other kinds.
 * Those within a quotation or within other such marks are left out.
 */
export function unreadMarks(text: string, style: MarkStyle): UnreadMarks[] {
  const { pairs } = pairMarks(text, 'single')
  const isDouble = (at: number) => isDoubleMark(text.charAt(at))
  const read = pairs.filter(({ open }) => style === 'single' || isDouble(open))
  const single = pairs
    .filter(({ open }) => style === 'double' && !isDouble(open))
    .map(({ open, close }) => found('single marks', text, { start: open, end: close + 1 }, 1, 1))
  const others = forms.flatMap(([called, form]) =>
    [...text.matchAll(form)].map(({ 0: all, 1: opening = '', 3: closing = '', index }) =>
      found(called, text, { start: index, end: index + all.length }, opening.length, closing.length),
    ),
  )
  const quotations = read.map(({ open, close }) => ({ around: { start: open, end: close + 1 } }))
  let end = 0
  return [...others, ...single, ...quotations]
    .toSorted(({ around: a }, { around: b }) => a.start - b.start || b.end - a.end)
    .filter(({ around }) => {
      if (around.start < end) return false
      end = around.end
      return true
    })
    .filter((one): one is UnreadMarks => 'called' in one)
}

function found(called: string, text: string, around: Span, opening: number, closing: number): UnreadMarks {
  const { start, end } = around
  return {
    called,
    form: `${text.slice(start, start + opening)}…${text.slice(end - closing, end)}`,
    around,
    words: text.slice(start + opening, end - closing).trim(),
  }
}

/** The unread marks that close at the end of a text, apart from punctuation and brackets. */
export function unreadMarksAtEnd(text: string, style: MarkStyle): UnreadMarks | undefined {
  const end = text.length - (/[\p{P}\p{S}\s]*$/u.exec(text)?.[0].length ?? 0)
  return unreadMarks(text, style).findLast(({ around }) => around.end > end)
}

/** The first unread mark among the closing punctuation at the end of a text. */
export function unreadMarkAtEnd(text: string): string | undefined {
  return firstUnreadMark(/[\p{P}\p{S}\s]*$/u.exec(text)?.[0] ?? '')
}

/** The first mark in a text that is written for a double quotation mark and is not read as one. */
export function firstUnreadMark(text: string): string | undefined {
  return oneMark.exec(text)?.[0]
}

/** Words in the marks of an article's style. */
export function inMarks(words: string, style: MarkStyle): string {
  return style === 'single' ? `‘${words}’` : `“${words}”`
}
