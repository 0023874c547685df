import type { FootnoteDefinition, Nodes, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { fieldNamesIn } from '../model/fields.ts'
import { shorten } from '../model/shorten.ts'
import { readNote } from './read-note.ts'
import { type Reading, type ReadNote, readingOf } from './reading.ts'
import { positionOf } from './report.ts'

/** Takes the notes out of the text and reads them. */
export function remarkNotes() {
  return (tree: Root, file: VFile): void => {
    const reading = readingOf(file)
    const nodes = takeNotes(tree, reading)
    const unindented = findUnindented(nodes, reading)
    for (const node of nodes) {
      const note = readNote(node, reading)
      if (!note) continue
      for (const what of thingsIn(unindented.get(node) ?? [], note)) note.misplaced.add(what)
      if (reading.notes.some(({ label }) => label === note.label)) {
        const fix = 'give one of the two another name, at the note and at its markers.'
        reading.report('label-unique', node, `There is already a note \`${note.label}\` above.`, fix)
      } else reading.notes.push(note)
    }
  }
}

/** Puts the text of each shown note after the article's, so that it becomes HTML in the same way; `renderFile` separates them again. */
export function remarkNoteTexts() {
  return (tree: Root, file: VFile): void => {
    const { annotations, notes } = readingOf(file)
    for (const { label } of annotations) {
      const children = notes.find((note) => note.label === label)?.content ?? []
      if (children.length) tree.children.push({ type: 'blockquote', data: { hName: 'div', hProperties: { dataNote: label } }, children })
    }
  }
}

/** Takes every note out of what it is in, also out of another note: an indented one would be lost without a message. */
function takeNotes(from: Nodes, reading: Reading): FootnoteDefinition[] {
  const taken: FootnoteDefinition[] = []
  visit(from, 'footnoteDefinition', (node, index, parent) => {
    if (!parent || index === undefined) return undefined
    if (from.type === 'footnoteDefinition') {
      const fix = 'remove the spaces before it: each note begins at the left margin.'
      reading.report('notes-last', node, 'This note is inside another note.', fix)
    } else if (parent.type !== 'root') {
      const fix = 'move it after the text, to the left margin.'
      reading.report('notes-last', node, 'This note is inside a list or a block quote.', fix)
    }
    parent.children.splice(index, 1)
    taken.push(node, ...takeNotes(node, reading))
    return [SKIP, index]
  })
  return taken
}

/**
 * Reports each run of lines after the first note that is neither the beginning of a note nor indented.
 *
 * @returns the lines, by the note above them
 */
function findUnindented(notes: readonly FootnoteDefinition[], { source, report }: Reading): Map<FootnoteDefinition, string[]> {
  const firstLines = new Map(notes.map((node) => [positionOf(node).line, node]))
  const first = Math.min(...firstLines.keys())
  const unindented = new Map<FootnoteDefinition, string[]>()
  let above: string[] = []
  let isReported = false
  for (const [index, text] of source.split('\n').entries()) {
    const line = index + 1
    const note = firstLines.get(line)
    if (note) {
      above = []
      unindented.set(note, above)
    }
    if (line < first || !text.trim() || note || /^( {4}| {0,3}\t)/.test(text)) {
      isReported = false
      // An indented line below one that is not indented does not belong to the note any more either.
      if (above.length) above.push(text)
    } else {
      above.push(text)
      if (!isReported)
        report(
          'notes-last',
          { line, column: text.search(/\S/) + 1 },
          `This line is after the first note and is not indented: “${shorten(text.trim(), 60)}”`,
          'indent it by four spaces if it belongs to the note above it; move it above the first note if it belongs to the article.',
        )
      isReported = true
    }
  }
  return unindented
}

/** The parts of the note above for which lines without indentation were meant, which are then not reported as missing. */
function thingsIn(lines: readonly string[], { kind }: ReadNote): string[] {
  if (!lines.length) return []
  return [...fieldNamesIn(lines.join('\n'), kind), lines.some((line) => line.trimStart().startsWith('>')) ? 'words' : 'text']
}
