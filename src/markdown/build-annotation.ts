import type { Nodes } from 'mdast'
import { type Annotation, type Passage, type RelationName, relationNames } from '../model/annotation.ts'
import { type Field, fieldsOf } from '../model/fields.ts'
import { kinds } from '../model/kinds.ts'
import type { Citation, Reference } from '../model/reference.ts'
import { Problem } from './field-links.ts'
import { phrasingText } from './phrasing-text.ts'
import { problemsOf, readValue, referencesIn } from './read-value.ts'
import type { Reading, ReadNote } from './reading.ts'
import { positionOf } from './report.ts'

/** The annotation that a note and its passages make; undefined when a field is missing or wrong. */
export function buildAnnotation(note: ReadNote, passages: Passage[] | undefined, reading: Reading): Annotation | undefined {
  const values = readFieldValues(note, reading)
  if (!values || !passages) return undefined
  const relatedBy = (name: RelationName) => (values.get(name) ?? []) as Reference[]
  const own = Object.entries<Field>(kinds[note.kind].fields).flatMap(([name, { shape, property = name, otherwise }]) => {
    const value = shape.is === 'labels' ? undefined : (values.get(name) ?? otherwise)
    return value === undefined ? [] : [[property, value] as const]
  })
  // Each value has the type of its field's shape, and required ones are there, or `values` would be undefined.
  return {
    kind: note.kind,
    label: note.label,
    name: note.name,
    ...(values.has('name') ? { title: values.get('name') } : {}),
    number: 0,
    passages,
    who: [],
    sources: (values.get('source') ?? []) as Citation[],
    relations: relationNames.flatMap((name) => relatedBy(name).map((to) => ({ name, to }))),
    draft: values.has('draft'),
    text: note.content.map(plainText).filter(Boolean).join('\n'),
    position: positionOf(note.node),
    ...Object.fromEntries(own),
  } as Annotation
}

/** Every field's value by its name, or undefined when one is missing or wrong. Reports all problems and collects all links. */
function readFieldValues(note: ReadNote, { path, links, report }: Reading): Map<string, unknown> | undefined {
  const { kind, label, fields, misplaced, node } = note
  const values = new Map<string, unknown>()
  let isValid = true
  for (const [name, { shape, required, help }] of Object.entries(fieldsOf[kind])) {
    const field = fields.get(name)
    if (!field) {
      if (!required) continue
      isValid = false
      if (!misplaced.has(name))
        report('field-required', node, `The note \`${label}\` has no \`${name}\`.`, `add \`- ${name}: …\`: ${help}.`)
      continue
    }
    for (const to of referencesIn(shape, field.value, path)) links.push({ to, draft: note.draft })
    const isEmpty = !field.value.text && !field.value.parts.some((part) => part.url !== undefined)
    const value = isEmpty
      ? new Problem('the value after the colon is missing.', { position: field.position })
      : readValue(shape, field.value, path)
    const problems = problemsOf(value)
    for (const { rule, position, what, fix } of problems)
      report(rule, position ?? field.value.position, `The field \`${name}\` of the note \`${label}\`: ${what}`, fix ?? `write ${help}.`)
    if (problems.length) isValid = false
    else values.set(name, value)
  }
  return isValid ? values : undefined
}

/** A block of a note's text without markup. */
function plainText(node: Nodes): string {
  if (node.type === 'code') return node.value
  if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') return node.children.map(plainText).join('\n')
  if (node.type === 'table') return node.children.map((row) => row.children.map(phrasingText).join(' ')).join('\n')
  return phrasingText(node)
}
