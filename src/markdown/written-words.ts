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
  /** Which block quote it is in, if any: those of the notes are counted after those of the article's text. */
  quotation: number | undefined
  /** Whether a quotation of the block before goes on in it. */
  continues: boolean
  /** The label of the note whose text it is in; undefined in the article's text and in fields. */
  note: string | undefined
  /** Stretches that are titles of pages elsewhere: the words of links to them. */
  titles: Span[]
  /** The position of a character of it. */
  positionAt(offset: number): Position
}

/** Every block of a file's text and of its notes, without the words that notes copy from the text. */
export function writtenBlocks(reading: Reading): WrittenBlock[] {
  const blocks = reading.blocks.map((block, i) =>
    written(reading, reading.contents[i] ?? [], { ...block, in: 'text', note: undefined, continues: reading.continued.has(i) }),
  )
  const counter = { quotations: reading.quotations.length }
  const notes = reading.notes.flatMap(({ kind, label, content, fields }) => [
    ...fieldsInWords(kind)
      .flatMap((name) => fields.get(name)?.value.parts.filter(({ url }) => url === undefined) ?? [])
      .map(writtenInField),
    ...content.flatMap((node) => writtenInNote(reading, node, { note: label, quotation: undefined }, counter)),
  ])
  return [...blocks, ...notes]
}

const inWords: FieldShape['is'][] = ['people', 'parties', 'party', 'words']

/** The fields of a kind that may have words of the edition's own. */
function fieldsInWords(kind: Kind): string[] {
  return Object.entries(fieldsOf[kind]).flatMap(([name, { shape }]) => (inWords.includes(shape.is) ? [name] : []))
}

function writtenInField({ text, positionAt }: FieldPart): WrittenBlock {
  const about = { in: 'note', is: 'paragraph', start: undefined, quotation: undefined, continues: false, note: undefined } as const
  return { ...about, text, titles: [], positionAt }
}

function writtenInNote(
  reading: Reading,
  node: BlockContent | DefinitionContent,
  where: Pick<WrittenBlock, 'note' | 'quotation'>,
  counter: { quotations: number },
): WrittenBlock[] {
  const about = { in: 'note', start: undefined, continues: false, ...where } as const
  const inside = (children: readonly (BlockContent | DefinitionContent)[], quotation = where.quotation) =>
    children.flatMap((child) => writtenInNote(reading, child, { ...where, quotation }, counter))
  if (node.type === 'paragraph') return [written(reading, node.children, { ...about, is: 'paragraph' })]
  if (node.type === 'heading') return [written(reading, node.children, { ...about, is: 'heading' })]
  if (node.type === 'table')
    return node.children.flatMap((row) => row.children.map((cell) => written(reading, cell.children, { ...about, is: 'cell' })))
  if (node.type === 'list') return node.children.flatMap((item) => inside(item.children))
  if (node.type === 'blockquote') return inside(node.children, counter.quotations++)
  return []
}

function written(
  file: FileText,
  children: readonly PhrasingContent[],
  about: Pick<WrittenBlock, 'in' | 'is' | 'quotation' | 'continues' | 'note'> & { start: number | undefined },
): WrittenBlock {
  const { in: where, is, quotation, continues, note, start } = about
  let text = ''
  const titles: Span[] = []
  for (const node of children) {
    const words = phrasingText(node)
    if (node.type === 'link' && isOutside(node.url)) titles.push({ start: text.length, end: text.length + words.length })
    text += words
  }
  for (const { node, start: at } of leavesOf(children))
    if (node.type === 'inlineCode') text = text.slice(0, at) + 'x'.repeat(node.value.length) + text.slice(at + node.value.length)
  return { in: where, is, text, start, quotation, continues, note, titles, positionAt: (offset) => positionInFile(file, children, offset) }
}
