import { CommandError } from '../model/command-error.ts'
import { type Field, fieldOf, fieldsOf } from '../model/fields.ts'
import type { Kind } from '../model/kinds.ts'
import { asMarkdown } from './as-markdown.ts'
import { fileOf, linkTo, nearId, type Shelf } from './shelf.ts'

/** A field as it is written; without a value it is still to be filled in. */
export interface NoteField {
  name: string
  value: string | undefined
}

/** The fields that a new note of a kind begins with: those that are required. */
export function fieldsOfNew(kind: Kind): [name: string, field: Field][] {
  return Object.entries(fieldsOf[kind]).filter(([, { required }]) => required)
}

/**
 * The fields of a new note.
 *
 * @param given what the editor gave, by the field's name: ids of files, or words where words can stand
 * @throws CommandError when an id leads to no file
 */
export function fieldsOfNote(kind: Kind, given: Partial<Record<string, string>>, shelf: Shelf): NoteField[] {
  const fields = fieldsOfNew(kind).map(([name, { initial }]) => {
    const words = given[name]
    return { name, value: words === undefined ? initial : fieldValue(kind, name, words, shelf) }
  })
  const { source } = given
  return source === undefined ? fields : [...fields, { name: 'source', value: citations(source, shelf) }]
}

function fieldValue(kind: Kind, name: string, given: string, shelf: Shelf): string {
  const shape = fieldOf(kind, name)?.shape
  if (shape && 'words' in shape && shape.words.includes(given)) return given
  if (shape?.is !== 'party or' || fileOf('people', given, shelf)) return linkTo('people', given, shelf)
  const near = /^[a-z0-9]+(-[a-z0-9]+)+$/.test(given) ? nearId('people', given, shelf) : undefined
  if (near)
    throw new CommandError(`There is no file \`content/people/${given}.md\`.`, `did you mean \`${near}\`? Words have spaces between them.`)
  return asMarkdown(given)
}

/** `briefing, 00:14:10; leaflet` with the ids as links. */
function citations(given: string, shelf: Shelf): string {
  return given
    .split(';')
    .map((one) => {
      const [id = '', ...position] = one.split(',')
      const at = position.join(',').trim()
      return `${linkTo('sources', id.trim(), shelf)}${at ? `, ${asMarkdown(at)}` : ''}`
    })
    .join('; ')
}
