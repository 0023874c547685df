import type { Nodes, PhrasingContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { pipeline } from '../markdown/pipeline.ts'
import { positionInFile, positionsIn } from '../markdown/positions.ts'
import type { FileText } from '../markdown/reading.ts'
import { positionOf } from '../markdown/report.ts'
import type { Article, Block } from '../model/article.ts'
import type { Position } from '../model/position.ts'
import { normalizeLines } from './text-file.ts'

/** A block of an article's text with its inline content; code has none. */
export interface ProseBlock extends Block {
  text: string
  children: PhrasingContent[]
}

/** An article's text in blocks, whose characters can be located in the file. */
export interface Prose extends FileText {
  blocks: ProseBlock[]
}

/** The text of an article that has been read, without its front matter and notes. */
export function openProse(text: string, { text: plain = '', blocks = [] }: Partial<Article>): Prose {
  const source = normalizeLines(text)
  const nodes = new Map<string, Nodes>()
  visit(pipeline.parse(source), (node) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') nodes.set(keyOf(positionOf(node)), node)
  })
  return {
    source,
    positionAt: positionsIn(source),
    blocks: blocks.map((block) => {
      const node = block.kind === 'code' ? undefined : nodes.get(keyOf(block.position))
      return {
        ...block,
        text: plain.slice(block.start, block.end),
        children: node && 'children' in node ? (node.children as PhrasingContent[]) : [],
      }
    }),
  }
}

/** The position in the file of a character of a block. */
export function positionInBlock(prose: Prose, { children, position }: ProseBlock, offset: number): Position {
  return children.length ? positionInFile(prose, children, offset) : position
}

function keyOf({ line, column }: Position): string {
  return `${line}:${column}`
}
