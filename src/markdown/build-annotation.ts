import type { Nodes } from 'mdast'
import type { VFile } from 'vfile'
import { type Annotation, type Passage, type RelationName, relationNames } from '../model/annotation.ts'
import { type Field, fieldsOf } from '../model/fields.ts'
import { kinds } from '../model/kinds.ts'
import type { Reference } from '../model/reference.ts'
import { phrasingText } from './phrasing-text.ts'
import { linksIn, Problem, problemsOf, readValue } from './read-value.ts'
import type { Reading, ReadNote } from './reading.ts'
import { positionOf, report } from './report.ts'

/** The annotation that a note and its passages make; undefined when a field is missing or not as it should be. */
export function buildAnnotation(note: ReadNote, passages: Passage[] | undefined, reading: Reading, file: VFile): Annotation | undefined {
  const values = readFieldValues(note, reading, file)
  if (!values || !passages) return undefined
  const relatedBy = (name: RelationName) => (values.get(name) ?? []) as Reference[]
  const own = Object.entries<Field>(kinds[note.kind].fields).flatMap(([name, { shape, property = name, otherwise }]) => {
    const value = shape.is === 'labels' ? undefined : (values.get(name) ?? otherwise)
    return value === undefined ? [] : [[property, value] as const]
  })
  // Each value is what its field's shape is read as, and required ones are there, or `values` would not be.
  return {
    kind: note.kind,
    label: note.label,
    name: note.name,
    number: 0,
    passages,
    who: undefined,
    sources: values.get('source') ?? [],
    relations: relationNames.flatMap((name) => relatedBy(name).map((to) => ({ name, to }))),
    draft: values.has('draft'),
    text: note.content.map(plain).filter(Boolean).join('\n'),
    position: positionOf(note.node),
    ...Object.fromEntries(own),
  } as Annotation
}

/** Every field's value by its name, or undefined when one is missing or wrong; all problems are told, all links gathered. */
function readFieldValues(note: ReadNote, { path, links }: Reading, file: VFile): Map<string, unknown> | undefined {
  const { kind, label, fields, told, node } = note
  const values = new Map<string, unknown>()
  let sound = true
  for (const [name, { shape, required, help }] of Object.entries(fieldsOf[kind])) {
    const field = fields.get(name)
    if (!field) {
      if (!required) continue
      sound = false
      if (!told.has(name))
        report(file, 'field-required', positionOf(node), `The note \`${label}\` has no \`${name}\`.`, `add \`- ${name}: …\`: ${help}.`)
      continue
    }
    for (const to of linksIn(shape, field.value, path)) links.push({ to, draft: note.draft })
    const empty = !field.value.text && !field.value.parts.some((part) => part.url !== undefined)
    const value = empty
      ? new Problem('The value after the colon is missing.', 'field-value', field.position)
      : readValue(shape, field.value, path)
    const problems = problemsOf(value)
    for (const { rule, position, what } of problems)
      report(file, rule, position ?? field.value.position, `The field \`${name}\` of the note \`${label}\`: ${what}`, `write ${help}.`)
    if (problems.length) sound = false
    else values.set(name, value)
  }
  return sound ? values : undefined
}

/** A block of a note's text without markup. */
function plain(node: Nodes): string {
  if (node.type === 'code') return node.value
  if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') return node.children.map(plain).join('\n')
  if (node.type === 'table') return node.children.map((row) => row.children.map(phrasingText).join(' ')).join('\n')
  return phrasingText(node)
}
