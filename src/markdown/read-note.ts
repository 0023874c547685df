import type { BlockContent, Blockquote, DefinitionContent, FootnoteDefinition, List } from 'mdast'
import type { VFile } from 'vfile'
import { didYouMean, nearestName } from '../model/did-you-mean.ts'
import { fieldNames, fieldOf, fieldsOf } from '../model/fields.ts'
import { type Kind, parseLabel } from '../model/label.ts'
import { labelInFile } from './label-in-file.ts'
import { phrasingText } from './phrasing-text.ts'
import { readField } from './read-field.ts'
import { type ReadNote, readingOf } from './reading.ts'
import { placeOf, report } from './report.ts'

/** Reads a footnote as a note: its words, its fields, its text, in this order. Undefined when its label is none of ours. */
export function readNote(node: FootnoteDefinition, file: VFile): ReadNote | undefined {
  const label = labelInFile(node, readingOf(file).source)
  const parsed = parseLabel(label)
  if (!parsed) {
    report(file, 'label', placeOf(node), `\`${label}\` is no label.`, labelMend(label))
    return undefined
  }
  const rest = [...node.children]
  const words: ReadNote['words'] = []
  while (rest[0]?.type === 'blockquote') words.push(readWords(rest.shift() as Blockquote, label, file))
  const fields: ReadNote['fields'] = new Map()
  if (rest[0]?.type === 'list') {
    if (couldBeFields(rest[0], file)) readFields(rest.shift() as List, parsed.kind, fields, file)
    if (rest[0]?.type === 'list')
      report(
        file,
        'note-order',
        placeOf(rest[0]),
        `The text of the note \`${label}\` begins with a list.`,
        'begin the text with a sentence; the first list of a note is its fields.',
      )
  }
  findMisplaced(rest, label, file)
  return { label, ...parsed, words, fields, content: rest, node }
}

/** How to mend a label that is none of ours. */
export function labelMend(label: string): string {
  const [kind = ''] = label.split('-')
  const lower = label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (parseLabel(lower)) return `write \`[^${lower}]\` at the note and at each of its markers.`
  const near = nearestName(kind, ['quote', 'condition', 'observation', 'note'])
  return `${near && near !== kind ? `did you mean \`${near}-…\`? A` : 'a'} label is \`quote-\`, \`condition-\`, \`observation-\` or \`note-\` and a name of lower-case letters, digits and hyphens.`
}

/** The words of one `>` block: its paragraphs, joined by a space. */
function readWords(block: Blockquote, label: string, file: VFile): ReadNote['words'][number] {
  const { start, end } = block.position ?? {}
  const lines = readingOf(file)
    .source.slice(start?.offset ?? 0, end?.offset ?? 0)
    .split('\n')
  // The first line begins with the `>` itself.
  const stray = lines.findIndex((line, i) => i > 0 && !/^\s*>/.test(line))
  if (stray > 0)
    report(
      file,
      'words-block',
      { line: placeOf(block).line + stray, column: (/\S|$/.exec(lines[stray] ?? '')?.index ?? 0) + 1 },
      `This line runs on into the words of the note \`${label}\`, which stand in the \`>\` block above it.`,
      'leave an empty line above it, or begin it with `>` if it belongs to the words.',
    )
  const other = block.children.find((child) => child.type !== 'paragraph')
  if (other)
    report(
      file,
      'words-block',
      placeOf(other),
      `In the words of the note \`${label}\` stands something that is no paragraph.`,
      'copy the article’s words alone.',
    )
  const paragraphs = block.children.filter((child) => child.type === 'paragraph')
  return { text: paragraphs.map(phrasingText).join(' '), place: placeOf(paragraphs[0] ?? block) }
}

/** A list whose first name is a field's, or one or two letters from one. */
function couldBeFields(list: List, file: VFile): boolean {
  const first = list.children[0]?.children[0]
  const name = first?.type === 'paragraph' ? readField(first, readingOf(file))?.name : undefined
  return name !== undefined && nearestName(name, fieldNames) !== undefined
}

function readFields(list: List, kind: Kind, fields: ReadNote['fields'], file: VFile): void {
  for (const item of list.children) {
    const [paragraph, ...more] = item.children
    const field = paragraph?.type === 'paragraph' ? readField(paragraph, readingOf(file)) : undefined
    if (!field) {
      report(
        file,
        'field',
        placeOf(paragraph ?? item),
        'This line of the list is no field.',
        'write `name: value`; a list in the text of a note stands below a sentence.',
      )
      continue
    }
    const { name, value, place } = field
    if (more[0]) report(file, 'field', placeOf(more[0]), `Something stands below the field \`${name}\`.`, 'write the value on one line.')
    if (!fieldOf(kind, name))
      report(
        file,
        'field-name',
        place,
        `\`${name}\` is no field of ${kind === 'observation' ? 'an' : 'a'} ${kind}.`,
        didYouMean(name, Object.keys(fieldsOf[kind])),
      )
    else if (fields.has(name))
      report(file, 'field', place, `The field \`${name}\` stands twice.`, 'keep one of the two; several values stand behind one name.')
    else fields.set(name, { value, place })
  }
}

/** Fields and words that stand below the text are not read; an editor would think that they are. */
function findMisplaced(content: readonly (BlockContent | DefinitionContent)[], label: string, file: VFile): void {
  for (const node of content.slice(1)) {
    const first = node.type === 'list' ? node.children[0]?.children[0] : undefined
    const name = first?.type === 'paragraph' ? readField(first, readingOf(file))?.name : undefined
    if (name && fieldNames.includes(name))
      report(
        file,
        'note-order',
        placeOf(node),
        `The fields of the note \`${label}\` stand below its text.`,
        'move them up: words, then fields, then text.',
      )
  }
}
