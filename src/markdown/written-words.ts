import type { BlockContent, DefinitionContent, PhrasingContent } from 'mdast'
import type { Block } from '../model/article.ts'
import { type FieldShape, fieldsOf } from '../model/fields.ts'
import type { Kind } from '../model/kinds.ts'
import type { Position, Span } from '../model/position.ts'
import { leavesOf, phrasingText } from './phrasing-text.ts'
import { positionInFile } from './positions.ts'
import type { FieldPart } from './read-field.ts'
import type { FileText, Reading } from './reading.ts'
import { isOutside } from './resolve-link.ts'

/** A paragraph, heading or cell of a file as it is written, for rules about its words. */
export interface WrittenBlock {
  /** Whether it is in the article's text or in a note's. */
  in: 'text' | 'note'
  is: Block['is']
  /** Its words; inline code is replaced letter by letter, because it is not prose. */
  text: string
  /** Where it begins in the article's plain text; undefined in a note. */
  start: number | undefined
  /** Which block quote it is in, if any. */
  quotation: number | undefined
  /** Stretches that are titles of pages elsewhere: the words of links to them. */
  titles: Span[]
  /** The position of a character of it. */
  positionAt(offset: number): Position
}

/** Every block of a file's text and of its notes, without the words that notes copy from the text. */
export function writtenBlocks(reading: Reading): WrittenBlock[] {
  const blocks = reading.blocks.map((block, i) => written(reading, reading.contents[i] ?? [], { ...block, in: 'text' }))
  const notes = reading.notes.flatMap(({ kind, content, fields }) => [
    ...fieldsInWords(kind)
      .flatMap((name) => fields.get(name)?.value.parts.filter(({ url }) => url === undefined) ?? [])
      .map(writtenInField),
    ...content.flatMap((node) => writtenInNote(reading, node)),
  ])
  return [...blocks, ...notes]
}

const inWords: FieldShape['is'][] = ['people', 'parties', 'party']

/** The fields of a kind that may have words of the edition's own. */
function fieldsInWords(kind: Kind): string[] {
  return Object.entries(fieldsOf[kind]).flatMap(([name, { shape }]) => (inWords.includes(shape.is) ? [name] : []))
}

function writtenInField({ text, positionAt }: FieldPart): WrittenBlock {
  return { in: 'note', is: 'paragraph', text, start: undefined, quotation: undefined, titles: [], positionAt }
}

function writtenInNote(reading: Reading, node: BlockContent | DefinitionContent): WrittenBlock[] {
  const about = { in: 'note', start: undefined, quotation: undefined } as const
  if (node.type === 'paragraph') return [written(reading, node.children, { ...about, is: 'paragraph' })]
  if (node.type === 'heading') return [written(reading, node.children, { ...about, is: 'heading' })]
  if (node.type === 'table')
    return node.children.flatMap((row) => row.children.map((cell) => written(reading, cell.children, { ...about, is: 'cell' })))
  if (node.type === 'list') return node.children.flatMap((item) => item.children.flatMap((child) => writtenInNote(reading, child)))
  return []
}

function written(
  file: FileText,
  children: readonly PhrasingContent[],
  about: Pick<WrittenBlock, 'in' | 'is' | 'quotation'> & { start: number | undefined },
): WrittenBlock {
  const { in: where, is, quotation, start } = about
  let text = ''
  const titles: Span[] = []
  for (const node of children) {
    const words = phrasingText(node)
    if (node.type === 'link' && isOutside(node.url)) titles.push({ start: text.length, end: text.length + words.length })
    text += words
  }
  for (const { node, start: at } of leavesOf(children))
    if (node.type === 'inlineCode') text = text.slice(0, at) + 'x'.repeat(node.value.length) + text.slice(at + node.value.length)
  return { in: where, is, text, start, quotation, titles, positionAt: (offset) => positionInFile(file, children, offset) }
}
