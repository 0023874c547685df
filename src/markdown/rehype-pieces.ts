import type { Element, Nodes, Root } from 'hast'
import type { Node } from 'unist'
import rehypeStringify from 'rehype-stringify'
import { type Compiler, type Plugin, unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { passageClass } from '../model/permalink.ts'
import { readingOf } from './reading.ts'

/** One piece of a page's text: a heading, or a block with the notes that belong beside it. */
export type Piece = { is: 'heading'; id: string; depth: number; html: string } | { is: 'block'; html: string; notes: string[] }

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

const writer = unified().use(rehypeStringify).freeze()

/** The pipeline's compiler: HTML in pieces instead of one string. */
export const rehypePieces: Plugin<[], Root, RenderedFile> = function () {
  const compile = (tree: Root, file: VFile): RenderedFile => {
    const rendered: RenderedFile = { pieces: [], notes: {}, inSeveralMarks: joinMarks(tree) }
    const labels = new Set(readingOf(file).annotations.map((annotation) => annotation.label))
    for (const node of tree.children) {
      if (node.type !== 'element') continue
      const label = node.properties['dataNote']
      if (typeof label === 'string') rendered.notes[label] = inside(node)
      else if (/^h[1-6]$/.test(node.tagName)) rendered.pieces.push({ is: 'heading', id: String(node.properties['id'] ?? ''), depth: Number(node.tagName.charAt(1)), html: inside(node) })
      else rendered.pieces.push({ is: 'block', html: write(node), notes: firstMarkers(node, labels) })
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

/** The labels whose first marker stands in a block, in reading order. */
function firstMarkers(block: Element, labels: ReadonlySet<string>): string[] {
  const found: string[] = []
  visit(block, 'element', (node) => {
    const label = /^(.+)\.marker$/.exec(String(node.properties['id'] ?? ''))?.[1]
    if (label && labels.has(label)) found.push(label)
  })
  return found
}

/** Gives the pieces of a passage that falls into several marks a class in common; the ids of such passages. */
function joinMarks(tree: Root): string[] {
  const pieces = new Map<string, Element[]>()
  visit(tree, { type: 'element', tagName: 'mark' }, (node: Element) => {
    const of = String(node.properties['dataOf'])
    pieces.set(of, [...(pieces.get(of) ?? []), node])
    delete node.properties['dataOf']
  })
  const several = [...pieces].filter(([, nodes]) => nodes.length > 1)
  for (const [of, nodes] of several) for (const node of nodes) node.properties['className'] = [...(node.properties['className'] as string[]), passageClass(of)]
  return several.map(([of]) => of)
}
