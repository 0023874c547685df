import type { Element, Nodes, Root } from 'hast'
import { rehype } from 'rehype'
import type { Compiler, Plugin } from 'unified'
import type { Node } from 'unist'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { passageClass } from '../model/permalink.ts'
import { estimateLines } from './estimate-lines.ts'
import { readingOf } from './reading.ts'

/** One piece of a page's text: a heading, or a block with the notes that belong beside it. */
export type Piece =
  | { is: 'heading'; id: string; depth: number; html: string }
  | { is: 'block'; html: string; notes: PieceNote[]; lines: number }

/** A note of a block: that of an annotation whose first marker stands in it. */
export interface PieceNote {
  label: string
  /** How far down in the block, in its lines, the marker's line is when the page is wide: a guess. */
  line: number
}

/** A file as HTML, in pieces that components put on the page. */
export interface RenderedFile {
  pieces: Piece[]
  /** The HTML of each note's own text, by label. */
  notes: Record<string, string>
  /** The ids of passages whose words fall into more than one mark. */
  inSeveralMarks: string[]
}

declare module 'unified' {
  interface CompileResultMap {
    renderedFile: RenderedFile
  }
}

const writer = rehype().freeze()

/** The pipeline's compiler: HTML in pieces instead of one string. */
export const rehypePieces: Plugin<[], Root, RenderedFile> = function () {
  const compile = (tree: Root, file: VFile): RenderedFile => {
    const rendered: RenderedFile = { pieces: [], notes: {}, inSeveralMarks: joinMarks(tree) }
    alignCells(tree)
    const labels = new Set(readingOf(file).annotations.map((annotation) => annotation.label))
    for (const node of tree.children) {
      if (node.type !== 'element') continue
      const label = node.properties['dataNote']
      if (typeof label === 'string') rendered.notes[label] = inside(node)
      else if (/^h[1-6]$/.test(node.tagName))
        rendered.pieces.push({
          is: 'heading',
          id: String(node.properties['id'] ?? ''),
          depth: Number(node.tagName.charAt(1)),
          html: inside(node),
        })
      else rendered.pieces.push({ is: 'block', html: write(node), ...notesOf(node, labels) })
    }
    return rendered
  }
  this.compiler = compile as Compiler<Node, RenderedFile>
}

function write(node: Nodes): string {
  return writer.stringify({ type: 'root', children: node.type === 'root' ? node.children : [node as Element] })
}

function inside(node: Element): string {
  return write({ type: 'root', children: node.children }).trim()
}

/** The notes that belong beside a block, in reading order, and the block's height in lines. */
function notesOf(block: Element, labels: ReadonlySet<string>): { notes: PieceNote[]; lines: number } {
  const { lines, line } = estimateLines(block)
  const notes = [...line].flatMap(([id, at]) => {
    const label = /^(.+)\.marker$/.exec(id)?.[1]
    return label && labels.has(label) ? [{ label, line: at }] : []
  })
  return { notes, lines }
}

/** Says how a table's cell is aligned by a class: the attribute that Markdown's own HTML has for it is out of use. */
function alignCells(tree: Root): void {
  visit(tree, 'element', ({ properties }) => {
    if (properties['align']) properties['className'] = [`align-${String(properties['align'])}`]
    delete properties['align']
  })
}

/**
 * Gives the first mark of each passage, in reading order, the passage's id, and the pieces of one that falls into several marks a
 * class in common.
 *
 * @returns the ids of passages in several marks
 */
function joinMarks(tree: Root): string[] {
  const pieces = new Map<string, Element[]>()
  visit(tree, { type: 'element', tagName: 'mark' }, (node: Element) => {
    const of = String(node.properties['dataOf'])
    const known = pieces.get(of)
    if (known) known.push(node)
    else pieces.set(of, [node])
    delete node.properties['dataOf']
  })
  for (const [of, [first]] of pieces) if (first) first.properties = { id: of, ...first.properties }
  const several = [...pieces].filter(([, nodes]) => nodes.length > 1)
  for (const [of, nodes] of several)
    for (const node of nodes) node.properties['className'] = [...(node.properties['className'] as string[]), passageClass(of)]
  return several.map(([of]) => of)
}
