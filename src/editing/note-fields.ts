import { type ContentFile, readPerson, readSource } from '../markdown/read-file.ts'
import { CommandError } from '../model/command-error.ts'
import { nearestName } from '../model/did-you-mean.ts'
import { type Field, fieldOf, fieldsOf } from '../model/fields.ts'
import type { Kind } from '../model/kinds.ts'
import { fileId } from '../model/permalink.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { fileNameFrom } from './file-name-from.ts'

/** A field as it is written; without a value it is still to be filled in. */
export interface NoteField {
  name: string
  value: string | undefined
}

/** The files that a note's fields can link to. */
interface LinkTargets {
  people: readonly ContentFile[]
  sources: readonly ContentFile[]
}

/** The fields that a new note of a kind begins with: those that are required. */
export function fieldsOfNew(kind: Kind): [name: string, field: Field][] {
  return Object.entries(fieldsOf[kind]).filter(([, { required }]) => required)
}

/**
 * The fields of a new note.
 *
 * @param given by the field's name: ids of files, or words in fields that allow words
 * @throws CommandError when an id is not that of a file
 */
export function fieldsOfNote(kind: Kind, given: Partial<Record<string, string>>, targets: LinkTargets): NoteField[] {
  const fields = fieldsOfNew(kind).map(([name, { initial }]) => {
    const words = given[name]
    return { name, value: words === undefined ? initial : fieldValue(kind, name, words, targets) }
  })
  const { name, source } = given
  return [
    ...(name === undefined ? [] : [{ name: 'name', value: escapeMarkdown(name) }]),
    ...fields,
    ...(source === undefined ? [] : [{ name: 'source', value: citations(source, targets) }]),
  ]
}

function fieldValue(kind: Kind, name: string, given: string, targets: LinkTargets): string {
  const shape = fieldOf(kind, name)?.shape
  if (shape?.is === 'parties') return given === shape.orNone ? given : several(given, (one) => linkOrWords(one, targets))
  if (shape?.is !== 'people') return linkTo('people', given, targets)
  if (shape.orWords?.includes(given)) return given
  const [, words, bodies] = (shape.orUnnamed && /^(unnamed\b.*?)(?:,\s*for\s+(.+))?$/.exec(given)) || []
  const links = (ids: string) => several(ids, (id) => linkTo('people', id, targets))
  if (words === undefined) return links(given)
  return bodies === undefined ? escapeMarkdown(words) : `${escapeMarkdown(words)}, for ${links(bodies)}`
}

/** What is between commas, each written by a function. */
function several(given: string, write: (one: string) => string): string {
  return given
    .split(',')
    .map((one) => write(one.trim()))
    .join(', ')
}

function linkOrWords(given: string, targets: LinkTargets): string {
  if (fileOf('people', given, targets)) return linkTo('people', given, targets)
  const near = /^[a-z0-9]+(-[a-z0-9]+)+$/.test(given) ? nearId('people', given, targets) : undefined
  if (near)
    throw new CommandError(`There is no file \`content/people/${given}.md\`.`, `did you mean \`${near}\`? Words need spaces between them.`)
  return escapeMarkdown(given)
}

/** `briefing, 00:14:10; leaflet` with the ids as links. */
function citations(given: string, targets: LinkTargets): string {
  return given
    .split(';')
    .map((one) => {
      const [id = '', ...rest] = one.split(',')
      const place = rest.join(',').trim()
      return `${linkTo('sources', id.trim(), targets)}${place ? `, ${escapeMarkdown(place)}` : ''}`
    })
    .join('; ')
}

/** A link from an article to the file of a person or source, with its name or title as the words; folder and ending may be left out. */
function linkTo(folder: keyof LinkTargets, id: string, targets: LinkTargets): string {
  const file = fileOf(folder, id, targets)
  if (file) {
    const title = folder === 'people' ? readPerson(file).given.name : readSource(file).given.title
    return `[${escapeMarkdown(title ?? fileId(file.path))}](../${file.path})`
  }
  const near = nearId(folder, id, targets)
  const create = folder === 'people' ? 'person "Name"' : 'source "Title"'
  throw new CommandError(
    `There is no file \`content/${folder}/${fileId(id)}.md\`.`,
    near ? `did you mean \`${near}\`?` : `name a file in \`content/${folder}/\`; \`npm run new -- ${create}\` creates one.`,
  )
}

function fileOf(folder: keyof LinkTargets, id: string, targets: LinkTargets): ContentFile | undefined {
  return targets[folder].find(({ path }) => fileId(path) === fileId(id))
}

/** The id of the file that may be meant by a misspelt one, or by a person's own name. */
function nearId(folder: keyof LinkTargets, id: string, targets: LinkTargets): string | undefined {
  const ids = targets[folder].map(({ path }) => fileId(path))
  return ids.find((one) => one === fileNameFrom(fileId(id))) ?? nearestName(fileId(id), ids)
}
