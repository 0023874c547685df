import type { Blockquote, FootnoteDefinition, List } from 'mdast'
import type { VFile } from 'vfile'
import { nearestName } from '../model/did-you-mean.ts'
import { fieldNamesIn } from '../model/fields.ts'
import { kindNames } from '../model/kinds.ts'
import { parseLabel } from '../model/label.ts'
import type { TextEdit } from '../model/message.ts'
import type { Position } from '../model/position.ts'
import { labelInFile } from './label-in-file.ts'
import { phrasingText } from './phrasing-text.ts'
import { couldBeFields, readFields, takeMisplaced } from './read-fields.ts'
import { type ReadNote, readingOf } from './reading.ts'
import { positionOf, report } from './report.ts'

/** Reads a footnote as a note: its words, its fields, its text, in this order. Undefined when its label is none of ours. */
export function readNote(node: FootnoteDefinition, file: VFile): ReadNote | undefined {
  const label = labelInFile(node, readingOf(file).source)
  const parsed = parseLabel(label)
  if (!parsed) {
    report(file, 'label', positionOf(node), `\`${label}\` is not a label.`, labelAdvice(label), labelFix(label, positionOf(node)))
    return undefined
  }
  const rest = [...node.children]
  const words: ReadNote['words'] = []
  const fields: ReadNote['fields'] = new Map()
  const told: ReadNote['told'] = new Set()
  const { kind } = parsed
  while (rest[0]?.type === 'blockquote') words.push(readWords(rest.shift() as Blockquote, { label, kind, told }, file))
  if (rest[0]?.type === 'list') {
    if (couldBeFields(rest[0], file)) readFields(rest.shift() as List, { kind, fields, told }, file)
    if (rest[0]?.type === 'list')
      report(
        file,
        'note-order',
        positionOf(rest[0]),
        `The text of the note \`${label}\` begins with a list.`,
        'begin the text with a sentence; the first list of a note is its fields.',
      )
  }
  const content = takeMisplaced(rest, { label, kind, fields, told }, file)
  return { label, ...parsed, words, fields, draft: fields.get('draft')?.value.text === 'yes', told, content, node }
}

const beginnings = kindNames
  .map((kind) => `\`${kind}-\``)
  .join(', ')
  .replace(/, (?!.*, )/, ' or ')

/** How to fix a label that is none of ours. */
export function labelAdvice(label: string): string {
  const [kind = ''] = label.split('-')
  const lower = label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (parseLabel(lower)) return `write \`[^${lower}]\` at the note and at each of its markers.`
  const near = nearestName(kind, kindNames)
  return `${near && near !== kind ? `did you mean \`${near}-…\`? A` : 'a'} label is ${beginnings} and a name of lower-case letters, digits and hyphens.`
}

/** Writes a label small where only its capitals are wrong. */
export function labelFix(label: string, position: Position): TextEdit | undefined {
  const small = label.toLowerCase()
  return parseLabel(small) ? { from: position, was: `[^${label}]`, text: `[^${small}]` } : undefined
}

/** The words of one `>` block: its paragraphs, joined by a space. */
function readWords(
  block: Blockquote,
  { label, kind, told }: Pick<ReadNote, 'label' | 'kind' | 'told'>,
  file: VFile,
): ReadNote['words'][number] {
  const { start, end } = block.position ?? {}
  const lines = readingOf(file)
    .source.slice(start?.offset ?? 0, end?.offset ?? 0)
    .split('\n')
  // The first line begins with the `>` itself.
  const stray = lines.findIndex((line, i) => i > 0 && !/^\s*>/.test(line))
  if (stray > 0) {
    for (const name of fieldNamesIn(lines.slice(stray).join('\n'), kind)) told.add(name)
    report(
      file,
      'words-block',
      { line: positionOf(block).line + stray, column: (/\S|$/.exec(lines[stray] ?? '')?.index ?? 0) + 1 },
      `This line continues the words of the note \`${label}\` in the \`>\` block above it.`,
      'leave an empty line above it, or begin it with `>` if it belongs to the words.',
    )
  }
  const other = block.children.find((child) => child.type !== 'paragraph')
  if (other)
    report(
      file,
      'words-block',
      positionOf(other),
      `The words of the note \`${label}\` contain something that is not a paragraph.`,
      'copy the article’s words alone.',
    )
  const paragraphs = block.children.filter((child) => child.type === 'paragraph')
  return { text: paragraphs.map(phrasingText).join(' '), position: positionOf(paragraphs[0] ?? block), sound: stray <= 0 }
}
