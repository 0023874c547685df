import type { List, Nodes } from 'mdast'
import { didYouMean, isSlip, nearestName } from '../model/did-you-mean.ts'
import { fieldNames, fieldNamesIn, fieldOf, fieldsOf } from '../model/fields.ts'
import { type ReadField, readField } from './read-field.ts'
import type { Reading, ReadNote } from './reading.ts'
import { positionOf } from './report.ts'

/** Whether a list's first name is a field's, or one or two letters from one. */
export function couldBeFields(list: List, reading: Reading): boolean {
  const name = firstFieldName(list, reading)
  return name !== undefined && nearestName(name, fieldNames) !== undefined
}

function firstFieldName(list: List, reading: Reading): string | undefined {
  return fieldIn(list.children[0]?.children[0], reading)?.name
}

function fieldIn(node: Nodes | undefined, reading: Reading): ReadField | undefined {
  return node?.type === 'paragraph' ? readField(node, reading) : undefined
}

/** Reads a list as the fields of a note. One that is misspelt is read as the one that was meant, when that is plain, and is not missed. */
export function readFields(list: List, { kind, fields, misplaced }: ReadNote, reading: Reading): void {
  const { report } = reading
  const names = Object.keys(fieldsOf[kind])
  const misspelt: (ReadField & { near: string })[] = []
  for (const item of list.children) {
    const [first, second] = item.children
    const field = fieldIn(first, reading)
    if (!field) {
      const fix = 'write `name: value`; in the text of a note, a list needs a sentence above it.'
      report('field', first ?? item, 'This line of the list is not a field.', fix)
      continue
    }
    const { name, value, position } = field
    if (second) report('field', second, `There is something below the field \`${name}\`.`, 'write the value on one line.')
    if (!fieldOf(kind, name)) {
      const near = nearestName(name, names)
      if (near) misspelt.push({ ...field, near })
      const edit = near && isSlip(name, near) && !fields.has(near) ? { from: position, was: name, text: near } : undefined
      const what = `\`${name}\` is not a field of ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}.`
      report('field-name', position, what, didYouMean(name, names), edit)
    } else if (fields.has(name))
      report('field', position, `The field \`${name}\` appears twice.`, 'keep one of the two; one name may have several values.')
    else fields.set(name, { value, position })
  }
  for (const { name, near, value, position } of misspelt) {
    // Two letters make any short name out of any other.
    if (name.length > 3 && !fields.has(near)) fields.set(near, { value, position })
    misplaced.add(near)
  }
}

/**
 * Reports fields below the text or in a code block, where an editor would think that they are read. Those below the text are read
 * all the same, so that everything wrong in them is reported at once.
 *
 * @returns the rest: the note's text
 */
export function takeMisplacedFields(rest: ReadNote['content'], note: ReadNote, reading: Reading): ReadNote['content'] {
  const { label, kind, misplaced } = note
  const { source, positionAt, report } = reading
  return rest.filter((node, index) => {
    if (node.type === 'code') {
      const start = node.position?.start.offset ?? 0
      const indentation = /^[ \t]*/.exec(source.slice(start, start + 1000))?.[0].length ?? 0
      const isFenced = /[`~]/.test(source.charAt(start + indentation))
      const names = isFenced ? [] : fieldNamesIn(node.value, kind)
      if (!names.length) return true
      for (const name of names) misplaced.add(name)
      const what = `The fields of the note \`${label}\` are indented so far that they are a block of code.`
      report('note-order', positionAt(start + indentation), what, 'indent them by four spaces.')
      return false
    }
    if (node.type !== 'list' || index === 0 || !fieldNames.includes(firstFieldName(node, reading) ?? '')) return true
    const what = `The fields of the note \`${label}\` are below its text.`
    report('note-order', positionOf(node), what, 'move them up: words, then fields, then text.')
    readFields(node, note, reading)
    return false
  })
}
