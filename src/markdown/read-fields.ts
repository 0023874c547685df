import type { List } from 'mdast'
import type { VFile } from 'vfile'
import { didYouMean, isSlip, nearestName } from '../model/did-you-mean.ts'
import { fieldNames, fieldNamesIn, fieldOf, fieldsOf } from '../model/fields.ts'
import { type ReadField, readField } from './read-field.ts'
import { type ReadNote, readingOf } from './reading.ts'
import { positionOf, report } from './report.ts'

/** A list whose first name is a field's, or one or two letters from one. */
export function couldBeFields(list: List, file: VFile): boolean {
  const first = list.children[0]?.children[0]
  const name = first?.type === 'paragraph' ? readField(first, readingOf(file))?.name : undefined
  return name !== undefined && nearestName(name, fieldNames) !== undefined
}

/** Reads a list as fields. One whose name is told is not missed too: it is read as the one that was meant, when that is plain. */
export function readFields(list: List, { kind, fields, told }: Pick<ReadNote, 'kind' | 'fields' | 'told'>, file: VFile): void {
  const misspelt: (ReadField & { near: string })[] = []
  for (const item of list.children) {
    const [paragraph, ...more] = item.children
    const field = paragraph?.type === 'paragraph' ? readField(paragraph, readingOf(file)) : undefined
    if (!field) {
      report(
        file,
        'field',
        positionOf(paragraph ?? item),
        'This line of the list is not a field.',
        'write `name: value`; in the text of a note, a list needs a sentence above it.',
      )
      continue
    }
    const { name, value, position } = field
    if (more[0])
      report(file, 'field', positionOf(more[0]), `There is something below the field \`${name}\`.`, 'write the value on one line.')
    if (!fieldOf(kind, name)) {
      const near = nearestName(name, Object.keys(fieldsOf[kind]))
      if (near) misspelt.push({ ...field, near })
      report(
        file,
        'field-name',
        position,
        `\`${name}\` is not a field of ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}.`,
        didYouMean(name, Object.keys(fieldsOf[kind])),
        near && isSlip(name, near) && !fields.has(near) ? { from: position, was: name, text: near } : undefined,
      )
    } else if (fields.has(name))
      report(file, 'field', position, `The field \`${name}\` appears twice.`, 'keep one of the two; one name may have several values.')
    else fields.set(name, { value, position })
  }
  for (const { name, near, value, position } of misspelt) {
    // Two letters make any short name out of any other.
    if (name.length > 3 && !fields.has(near)) fields.set(near, { value, position })
    told.add(near)
  }
}

/**
 * Tells fields that stand below the text or in a code block, where an editor would think that they are read. Those below the text
 * are read all the same, so that what is wrong in them is told in one go.
 *
 * @returns what is left: the note's text
 */
export function takeMisplaced(
  rest: ReadNote['content'],
  note: Pick<ReadNote, 'label' | 'kind' | 'fields' | 'told'>,
  file: VFile,
): ReadNote['content'] {
  const { label, kind, told } = note
  const { source, positionAt } = readingOf(file)
  return rest.filter((node, index) => {
    if (node.type === 'code') {
      const start = node.position?.start.offset ?? 0
      const indentation = /^[ \t]*/.exec(source.slice(start, start + 1000))?.[0].length ?? 0
      const isFenced = /[`~]/.test(source.charAt(start + indentation))
      const names = isFenced ? [] : fieldNamesIn(node.value, kind)
      if (!names.length) return true
      for (const name of names) told.add(name)
      const what = `The fields of the note \`${label}\` are indented so far that they are a block of code.`
      report(file, 'note-order', positionAt(start + indentation), what, 'indent them by four spaces.')
      return false
    }
    const first = index > 0 && node.type === 'list' ? node.children[0]?.children[0] : undefined
    const name = first?.type === 'paragraph' ? readField(first, readingOf(file))?.name : undefined
    if (node.type !== 'list' || !name || !fieldNames.includes(name)) return true
    const what = `The fields of the note \`${label}\` are below its text.`
    report(file, 'note-order', positionOf(node), what, 'move them up: words, then fields, then text.')
    readFields(node, note, file)
    return false
  })
}
