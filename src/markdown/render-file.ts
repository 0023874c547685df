import type { Element, ElementContent, Root } from 'hast'
import { rehype } from 'rehype'
import { parseId } from '../model/ids.ts'
import type { PageAddresses } from '../model/page-history.ts'
import { estimateLines, innerWords } from './estimate-lines.ts'
import { placeAddresses } from './paragraph-addresses.ts'
import { type ReadableText, readableTexts } from './readable-texts.ts'
import type { Reading } from './reading.ts'
import { makeScrollable } from './scrollable.ts'

/** A piece of a page's text: a heading, or a block with the notes that belong beside it. */
type Piece =
  | { is: 'heading'; id: string; depth: number; html: string; words: string }
  | { is: 'block'; html: string; notes: PieceNote[]; lines: number; words?: QuotedHtml }

/** The words of a source in one block quote, as HTML: who speaks is found by the views. */
export interface QuotedHtml {
  /** Which of the source's `wordings` it is. */
  wording: number
  /** The lines of each paragraph, as `SourceParagraph` has them. */
  paragraphs: LineHtml[][]
}

/** A line of a source's words: the time stamp and what may be a label in front of it, and the rest. */
export interface LineHtml {
  time: string
  label: string
  words: string
}

/** A note that belongs to a block, because the annotation's first marker is in it. */
interface PieceNote {
  label: string
  /** How far down in the block, in its lines, the marker's line is when the page is wide: an estimate. */
  line: number
}

/** A file as HTML, in pieces that components put on the page. */
export interface RenderedFile {
  pieces: Piece[]
  /** The HTML of each note's own text, by label. */
  notes: Record<string, string>
  /** The ids of passages whose words fall into more than one mark. */
  inSeveralMarks: string[]
  /** What readers see of it as plain text, but for the words of a source. */
  texts: ReadableText[]
}

const writer = rehype().freeze()

/**
 * Writes a file's tree as HTML, in pieces.
 *
 * @param tree the pipeline's result; it is not changed
 * @param addresses the recorded addresses of the file's page, which its paragraphs get as ids; undefined when none are recorded
 */
export function renderFile(
  tree: Root,
  { annotations, inSeveralMarks }: Pick<Reading, 'annotations' | 'inSeveralMarks'>,
  addresses?: PageAddresses,
): RenderedFile {
  const rendered: RenderedFile = { pieces: [], notes: {}, inSeveralMarks, texts: [] }
  const labels = new Set(annotations.map(({ label }) => label))
  let section: string | undefined
  for (const node of tree.children) {
    if (node.type !== 'element') continue
    const { dataNote, id } = node.properties
    const isHeading = /^h[1-6]$/.test(node.tagName)
    const note = typeof dataNote === 'string' ? dataNote : undefined
    if (isHeading) section = String(id ?? '')
    if (node.properties['dataWords'] === undefined)
      rendered.texts.push(...readableTexts(node).map((text) => ({ ...text, section: note === undefined ? section : undefined, note })))
    if (note !== undefined) rendered.notes[note] = formatHtml(node.children).trim()
    else if (isHeading) {
      const [html, words] = [formatHtml(node.children).trim(), innerWords(node).trim()]
      rendered.pieces.push({ is: 'heading', id: String(id ?? ''), depth: Number(node.tagName.charAt(1)), html, words })
    } else if (node.properties['dataWords'] !== undefined)
      rendered.pieces.push({ is: 'block', html: '', notes: [], lines: 0, words: wordsOf(node) })
    else rendered.pieces.push({ is: 'block', html: formatHtml(placeAddresses(node, addresses)), ...notesOf(node, labels) })
  }
  return rendered
}

function wordsOf(quotation: Element): QuotedHtml {
  const paragraphs = elementsIn(quotation).filter(({ properties }) => properties['dataWords'] !== undefined)
  return {
    wording: Number(quotation.properties['dataWords']),
    paragraphs: paragraphs.map((paragraph) => elementsIn(paragraph).map(lineOf)),
  }
}

function lineOf(line: Element): LineHtml {
  const partOf = (node: ElementContent) => (node.type === 'element' ? node.properties['dataPart'] : undefined)
  const html = (part: 'time' | 'label' | undefined) =>
    formatHtml(
      line.children.flatMap((node) => (partOf(node) !== part ? [] : node.type === 'element' && part ? node.children : [node])),
    ).trim()
  return { time: html('time'), label: html('label'), words: html(undefined) }
}

function elementsIn({ children }: Element): Element[] {
  return children.filter((node) => node.type === 'element')
}

function formatHtml(children: ElementContent[]): string {
  return writer.stringify({ type: 'root', children: makeScrollable(children) })
}

/** The notes that belong beside a block, in reading order, and the block's height in lines. */
function notesOf(block: Element, labels: ReadonlySet<string>): { notes: PieceNote[]; lines: number } {
  const { lines, line } = estimateLines(block)
  const notes = [...line].flatMap(([id, at]) => {
    const { label, suffix } = parseId(id)
    return suffix === '.marker' && labels.has(label) ? [{ label, line: at }] : []
  })
  return { notes, lines }
}
