import type { Nodes } from 'mdast'
import type { VFile } from 'vfile'
import { type Annotation, type Condition, type Observation, type Passage, type Quote, relationNames } from '../model/annotation.ts'
import { fieldsOf } from '../model/fields.ts'
import type { Citation, Reference } from '../model/reference.ts'
import { phrasingText } from './phrasing-text.ts'
import { linksIn, Problem, problemsOf, readValue } from './read-value.ts'
import type { Reading, ReadNote } from './reading.ts'
import { positionOf, report } from './report.ts'

/** The annotation that a note and its passages make; undefined when a field is missing or not as it should be. */
export function buildAnnotation(note: ReadNote, passages: Passage[] | undefined, reading: Reading, file: VFile): Annotation | undefined {
  const values = readFieldValues(note, reading, file)
  if (!values || !passages) return undefined
  /** A field's value, read by the shape that `fieldsOf` gives it; required ones are there, or `values` would not be. */
  const value = <T>(name: string) => values.get(name) as T
  const annotated = {
    label: note.label,
    name: note.name,
    number: 0,
    passages,
    sources: value<Citation[] | undefined>('source') ?? [],
    relations: relationNames.flatMap((name) => (value<Reference[] | undefined>(name) ?? []).map((to) => ({ name, to }))),
    draft: values.has('draft'),
    text: note.content.map(plain).filter(Boolean).join('\n'),
    position: positionOf(note.node),
  }
  switch (note.kind) {
    case 'quote':
      return {
        kind: 'quote',
        ...annotated,
        who: value('speaker'),
        ...given<Pick<Quote, 'to' | 'saidOn' | 'wording' | 'original'>>({
          to: value('to'),
          saidOn: value('said on'),
          wording: value('wording'),
          original: value('original'),
        }),
      }
    case 'condition':
      return {
        kind: 'condition',
        ...annotated,
        who: value('set by'),
        for: value('for'),
        status: value<Condition['status'] | undefined>('status') ?? { state: 'open' },
      }
    case 'observation':
      return {
        kind: 'observation',
        ...annotated,
        who: value('by'),
        ...given<Pick<Observation, 'confidence'>>({ confidence: value('confidence') }),
      }
    case 'note':
      return { kind: 'note', ...annotated, who: undefined }
  }
}

/** The values that are there. */
function given<T extends object>(values: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T
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
      ? new Problem('Nothing stands behind its colon.', 'field-value', field.position)
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
