import type { Element, ElementContent } from 'hast'
import { linePartsOf } from './line-parts.ts'
import { widthInFace } from './reading-face.ts'

/** Where the parts of a block are when it is set in the wide page's column, in lines of its own text. */
interface BlockLines {
  /** Its height. Not a whole number where its parts have space between them. */
  lines: number
  /** How far down the first line of each element with an id is. */
  line: Map<string, number>
}

// Sizes from the style sheet, in em of the text.
/** The column's width, where nothing makes it narrower: `--measure`. */
const measure = 32
/** The height of a line: `--line`. */
const lineHeight = 1.6
/** The narrowest column, as wide as a letter. Lists in lists leave less and less room, and at last words overflow. */
const narrowest = 1
/** The width of a marker. */
const markerWidth = 1
/** The indentation of a block. */
const indents: Readonly<Record<string, number>> = { blockquote: 1.1, ul: 1.25, ol: 1.25 }
/** The space between the items of a list. */
const itemGap = 0.4
/** The space beside and above (and below) the words of a table's cell. */
const cellPadding = { beside: 0.8, above: 0.3 }

/**
 * Sets a block in lines as a browser sets it, near enough to say beside which line a note belongs: words one after another, a new line
 * where the next has no room. It is an estimate, a line too many or too few: readers have other typefaces, and images have an unknown height.
 */
export function estimateLines(block: Element): BlockLines {
  const setter = new Setter()
  setter.block(block, measure)
  return { lines: Math.max(1, setter.y), line: setter.line }
}

class Setter {
  /** The height so far, in lines. */
  y = 0
  readonly line = new Map<string, number>()
  /** The widest line, and the widest part that cannot be broken. */
  widest = 0
  widestWord = 0
  private width = measure
  /** The width of the line so far. */
  private x = 0
  /** What was read but is not set yet, because the word may continue: “pay” in “pay.”, with the ids that begin in it. */
  private word = 0
  private pendingIds: string[] = []

  block(node: Element, width: number): void {
    if (node.tagName === 'table') this.table(node, width)
    else if (node.tagName === 'pre') this.y += innerWords(node).trimEnd().split('\n').length
    else this.blocksAndWords(node, width)
  }

  private blocksAndWords(node: Element, width: number): void {
    const inner = Math.max(narrowest, width - (indents[node.tagName] ?? 0))
    // Words may be beside blocks: those of a list's item before the list in it.
    let words: ElementContent[] = []
    let items = 0
    for (const child of node.children) {
      if (!isBlock(child)) {
        words.push(child)
        continue
      }
      this.words(words, inner)
      words = []
      if (child.tagName === 'li' && items++ > 0) this.y += itemGap / lineHeight
      this.block(child, inner)
    }
    this.words(words, inner)
  }

  /** Sets words, from the beginning of a line to the end of their last. */
  words(nodes: readonly ElementContent[], width: number): void {
    if (nodes.every((node) => node.type === 'text' && node.value.trim() === '')) return
    this.width = width
    this.inline(nodes)
    this.setWord()
    this.newLine()
  }

  private inline(nodes: readonly ElementContent[]): void {
    for (const node of nodes)
      if (node.type === 'text') this.text(node.value)
      else if (node.type === 'element') this.element(node)
  }

  private text(value: string): void {
    for (const part of linePartsOf(value)) {
      if (!part.isSpace) this.word += widthInFace(part.text)
      if (part.mayBreak) this.setWord()
      // A line does not begin with a space.
      if (part.isSpace && this.x > 0) this.x += widthInFace(' ')
    }
  }

  private element(node: Element): void {
    if (typeof node.properties['id'] === 'string') this.pendingIds.push(node.properties['id'])
    if (node.tagName === 'br') {
      this.setWord()
      this.newLine()
    } else if (String(node.properties['className'] ?? '').startsWith('marker')) this.word += markerWidth
    else this.inline(node.children)
  }

  /** Sets what was read, on the next line when there is no room on this one. */
  private setWord(): void {
    if (this.x > 0 && this.word > 0 && this.x + this.word > this.width) this.newLine()
    for (const id of this.pendingIds) this.line.set(id, this.y)
    this.x += this.word
    this.widestWord = Math.max(this.widestWord, this.word)
    this.widest = Math.max(this.widest, this.x)
    // A word that is wider than the column is broken.
    for (; this.x > this.width; this.x -= this.width) this.y += 1
    this.word = 0
    this.pendingIds = []
  }

  private newLine(): void {
    this.y += 1
    this.x = 0
  }

  /** A row is as high as its highest cell. */
  private table(node: Element, width: number): void {
    const rows = rowsIn(node).map((row) => row.children.filter((cell) => cell.type === 'element'))
    const widths = columnWidths(rows, width)
    for (const cells of rows) {
      const top = this.y + cellPadding.above / lineHeight
      let bottom = top
      for (const [i, cell] of cells.entries()) {
        this.y = top
        this.words(cell.children, widths[i] ?? width)
        bottom = Math.max(bottom, this.y)
      }
      this.y = bottom + cellPadding.above / lineHeight
    }
  }
}

/** How wide a browser makes each column: as its words need, and wider in proportion to the room that they would take. */
function columnWidths(rows: readonly Element[][], width: number): number[] {
  const columns: { least: number; most: number }[] = []
  for (const cells of rows)
    for (const [i, cell] of cells.entries()) {
      const alone = new Setter()
      alone.words(cell.children, Number.POSITIVE_INFINITY)
      const { least, most } = columns[i] ?? { least: 0, most: 0 }
      columns[i] = { least: Math.max(least, alone.widestWord), most: Math.max(most, alone.widest) }
    }
  const least = sum(columns.map((column) => column.least))
  const wish = sum(columns.map((column) => column.most)) - least
  const rest = Math.max(0, width - columns.length * cellPadding.beside - least)
  const share = wish > 0 ? Math.min(1, rest / wish) : 1
  return columns.map((column) => column.least + (column.most - column.least) * share)
}

const blockNames = new Set(['p', 'ul', 'ol', 'li', 'blockquote', 'table', 'pre', 'div', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

function isBlock(node: ElementContent): node is Element {
  return node.type === 'element' && blockNames.has(node.tagName)
}

function rowsIn(node: Element): Element[] {
  return node.children.flatMap((child) => (child.type !== 'element' ? [] : child.tagName === 'tr' ? [child] : rowsIn(child)))
}

/** The words of an element. */
export function innerWords(node: Element): string {
  return node.children.map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? innerWords(child) : '')).join('')
}

function sum(widths: readonly number[]): number {
  return widths.reduce((all, one) => all + one, 0)
}
