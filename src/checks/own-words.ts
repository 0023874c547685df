import { type Content, readings } from '../archive/open-content.ts'
import { pairMarks } from '../markdown/quotation-marks.ts'
import type { FileReading } from '../markdown/read-file.ts'
import type { WrittenBlock } from '../markdown/written-words.ts'
import { cached } from '../model/cached.ts'
import type { Position, Span } from '../model/position.ts'

/** Words that are the edition's own: a block of a file, or a value of its front matter. */
export interface OwnWords {
  text: string
  /** The same text, with what is somebody else's replaced character by character: words in quotation marks, titles of pages elsewhere. */
  own: string
  is: WrittenBlock['is']
  /** The label of the note that it is in. */
  note?: string | undefined
  /** The position of a character of it. */
  positionAt(offset: number): Position
}

/** What replaces a character that is not the edition's own. */
const elsewhere = '\uFFFC'

/** Each file with the edition's own words in it: without block quotes, received words and code. */
export const ownWords = cached((content: Content): { file: FileReading<{ path: string }>; language: string; words: OwnWords[] }[] => {
  const articles = new Map(content.articles.map(({ path, given }) => [path, given]))
  return readings(content).map((file) => {
    const article = articles.get(file.path)
    return { file, language: article?.language ?? 'en', words: wordsOf(file, article?.received !== undefined) }
  })
})

function wordsOf(file: FileReading<{ path: string }>, isReceived: boolean): OwnWords[] {
  const quoted = quotedInBlocks(file)
  const body = file.written
    .filter(
      ({ in: where, is, quotation }) => quotation === undefined && is !== 'code' && !(isReceived && where === 'text' && is !== 'heading'),
    )
    .map((block) => {
      const { text, titles, is, note, positionAt } = block
      return { text, own: [...titles, ...(quoted.get(block) ?? [])].reduce(blank, text), is, note, positionAt }
    })
  const given: Record<string, unknown> = file.given
  const head = (['title', 'standfirst'] as const).flatMap((key): OwnWords[] => {
    const text = given[key]
    // A source's title is its publisher's.
    if (typeof text !== 'string' || !file.path.startsWith('articles/')) return []
    const is = key === 'title' ? 'heading' : 'paragraph'
    const positionAt = (offset: number) => file.positionInValue(key, text, offset)
    return [{ text, own: quotedIn(text, file.marks).reduce(blank, text), is, positionAt }]
  })
  return [...head, ...body]
}

/** What is in quotation marks in each block; a quotation may go over several. */
function quotedInBlocks({ written, marks }: FileReading<unknown>): Map<WrittenBlock, Span[]> {
  const runs: WrittenBlock[][] = []
  for (const block of written) {
    const run = runs.at(-1)
    if (run && block.continues) run.push(block)
    else runs.push([block])
  }
  const quoted = new Map<WrittenBlock, Span[]>()
  for (const run of runs) {
    const pairs = quotedIn(run.map(({ text }) => text).join('\n'), marks)
    let at = 0
    for (const block of run) {
      const [from, { length }] = [at, block.text]
      const spans = pairs.map(({ start, end }) => ({ start: Math.max(0, start - from), end: Math.min(length, end - from) }))
      quoted.set(
        block,
        spans.filter(({ start, end }) => start < end),
      )
      at += length + 1
    }
  }
  return quoted
}

function quotedIn(text: string, marks: FileReading<unknown>['marks']): Span[] {
  return pairMarks(text, marks).pairs.map(({ open, close }) => ({ start: open, end: close }))
}

function blank(text: string, { start, end }: Span): string {
  return text.slice(0, start) + elsewhere.repeat(end - start) + text.slice(end)
}
