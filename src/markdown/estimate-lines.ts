import type { Element, ElementContent } from 'hast'
import { widthInFace } from '../model/reading-face.ts'

/** Where a block's markers come to stand when it is set in the wide page's column, in lines of its own text. */
export interface SetBlock {
  /** Its height. */
  lines: number
  /** The line, from 0, on which each element with an id stands. */
  line: Map<string, number>
}

/** The column's width, in the size of its letters: `--measure` in the style sheet, where nothing makes it narrower. */
const measure = 32
/** The height of a line, in the size of its letters. */
const lineHeight = 1.6
/** What a marker takes up. */
const markerWidth = 1.15
/** What a table's cell keeps free between it and the next. */
const cellPadding = 0.8

/**
 * Sets a block in lines as a browser sets it, near enough to say beside which line a note belongs: words one after another, a new line
 * where the next has no room. It is a guess, a line too many or too few: readers have other faces, and images of unknown height.
 */
export function estimateLines(block: Element): SetBlock {
  const setter = new Setter()
  setter.block(block, measure)
  return { lines: Math.max(1, Math.round(setter.y)), line: setter.line }
}

class Setter {
  /** How far down it has come, in lines. */
  y = 0
  readonly line = new Map<string, number>()
  private x = 0
  private width = measure

  block(node: Element, width: number): void {
    if (node.tagName === 'tr') {
      this.row(node, width)
      return
    }
    const inner = node.tagName === 'blockquote' ? width - 1.1 : node.tagName === 'ul' || node.tagName === 'ol' ? width - 1.25 : width
    const blocks = elementsIn(node).filter(isBlock)
    if (blocks.length === 0) this.words(node, width)
    for (const [i, child] of blocks.entries()) {
      if (i > 0 && child.tagName === 'p') this.y += 1 / lineHeight
      if (i > 0 && child.tagName === 'li') this.y += 0.4 / lineHeight
      this.block(child, inner)
    }
  }

  /** The words of a block that holds no other. */
  private words(node: Element, width: number): void {
    this.x = 0
    this.width = width
    if (node.tagName === 'pre') this.y += textOf(node).trimEnd().split('\n').length - 1
    else this.inline(node.children)
    this.y += 1
  }

  /** A row is as high as its highest cell; its cells share the width evenly. */
  private row(node: Element, width: number): void {
    const cells = elementsIn(node)
    const top = this.y
    let bottom = top
    for (const cell of cells) {
      this.y = top
      this.words(cell, width / cells.length - cellPadding)
      bottom = Math.max(bottom, this.y)
    }
    this.y = bottom + 0.6 / lineHeight
  }

  private inline(children: readonly ElementContent[]): void {
    for (const child of children)
      if (child.type === 'text') for (const word of child.value.match(/\s+|[^\s–—-]+[–—-]?|[–—-]/g) ?? []) this.put(word)
      else if (child.type === 'element') this.element(child)
  }

  private element(node: Element): void {
    if (node.tagName === 'br') this.newLine()
    else if (String(node.properties['className'] ?? '').startsWith('marker')) this.x += markerWidth
    else this.inline(node.children)
    if (typeof node.properties['id'] === 'string') this.line.set(node.properties['id'], Math.floor(this.y + 0.01))
  }

  private put(word: string): void {
    const wide = widthInFace(word)
    if (this.x + wide > this.width && !/^\s/.test(word)) this.newLine()
    if (this.x > 0 || !/^\s/.test(word)) this.x += /^\s/.test(word) ? widthInFace(' ') : wide
  }

  private newLine(): void {
    this.y += 1
    this.x = 0
  }
}

const blockNames = new Set(['p', 'ul', 'ol', 'li', 'blockquote', 'table', 'thead', 'tbody', 'tr', 'pre', 'div', 'hr'])

function isBlock(node: Element): boolean {
  return blockNames.has(node.tagName)
}

function elementsIn(node: Element): Element[] {
  return node.children.filter((child) => child.type === 'element')
}

function textOf(node: Element): string {
  return node.children.map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : '')).join('')
}
