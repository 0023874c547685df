import { canBeReplaced } from './brackets.ts'
import { type FoundItem, skippedBefore } from './find-whole.ts'
import { areInOneSentence, breakMark, type IndexedText, textBetween } from './indexed-text.ts'
import type { Printed, PrintedWord } from './printed.ts'
import { wordsIn } from './words.ts'

/**
 * A stretch of a printed quotation aligned with its source. White space after words belongs to their stretch.
 *
 * - `same`: words that both have, as they are printed;
 * - `left out`: words that only the source has, without a declaration;
 * - `added`: words that only the print has;
 * - `gap`: what a declared gap (`…`) leaves out; empty when it leaves out nothing. At either end of the quotation (`atEnd`) it leaves out the
 *   rest of a sentence;
 * - `bracket`: a declared addition (`[Ukraine]`), with the words of the source that it replaces, if any;
 * - `note`: a transcriber's note in the source that the quotation runs over: `[laughter]`.
 */
export type AlignedStretch =
  | { is: 'same' | 'left out' | 'added'; text: string }
  | { is: 'gap'; text: string; left: string; atEnd: boolean }
  | { is: 'bracket'; text: string; for: string }
  | { is: 'note'; text: ''; note: string }

/** Whether there is no difference to show between print and source. */
export function isUnchanged(stretches: readonly AlignedStretch[]): boolean {
  return stretches.every((one) => one.is === 'same' || (one.is === 'gap' && !one.left))
}

/** A stretch before its printed text is extracted; one without `start` is not in the print. */
type Draft =
  | { is: 'same' | 'added'; start: number }
  | { is: 'left out'; left: string }
  | { is: 'note'; note: string }
  | { is: 'gap'; start: number; left: string; atEnd: boolean }
  | { is: 'bracket'; start: number; for: string }

/** The stretches of a quotation that its source has whole. */
export function stretchesFound(found: readonly FoundItem[], text: string, source: IndexedText): AlignedStretch[] {
  const [first, last] = [found.findIndex(isWord), found.findLastIndex(isWord)]
  const cleaned = cleanedDrafts(found, text, source)
  const drafts = found.flatMap((item, i): Draft | Draft[] => {
    const { printed, from, to } = item
    if (printed.is === 'bracket') return bracketDraft(printed, from, to, source)
    if (printed.is === 'word') return [...noteDrafts(found[i - 1], item, source), ...(cleaned.get(item) ?? [])]
    if (i > first && i < last)
      return { is: 'gap', start: printed.start, left: textBetween(source, to, found[i + 1]?.from ?? to), atEnd: false }
    // Before the first words and after the last, it leaves out the rest of their sentence.
    const left =
      i < first ? textBetween(source, stepsBack(source, from, Infinity), from) : textBetween(source, to, stepsOn(source, to, Infinity))
    return { is: 'gap', start: printed.start, left, atEnd: true }
  })
  return extractText(drafts, text)
}

/** The transcriber's notes that the source has between two words of the print. */
function noteDrafts(before: FoundItem | undefined, item: FoundItem, { notes, text, words }: IndexedText): Draft[] {
  if (!before || !isWord(before) || before.from === before.to || item.from === item.to) return []
  const [start, end] = [words[before.to - 1]?.end ?? 0, words[item.from]?.start ?? 0]
  return notes
    .filter((note) => note.start >= start && note.end <= end)
    .map((note) => ({ is: 'note', note: text.slice(note.start, note.end) }))
}

/** A stretch of words, in print and in the source: one, or more that are written as one in either, such as *can not*, cannot. */
interface WordsAsWritten {
  /** The item that it begins with. */
  item: FoundItem
  /** How many words of the source are left out before it. */
  skipped: number
  /** Its range in the printed text, and in the source's words. */
  start: number
  end: number
  from: number
  to: number
}

/** The drafts of words that were found, by the item that each begins with: what is left out before them, and how both are written if that differs. */
function cleanedDrafts(found: readonly FoundItem[], text: string, source: IndexedText): Map<FoundItem, Draft[]> {
  const stretches: WordsAsWritten[] = []
  for (const [i, item] of found.entries()) {
    if (item.printed.is !== 'word') continue
    const { start, end } = item.printed
    const skipped = skippedBefore(item, source)
    const from = item.from + skipped
    const before = found[i - 1]?.printed.is === 'word' ? stretches.at(-1) : undefined
    const isOneWord =
      before &&
      !skipped &&
      (start < before.end || before.from === before.to || (source.words[from]?.start ?? 0) < (source.words[before.to - 1]?.end ?? 0))
    if (isOneWord) Object.assign(before, { end: Math.max(end, before.end), to: item.to })
    else stretches.push({ item, skipped, start, end, from, to: item.to })
  }
  return new Map(
    stretches.map(({ item, skipped, start, end, from, to }): [FoundItem, Draft[]] => {
      const left = textBetween(source, from, to)
      const isSame = isSameInWords(text.slice(start, end), left, source.language)
      return [
        item,
        [
          ...(skipped ? [{ is: 'left out' as const, left: textBetween(source, from - skipped, from) }] : []),
          ...(isSame
            ? [{ is: 'same' as const, start }]
            : [
                { is: 'left out' as const, left },
                { is: 'added' as const, start },
              ]),
        ],
      ]
    }),
  )
}

