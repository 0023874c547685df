import type { Blockquote, FootnoteDefinition, List } from 'mdast'
import { fieldNamesIn } from '../model/fields.ts'
import { parseLabel } from '../model/label.ts'
import { labelInFile, reportLabel } from './labels.ts'
import { phrasingText } from './phrasing-text.ts'
import { couldBeFields, readFields, takeMisplacedFields } from './read-fields.ts'
import type { Reading, ReadNote } from './reading.ts'
import { positionOf } from './report.ts'

/** Reads a footnote as a note: its words, its fields, its text, in this order. Undefined when its label is not one. */
export function readNote(node: FootnoteDefinition, reading: Reading): ReadNote | undefined {
  const label = labelInFile(node, reading.source)
  const parsed = parseLabel(label)
  if (!parsed) {
    reportLabel(node, label, reading)
    return undefined
  }
  const note: ReadNote = { label, ...parsed, words: [], fields: new Map(), draft: false, misplaced: new Set(), content: [], node }
  const rest = [...node.children]
  while (rest[0]?.type === 'blockquote') note.words.push(readWords(rest.shift() as Blockquote, note, reading))
  if (rest[0]?.type === 'list' && couldBeFields(rest[0], reading)) readFields(rest.shift() as List, note, reading)
  const fix = 'begin the text with a sentence; the first list of a note is its fields.'
  if (rest[0]?.type === 'list') reading.report('note-order', rest[0], `The text of the note \`${label}\` begins with a list.`, fix)
  note.content = takeMisplacedFields(rest, note, reading)
  note.draft = note.fields.get('draft')?.value.text === 'yes'
  return note
}

/** The words of one `>` block: its paragraphs, joined by a space. */
function readWords(block: Blockquote, { label, kind, misplaced }: ReadNote, { source, report }: Reading): ReadNote['words'][number] {
  const { start, end } = block.position ?? {}
  const lines = source.slice(start?.offset ?? 0, end?.offset ?? 0).split('\n')
  // The first line begins with the `>` itself.
  const stray = lines.findIndex((line, i) => i > 0 && !/^\s*>/.test(line))
  if (stray > 0) {
    for (const name of fieldNamesIn(lines.slice(stray).join('\n'), kind)) misplaced.add(name)
    report(
      'words-block',
      { line: positionOf(block).line + stray, column: (/\S|$/.exec(lines[stray] ?? '')?.index ?? 0) + 1 },
      `This line continues the words of the note \`${label}\` in the \`>\` block above it.`,
      'leave an empty line above it, or begin it with `>` if it belongs to the words.',
    )
  }
  const other = block.children.find((child) => child.type !== 'paragraph')
  const what = `The words of the note \`${label}\` contain something that is not a paragraph.`
  if (other) report('words-block', other, what, 'copy the article’s words alone.')
  const paragraphs = block.children.filter((child) => child.type === 'paragraph')
  return { text: paragraphs.map(phrasingText).join(' '), position: positionOf(paragraphs[0] ?? block), isValid: stray <= 0 }
}
