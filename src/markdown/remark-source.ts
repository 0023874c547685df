import type { Blockquote, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import { fileStart, type Position } from '../model/position.ts'
import type { SourceLine, SourceParagraph, SourceWords } from '../model/source.ts'
import { cutInline, textWithLines } from './cut-inline.ts'
import { asCode, escapedStart } from './escaped-start.ts'
import { phrasingText } from './phrasing-text.ts'
import { offsetInFile } from './positions.ts'
import { type Reading, readingOf } from './reading.ts'
import { refusedTurns } from './refused-turns.ts'
import { positionOf } from './report.ts'
import { isNameLike, isTimeStamp, readLineStart } from './speaker-label.ts'

/** Reads the words in a source's file: the block quotes under its headings. On the page each of their lines is an element, with what may be a label apart. */
export function remarkSource() {
  return (tree: Root, file: VFile): void => {
    const reading = readingOf(file)
    if (reading.kind !== 'source') return
    let section: { title: string; id: string } | undefined
    let sections = 0
    let before: RootContent | undefined
    let isAfterWords = false
    for (const node of tree.children) {
      if (node.type === 'heading') section = reading.sections[sections++]
      else if (node.type === 'blockquote') {
        if (before?.type === 'paragraph') refuseLabelOutside(before, reading)
        reading.wordings.push(readWords(node, section, isAfterWords, reading))
      }
      before = node
      if (node.type !== 'heading') isAfterWords = node.type === 'blockquote'
    }
    const values = reading.values as { words?: string } | undefined
    if (values?.words && reading.wordings.length === 0) {
      const what = `The front matter says how the words were taken (\`words: ${values.words}\`), but the file has none.`
      reading.report('source-words', fileStart, what, 'add the words as a block quote (lines that begin with `>`), or remove `words`.')
    }
  }
}

/** Reports a speaker’s label that is above a block quote instead of in it. */
function refuseLabelOutside(paragraph: Paragraph, { source, report }: Reading): void {
  const text = phrasingText(paragraph)
  const [bold, italic] = [marksOf(paragraph.children, ['strong']), marksOf(paragraph.children, ['strong', 'emphasis'])]
  const { label } = readLineStart(
    text,
    (i) => italic[i] === true,
    (i) => bold[i] === true,
  )
  if (!label || label.end < text.trimEnd().length || !label.name.includes(' ') || !isNameLike(label.name)) return
  const raw = source.slice(paragraph.position?.start.offset, paragraph.position?.end.offset)
  const what = `“${raw}” is above the words; a speaker’s name is in the block quote with them.`
  report('speaker-label', paragraph, what, `write \`> ${raw}\`.`, { from: positionOf(paragraph), was: raw, text: `> ${raw}\n>` })
}

function readWords(
  quotation: Blockquote,
  section: { title: string; id: string } | undefined,
  continues: boolean,
  reading: Reading,
): SourceWords {
  const { report } = reading
  const strays = quotation.children.filter((child) => child.type !== 'paragraph')
  const turns = strays.map((stray) => ({ stray, refused: refusedTurns(stray, reading) }))
  for (const { position, what, fix, edit } of turns.flatMap(({ refused }) => refused)) report('speaker-label', position, what, fix, edit)
  const other = turns.find(({ refused }) => !refused.length)?.stray
  if (other) {
    const line = /^.*/.exec(reading.source.slice(other.position?.start.offset))?.[0] ?? ''
    const escaped = escapedStart(line)
    const fix = `write the words alone; put remarks of your own outside the block quote${escaped === line ? '' : `; if the sign belongs to the words, write ${asCode(escaped)}`}.`
    report('source-words', other, 'The words of this source contain something that is not a paragraph.', fix)
  }
  const paragraphs = quotation.children.filter((child) => child.type === 'paragraph')
  const read = paragraphs.map((paragraph, i) => readParagraph(paragraph, i, reading))
  if (!strays.length && !read.some(({ lines }) => lines.some(({ text }) => text)))
    report('source-words', quotation, 'This block quote has no words.', 'write the words of the source into it, or remove it.')
  quotation.data = { ...quotation.data, hProperties: { dataWords: reading.wordings.length } }
  return { at: section?.title, id: section?.id, continues, paragraphs: read, position: positionOf(quotation) }
}

/** Reads a paragraph line by line, and puts each line into an element of its own. */
function readParagraph(paragraph: Paragraph, index: number, reading: Reading): SourceParagraph {
  const { children } = paragraph
  const lines: SourceLine[] = []
  const elements: PhrasingContent[] = []
  const whole = textWithLines(children)
  let rest = children
  let start = 0
  for (const { index: end, 0: sign } of [...whole.matchAll(lineEnds), { index: whole.length, 0: '' }]) {
    const text = whole.slice(start, end)
    const [own, others] = cutInline(rest, text.length, reading.source)
    if (text.trim()) {
      const read = readLine(text, own, reading)
      lines.push(read.line)
      elements.push(part('line', read.children))
    }
    rest = cutInline(others, sign.length, reading.source)[1]
    start = end + sign.length
  }
  paragraph.data = { ...paragraph.data, hProperties: { dataWords: index } }
  paragraph.children = elements
  return { lines: lines.map((line, i) => (isOfSubtitles(line, lines[i + 1]) ? { ...line, isTimeStamp: true } : line)) }
}

/** Whether a line is what files of subtitles have besides words: the number above a time stamp, or the first line. */
function isOfSubtitles({ text }: SourceLine, next: SourceLine | undefined): boolean {
  return (/^\d{1,5}$/.test(text) && next?.isTimeStamp === true) || /^WEBVTT(?:\s|$)/.test(text)
}

function readLine(text: string, children: PhrasingContent[], reading: Reading): { line: SourceLine; children: PhrasingContent[] } {
  const offsetOf = (offset: number) => offsetInFile(reading, children, offset)
  const [bold, italic] = [marksOf(children, ['strong']), marksOf(children, ['strong', 'emphasis'])]
  const { time, start, label } = readLineStart(
    text,
    (i) => italic[i] === true,
    (i) => bold[i] === true,
  )
  const end = text.trimEnd().length
  const wordsFrom = label && !hasEscape(reading.source.slice(offsetOf(start), offsetOf(label.end))) ? Math.min(label.end, end) : undefined
  const [front, rest] = cutInline(children, start, reading.source)
  const [labelled, words] = cutInline(rest, (wordsFrom ?? start) - start, reading.source)
  const line: SourceLine = {
    text: text.slice(start, end),
    ...(time && { time }),
    ...(label && wordsFrom !== undefined && { label: { ...label, end: wordsFrom - start } }),
    ...(isTimeStamp(text) && { isTimeStamp: true }),
    position: positionOfLine(reading, offsetOf(start)),
  }
  return {
    line,
    children: [...(time ? [part('time', front)] : []), ...(wordsFrom === undefined ? [] : [part('label', labelled)]), ...words],
  }
}

/** Where the lines of a paragraph end: at breaks, and before a voice tag. */
const lineEnds = /\n|(?<=\S[^\S\n]*)(?=<v(?:\.[^\s>]*)?\s[^<>]*>)/g

/** Whether the file writes a sign at the end of what may be a label with a backslash: the editor says that it is none. */
function hasEscape(raw: string): boolean {
  return /\\[:.-]/.test(raw)
}

/** The position of a line’s first character or of the markup before it. */
function positionOfLine({ source, positionAt }: Reading, offset: number): Position {
  const lineStart = source.lastIndexOf('\n', offset - 1) + 1
  const [markup = ''] = /[*_[<]+$/.exec(source.slice(lineStart, offset)) ?? []
  return positionAt(offset - markup.length)
}

/** Whether each character of inline content is marked in one of these ways. */
function marksOf(children: readonly PhrasingContent[], types: readonly string[], isMarked = false): boolean[] {
  return children.flatMap((node) => {
    const marked = isMarked || types.includes(node.type)
    return 'children' in node && node.children.length
      ? marksOf(node.children as PhrasingContent[], types, marked)
      : Array.from({ length: phrasingText(node).length }, () => marked)
  })
}

/** An element for a part of a line, by which the views find it. */
function part(name: 'line' | 'time' | 'label', children: PhrasingContent[]): PhrasingContent {
  return { type: 'emphasis', children, data: { hName: 'span', hProperties: { dataPart: name } } }
}
