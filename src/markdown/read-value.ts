import { type ConditionStatus, conditionStates, type Original } from '../model/annotation.ts'
import type { FieldShape, ValueOf } from '../model/fields.ts'
import { parseLabel } from '../model/label.ts'
import type { Citation, Party, Reference, Who } from '../model/reference.ts'
import { isDate, isLanguage } from '../model/values.ts'
import { fileReference, hasLink, Problem } from './field-links.ts'
import { type FieldPart, type FieldValue, splitValue } from './read-field.ts'
import { readParties, readPeople } from './read-people.ts'

/** What is wrong with a value that was read; empty for a valid one. */
export function problemsOf(value: ReadValue): Problem[] {
  return (Array.isArray(value) ? value : [value]).filter((one) => one instanceof Problem)
}

/** What a value was read as; where it, or one entry of a list, cannot be read, it is a `Problem` with a sentence for the editor. */
type ReadValue = ValueOf<FieldShape> | Problem | readonly (Who | Party | Citation | Problem)[]

/** Reads a field's value by its shape. */
export function readValue(shape: FieldShape, value: FieldValue, path: string): ReadValue {
  switch (shape.is) {
    case 'people':
      return readPeople(shape, value, path)
    case 'parties':
      return readParties(shape.orNone, value, path)
    case 'party':
      return hasLink(value) ? onlyLink(value, path) : { words: value.text }
    case 'words':
      return hasLink(value) ? new Problem('there is a link in it.', { fix: 'write the words without a link.' }) : value.text
    case 'labels':
      return splitValue(value, ',').map((group) => labelReference(group, path))
    case 'citations':
      return splitValue(value, ';').map((group) => citation(group, path))
    case 'date':
      return isDate(value.text) ? value.text : new Problem(`“${value.text}” is not a date.`)
    case 'one of':
      return shape.words.includes(value.text) ? value.text : new Problem(`“${value.text}” is not one of the words that are allowed here.`)
    case 'status':
      return status(value, path)
    case 'original':
      return original(value)
  }
}

/** The folder of `content/` that a field's links lead into. */
const folders: Partial<Record<FieldShape['is'], 'people' | 'sources' | 'articles'>> = {
  people: 'people',
  parties: 'people',
  party: 'people',
  labels: 'articles',
  citations: 'sources',
  status: 'sources',
}

/** Every reference in a value, also when something else in it is wrong. */
export function referencesIn(shape: FieldShape, value: FieldValue, path: string): Reference[] {
  const folder = folders[shape.is]
  if (!folder) return []
  return value.parts.flatMap((part) => {
    if (part.url === undefined) return []
    const link = folder === 'articles' ? labelReference([part], path) : fileReference(part, path, folder)
    return link instanceof Problem ? [] : link
  })
}

function onlyLink(value: FieldValue, path: string): Reference | Problem {
  const [link, ...others] = value.parts.filter((part) => part.url !== undefined || part.text.trim())
  return !link || others.length ? new Problem('there is something beside the link.') : fileReference(link, path, 'people')
}

function labelReference(group: FieldPart[], path: string): Reference | Problem {
  const [link] = group
  if (!link) return new Problem('there is nothing on one side of a comma.')
  if (group.length !== 1 || link.url === undefined)
    return new Problem(`“${group.map((part) => part.text).join(' ')}” is not a link to a label.`, { position: link.position })
  const target = fileReference(link, path, 'articles')
  if (!(target instanceof Problem) && !parseLabel(target.fragment ?? ''))
    return new Problem(`\`${link.url}\` does not lead to a label.`, { position: link.position })
  return target
}

function citation(group: FieldPart[], path: string): Citation | Problem {
  const [link, ...rest] = group
  if (!link) return new Problem('there is nothing on one side of a semicolon.')
  if (link.url === undefined)
    return new Problem(`“${group.map((part) => part.text).join(' ')}” does not begin with a link to a source.`, { position: link.position })
  const stray = rest.find((part) => part.url !== undefined)
  if (stray) return new Problem('there is no `;` between two sources.', { position: stray.position })
  const words = rest
    .map((part) => part.text)
    .join(' ')
    .trim()
  if (words && !words.startsWith(','))
    return new Problem('there is no comma between the source and the place in it.', { position: rest[0]?.position })
  const source = fileReference(link, path, 'sources')
  const at = words.replace(/^,\s*/, '')
  return source instanceof Problem ? source : { source, ...(at ? { at } : {}) }
}

function status(value: FieldValue, path: string): ConditionStatus | Problem {
  if (value.text === 'open') return { state: 'open' }
  const [head, link, ...rest] = value.parts.filter((part) => part.url !== undefined || part.text.trim())
  const [, word = '', on = ''] = /^(\p{L}+)[\s,]\s*([^,\s]*)\s*,?\s*$/u.exec(head?.url === undefined ? (head?.text ?? '') : '') ?? []
  const state = conditionStates.find((one) => one === word && one !== 'open')
  if (!state || link?.url === undefined || rest.length) return new Problem(`“${value.text}” is not a status with its date and source.`)
  if (!isDate(on)) return new Problem(`“${on}” is not a date.`)
  const source = fileReference(link, path, 'sources')
  return source instanceof Problem ? source : { state, on, source }
}

function original(value: FieldValue): Original | Problem {
  const [, language = '', words = ''] = /^([a-z]{2,3}(?:-[a-z0-9]+)*)\s*:\s*(.+)$/isu.exec(value.text) ?? []
  if (!isLanguage(language) || !words) return new Problem('the language code, the colon after it, or the words are missing.')
  return { language, words: words.trim() }
}