function isSameInWords(one: string, other: string, language: string): boolean {
  const values = (text: string) =>
    wordsIn(text, language)
      .map(({ value }) => value)
      .join(' ')
  return one === other || values(one) === values(other)
}

function isWord({ printed }: FoundItem): boolean {
  return printed.is === 'word'
}

function bracketDraft({ words, start }: Extract<Printed, { is: 'bracket' }>, from: number, to: number, source: IndexedText): Draft {
  const isThere = words.length === to - from && words.every(({ value }, i) => source.words[from + i]?.value === value)
  return isThere ? { is: 'same', start } : { is: 'bracket', start, for: textBetween(source, from, to) }
}

/**
 * The stretches of a quotation that its source does not have whole.
 *
 * @param shared the printed words that the source has too, each with its index there, in the order of both
 */
export function stretchesShared(
  printed: readonly Printed[],
  shared: ReadonlyMap<PrintedWord, number>,
  text: string,
  source: IndexedText,
): AlignedStretch[] {
  const indexes = [...shared.values()]
  const drafts: Draft[] = []
  const isShared = (item: Printed) => item.is === 'word' && shared.has(item)
  const before = printed.slice(0, printed.findIndex(isShared)).length
  const after = printed.slice(printed.findLastIndex(isShared) + 1).length
  // A gap at either end declares that the source's words there are not quoted.
  const opens = printed.slice(0, before).some(({ is }) => is === 'gap')
  const closes = printed.slice(-after || printed.length).some(({ is }) => is === 'gap')
  let from = stepsBack(source, indexes[0] ?? 0, opens ? 0 : before)
  let between: Printed[] = []
  for (const item of printed) {
    const at = item.is === 'word' ? shared.get(item) : undefined
    if (at === undefined) {
      between.push(item)
      continue
    }
    drafts.push(...stretchesBetween(between, from, at, source), { is: 'same', start: item.start })
    between = []
    from = at + 1
  }
  drafts.push(...stretchesBetween(between, from, stepsOn(source, from, closes ? 0 : after), source))
  return extractText(drafts, text)
}

/** Marks words of somebody else, or words that the source’s file leaves out, between words that are printed as if they were adjacent. */
export const interruption = '[…]'

/** The stretches between two shared words: printed words that the source does not have, and the source's words in their place. */
function stretchesBetween(between: readonly Printed[], from: number, to: number, source: IndexedText): Draft[] {
  const words = source.words.slice(from, to).map(({ value }) => value)
  let left = textBetween(source, from, to) || (words.includes(breakMark) ? interruption : '')
  const gap = between.find(({ is }) => is === 'gap')
  const bracket = gap ?? between.find(({ is }) => is === 'bracket')
  const isDeclared = gap !== undefined || (canBeReplaced(words, source.language) && between.every(({ is }) => is === 'bracket'))
  const drafts = between.map((item): Draft => {
    if (item.is === 'word') return { is: 'added', start: item.start }
    const own = isDeclared && item === (gap ?? bracket) ? left : ''
    return item.is === 'gap' ? { is: 'gap', start: item.start, left: own, atEnd: false } : { is: 'bracket', start: item.start, for: own }
  })
  if (isDeclared && between.length) left = ''
  return left ? [{ is: 'left out', left }, ...drafts] : drafts
}

/** Goes back from a word of the source by a number of words, but not beyond the beginning of its sentence. */
function stepsBack(source: IndexedText, from: number, most: number): number {
  let at = from
  while (from - at < most && at > 0 && areInOneSentence(source, at - 1)) at--
  return at
}

/** Goes forward by a number of words, but not beyond the end of the sentence. */
function stepsOn(source: IndexedText, from: number, most: number): number {
  let at = from
  while (at - from < most && at > 0 && at < source.words.length && areInOneSentence(source, at - 1)) at++
  return at
}

/** Extracts the printed text of each stretch, and joins adjacent stretches of the same kind. */
function extractText(drafts: readonly Draft[], text: string): AlignedStretch[] {
  const stretches: AlignedStretch[] = []
  const starts = drafts.flatMap((draft) => ('start' in draft ? [draft.start] : []))
  let printed = 0
  for (const draft of drafts) {
    const before = stretches.at(-1)
    if (draft.is === 'note') {
      if (before && /[^\s\p{Pd}]$/u.test(before.text)) before.text += ' '
      stretches.push({ is: 'note', text: '', note: draft.note })
      continue
    }
    if (draft.is === 'left out') {
      if (before && /[^\s\p{Pd}]$/u.test(before.text)) before.text += ' '
      stretches.push({ is: 'left out', text: `${draft.left} ` })
      continue
    }
    const own = text.slice(printed === 0 ? 0 : startWithOpening(text, starts[printed]), startWithOpening(text, starts[printed + 1]))
    printed++
    if (draft.is === 'gap') stretches.push({ is: 'gap', text: own, left: draft.left, atEnd: draft.atEnd })
    else if (draft.is === 'bracket') stretches.push({ is: 'bracket', text: own, for: draft.for })
    else if (before?.is === draft.is) before.text += own
    else stretches.push({ is: draft.is, text: own })
  }
  return stretches
}

/** The start of a stretch's text, including opening punctuation before its first word. */
function startWithOpening(text: string, start: number | undefined): number {
  if (start === undefined) return text.length
  const opening = /[\p{Ps}\p{Pi}"'„‚]*$/u.exec(text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0
  return start - opening
}
