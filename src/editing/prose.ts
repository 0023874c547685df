import type { Nodes, PhrasingContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { pipeline } from '../markdown/pipeline.ts'
import { positionInFile } from '../markdown/position-in-file.ts'
import { positionsIn } from '../markdown/positions-in.ts'
import type { FileText } from '../markdown/reading.ts'
import { positionOf } from '../markdown/report.ts'
import type { Article, Block } from '../model/article.ts'
import type { Position } from '../model/position.ts'

/** A block of an article's text with the inline content that it is written as; code has none. */
export interface ProseBlock extends Block {
  text: string
  children: PhrasingContent[]
}

/** An article's text in blocks, with the way back to where its characters stand in the file. */
export interface Prose extends FileText {
  blocks: ProseBlock[]
}

/** A text as it is read: without byte order mark, its lines ended by line feeds. */
export function unixText(text: string): string {
  return text.replace(/^\uFEFF+/, '').replace(/\r\n?/g, '\n')
}

/** Opens the text of an article that has been read: its notes and front matter are none of it. */
export function openProse(text: string, { text: plain = '', blocks = [] }: Partial<Article>): Prose {
  const source = unixText(text)
  const written = new Map<string, Nodes>()
  visit(pipeline.parse(source), (node) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') written.set(keyOf(positionOf(node)), node)
  })
  return {
    source,
    positionAt: positionsIn(source),
    blocks: blocks.map((block) => {
      const node = block.kind === 'code' ? undefined : written.get(keyOf(block.position))
      return {
        ...block,
        text: plain.slice(block.start, block.end),
        children: node && 'children' in node ? (node.children as PhrasingContent[]) : [],
      }
    }),
  }
}

/** Where a character of a block stands in the file. */
export function positionInBlock(prose: Prose, { children, position }: ProseBlock, offset: number): Position {
  return children.length ? positionInFile(prose, children, offset) : position
}

function keyOf({ line, column }: Position): string {
  return `${line}:${column}`
}
