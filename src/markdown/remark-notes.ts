import type { FootnoteDefinition, Nodes, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { fieldNamesIn } from '../model/fields.ts'
import { readNote } from './read-note.ts'
import { type Reading, type ReadNote, readingOf } from './reading.ts'
import { positionOf, report } from './report.ts'

/** Takes the notes out of the text and reads them. */
export function remarkNotes() {
  return (tree: Root, file: VFile): void => {
    const reading = readingOf(file)
    const notes = takeNotes(tree, file)
    const lost = findUnindented(notes, reading, file)
    const seen = new Set<string>()
    for (const node of notes) {
      const note = readNote(node, file)
      if (!note) continue
      for (const what of thingsIn(lost.get(node) ?? [], note)) note.told.add(what)
      if (seen.has(note.label))
        report(
          file,
          'label-unique',
          positionOf(node),
          `There is already a note \`${note.label}\` above.`,
          'give one of the two another name, at the note and at its markers.',
        )
      else reading.notes.push(note)
      seen.add(note.label)
    }
  }
}

/** Takes every note out of what it stands in, also out of another note: an indented one would be lost in silence. */
function takeNotes(from: Nodes, file: VFile): FootnoteDefinition[] {
  const taken: FootnoteDefinition[] = []
  visit(from, 'footnoteDefinition', (node, index, parent) => {
    if (!parent || index === undefined) return undefined
    if (from.type === 'footnoteDefinition')
      report(
        file,
        'notes-last',
        positionOf(node),
        'This note is inside another note.',
        'remove the spaces before it: each note begins at the left margin.',
      )
    else if (parent.type !== 'root')
      report(
        file,
        'notes-last',
        positionOf(node),
        'This note is inside a list or a block quote.',
        'move it after the text, to the left margin.',
      )
    parent.children.splice(index, 1)
    taken.push(node, ...takeNotes(node, file))
    return [SKIP, index]
  })
  return taken
}

/**
 * Reports each run of lines after the first note that is neither the beginning of a note nor indented.
 *
 * @returns the lines, by the note that they stand below
 */
function findUnindented(notes: readonly FootnoteDefinition[], reading: Reading, file: VFile): Map<FootnoteDefinition, string[]> {
  const firstLines = new Map(notes.map((node) => [positionOf(node).line, node]))
  const lost = new Map<FootnoteDefinition, string[]>()
  let above: string[] = []
  const first = notes.reduce((least, node) => Math.min(least, positionOf(node).line), Number.POSITIVE_INFINITY)
  let told = false
  for (const [index, text] of reading.source.split('\n').entries()) {
    const line = index + 1
    const note = firstLines.get(line)
    if (note) {
      above = []
      lost.set(note, above)
    }
    if (line < first || !text.trim() || note || /^( {4}| {0,3}\t)/.test(text)) {
      told = false
      // What is indented below a line that is not belongs to no note any more either.
      if (above.length) above.push(text)
    } else {
      above.push(text)
      if (told) continue
      told = true
      report(
        file,
        'notes-last',
        { line, column: text.search(/\S/) + 1 },
        `This line is after the first note and is not indented: “${excerpt(text)}”`,
        'indent it by four spaces if it belongs to the note above it; move it above the first note if it belongs to the article.',
      )
    }
  }
  return lost
}

/** What lines that lost their indentation would be in the note above them, so that it is not missed there too. */
function thingsIn(lines: readonly string[], { kind }: ReadNote): string[] {
  if (!lines.length) return []
  return [...fieldNamesIn(lines.join('\n'), kind), lines.some((line) => line.trimStart().startsWith('>')) ? 'words' : 'text']
}

function excerpt(text: string): string {
  const line = text.trim()
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
