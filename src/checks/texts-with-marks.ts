import { isDoubleMark, type MarkPair, type PairedMarks, pairMarks } from '../markdown/quotation-marks.ts'
import type { FileReading } from '../markdown/read-file.ts'
import type { WrittenBlock } from '../markdown/written-words.ts'
import type { Article } from '../model/article.ts'
import { cached } from '../model/cached.ts'
import type { Position } from '../model/position.ts'

/** A text of an article in which quotation marks are paired by themselves. */
export interface TextWithMarks extends PairedMarks {
  /** What it is: `text` is a block of the prose, or the paragraphs of one block quote or of one quotation. */
  is: 'text' | 'headline' | 'standfirst' | 'heading' | 'name' | 'picture' | 'note'
  text: string
  /** Where it begins in the article's plain text; undefined outside of it. */
  start: number | undefined
  /** The label of the note that it is in; undefined elsewhere. */
  note: string | undefined
  /** Whether it is a block quote. */
  isBlockQuote: boolean
  /** The position of a character of it. */
  positionAt(offset: number): Position
}

type Own = Omit<TextWithMarks, keyof PairedMarks>

/**
 * Every text of an article that may have quotation marks: headline, standfirst, prose, headings, names of passages, texts of pictures and of notes. An inch sign after a
 * figure is none. Above the prose and in headings single marks enclose quotations too, whatever the article's style: newspapers write them so there.
 */
export const textsWithMarks = cached((article: FileReading<Article>): TextWithMarks[] =>
  [...head(article), ...names(article), ...prose(article), ...pictures(article)].map((own) => {
    const isHead = isHeading(own)
    const { pairs, unpaired } = pairMarks(own.text, isHead ? 'single' : article.marks, markersIn(article, own))
    const isRead = (at: number) => article.marks === 'single' || isDoubleMark(own.text.charAt(at))
    return {
      ...own,
      pairs: pairs.toSorted((a, b) => a.open - b.open),
      unpaired: unpaired.filter((at) => isRead(at) && !/\d"$|\d ?['’′] ?\d{1,2}”$/.test(own.text.slice(Math.max(0, at - 6), at + 1))),
    }
  }),
)

/** Whether a text is one in which newspapers write quotations in single marks. */
export function isHeading({ is }: Pick<TextWithMarks, 'is'>): boolean {
  return is === 'headline' || is === 'standfirst' || is === 'heading' || is === 'name'
}

function markersIn({ markers }: FileReading<Article>, { start, text }: Own): ReadonlySet<number> {
  if (start === undefined) return new Set()
  return new Set(markers.flatMap(({ at }) => (at > start && at <= start + text.length ? [at - start] : [])))
}

/** The pairs that are not within another one. */
export function outermost(pairs: readonly MarkPair[]): MarkPair[] {
  let end = -1
  return pairs.filter(({ close }) => {
    if (close < end) return false
    end = close
    return true
  })
}

function head({ given, positionInValue }: FileReading<Article>): Own[] {
  return (['title', 'standfirst'] as const).flatMap((key) => {
    const text = given[key]
    return text ? outsideText(key === 'title' ? 'headline' : key, text, (offset) => positionInValue(key, text, offset)) : []
  })
}

/** The names that notes give their passages. */
function names({ given, positionOfField }: FileReading<Article>): Own[] {
  return (given.annotations ?? []).flatMap(({ label, title }) =>
    title === undefined ? [] : outsideText('name', title, () => positionOfField(label, 'name')),
  )
}

function pictures({ images }: FileReading<Article>): Own[] {
  return images.flatMap(({ alt, title, note, position }) => [alt, title].map((text) => outsideText('picture', text, () => position, note)))
}

/** A text that is not in the article's plain text. */
function outsideText(is: Own['is'], text: string, positionAt: Own['positionAt'], note?: string): Own {
  return { is, text, start: undefined, note, isBlockQuote: false, positionAt }
}

function prose({ written }: FileReading<Article>): Own[] {
  const groups: WrittenBlock[][] = []
  const headings: WrittenBlock[] = []
  for (const one of written) {
    if (one.is === 'code' || (one.in === 'note' && one.note === undefined)) continue
    const before = groups.at(-1)
    if (one.is === 'heading') headings.push(one)
    // A heading within a block quote does not end it.
    else if (before && (one.continues || (one.quotation !== undefined && before[0]?.quotation === one.quotation))) before.push(one)
    else groups.push([one])
  }
  return [
    ...headings.map((one) => joined([one], one.in === 'text' ? 'heading' : 'note')),
    ...groups.map((blocks) => joined(blocks, undefined)),
  ]
}

/** Some blocks as one text. In the prose its offsets are those of the plain text, even where a heading between two blocks is left out. */
function joined(blocks: readonly WrittenBlock[], is: TextWithMarks['is'] | undefined): Own {
  const [first] = blocks
  const start = first?.start
  let text = ''
  const parts = blocks.map((block) => {
    const at = start !== undefined && block.start !== undefined ? block.start - start : text.length + (text ? 1 : 0)
    text = text.padEnd(at, '\n') + block.text
    return { at, block }
  })
  return {
    is: is ?? (first?.in === 'note' ? 'note' : 'text'),
    text,
    start,
    note: first?.note,
    isBlockQuote: is === undefined && first?.quotation !== undefined,
    positionAt(offset) {
      const { at, block } = parts.findLast((part) => part.at <= offset) ?? { at: 0, block: first }
      return block?.positionAt(offset - at) ?? { line: 1, column: 1 }
    },
  }
}
