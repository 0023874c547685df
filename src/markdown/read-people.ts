import { nearestName } from '../model/did-you-mean.ts'
import type { FieldShape } from '../model/fields.ts'
import { topicId } from '../model/permalink.ts'
import type { Party, Reference, Who } from '../model/reference.ts'
import { fileReference, hasLink, Problem } from './field-links.ts'
import { type FieldPart, type FieldValue, splitValue } from './read-field.ts'

type People = Extract<FieldShape, { is: 'people' }>
type Parts = Pick<FieldValue, 'parts'>

/** Reads who is behind an annotation: links with commas, one of the phrases of the shape, or somebody without a name. */
export function readPeople(shape: People, value: FieldValue, path: string): readonly (Who | Problem)[] {
  if (shape.orWords?.includes(value.text)) return [{ words: value.text }]
  if (shape.orUnnamed && value.parts[0]?.url === undefined && /^unnamed(?![\p{L}-])/iu.test(value.text)) return [readUnnamed(value, path)]
  if (shape.orUnnamed && !hasLink(value)) {
    const words = withUnnamed(value.text)
    if (words !== undefined) return [new Problem(`“${value.text}” is not a link.`, { fix: `write \`${words}\` if the name is not known.` })]
  }
  return readLinks(value, path)
}

/** Reads who has to meet a condition: links or words with commas, or the phrase that means nobody. */
export function readParties(orNone: string, value: FieldValue, path: string): readonly (Party | Problem)[] {
  if (value.text === orNone) return []
  return splitValue(value, ',').map((group) => {
    const words = group.map((part) => part.text).join(' ')
    if (words === orNone) return new Problem(`\`${orNone}\` is beside somebody who is named.`, at(group[0]))
    return group.length && !hasLink({ parts: group }) ? { words } : readLink(group, value, path)
  })
}

/** Links to files of people, separated by commas. */
function readLinks(value: Parts, path: string): (Reference | Problem)[] {
  const read = splitValue(value, ',').map((group) => readLink(group, value, path))
  return read.map((one, i) => {
    if (one instanceof Problem || read.findIndex((other) => !(other instanceof Problem) && other.path === one.path) === i) return one
    return new Problem(`${one.title} appears twice.`, { position: one.position, fix: 'name everybody once.' })
  })
}

/** The link between two commas of a value. */
function readLink(group: readonly FieldPart[], value: Parts, path: string): Reference | Problem {
  const links = group.filter((part) => part.url !== undefined)
  const words = group.filter((part) => part.url === undefined)
  const [link] = links
  const [first] = words
  if (!group.length) return new Problem('there is nothing on one side of a comma.')
  if (!link) {
    const name = words.map(({ text }) => text).join(' ')
    if (/^unnamed\b/i.test(name)) return new Problem(`\`${name}\` is beside somebody who is named.`, at(first))
    return new Problem(`“${name}” is not a link.`, { ...at(first), ...(/^\p{Lu}/u.test(name) ? { fix: linkToFile(name) } : {}) })
  }
  if (links.length > 1 || /^(?:and|&)$/.test(first?.text ?? ''))
    return new Problem('links are separated by something else than a comma.', {
      ...at(first ?? links[1]),
      fix: `write \`${written(value)}\`.`,
    })
  return first ? new Problem('there is something beside the link.') : fileReference(link, path, 'people')
}

/** Somebody without a name, and whom they speak for: `unnamed senior official, for [Body](../people/body.md)`. */
function readUnnamed(value: FieldValue, path: string): Who | Problem {
  const start = value.parts.findIndex((part) => part.url !== undefined)
  const [head, links] = start < 0 ? [value.parts, []] : [value.parts.slice(0, start), value.parts.slice(start)]
  const text = textOf(head)
  const beforeFor = /^(.*?)\s*(,?)\s*(?<![\p{L}-])for(?:\s+(.*))?$/iu.exec(text)
  const [, words = text.replace(/\s*,$/, ''), comma = '', after] = beforeFor ?? []
  const somebody = `unnamed${words.slice('unnamed'.length).replace(/^\W+/, ' ').trimEnd()}`
  const line = (bodies: string) => `write \`${somebody}, for ${bodies}\`.`
  const [, separator] = /^unnamed\s*([^\p{L}\s]+)\s*\p{L}/iu.exec(words) ?? []
  if (separator)
    return new Problem(`there is “${separator}” after “unnamed”.`, { fix: links.length ? line(written(value)) : `write \`${somebody}\`.` })
  if (!links.length) {
    if (/,$/.test(text))
      return new Problem('there is nothing after the comma.', { fix: `write \`${somebody}\`, or ${line('[Body](../people/body.md)')}` })
    if (!beforeFor || (after && !comma && words.toLowerCase() !== 'unnamed')) return { words: `unnamed${text.slice('unnamed'.length)}` }
    if (!after) return new Problem('nobody is named after “for”.', { fix: line('[Body](../people/body.md)') })
    return new Problem(`“${after}” is not a link.`, {
      fix: `${line(`[${after}](../people/${topicId(after)}.md)`).slice(0, -1)}; ${newFile(after)}`,
    })
  }
  if (!beforeFor) {
    const plain = somebody.replace(/\s+(?:of|from|at|in|with|and|&|to)$/, '')
    return new Problem('there is no `, for` before the link.', { ...at(links[0]), fix: `write \`${plain}, for ${written(value)}\`.` })
  }
  if (after) return new Problem('there is something beside the link.', { fix: line(written(value)) })
  if (!comma) return new Problem('there is no comma before “for”.', { fix: line(written(value)) })
  const read = readLinks({ parts: links }, path)
  const bodies = read.flatMap((one) => (one instanceof Problem ? [] : one))
  const problem = read.find((one) => one instanceof Problem)
  if (problem?.rule === 'field-value') return new Problem(problem.what, { position: problem.position, fix: line(written(value)) })
  return problem ?? { words: somebody, for: bodies }
}

/** The words with `unnamed` that describe somebody, if they are no name: `an anonymous official` → `unnamed official`. */
function withUnnamed(text: string): string | undefined {
  const [first = '', ...rest] = text.replace(/^(?:an?|the|one|some)\s+/i, '').split(/\s+/)
  const meansUnnamed =
    /^(?:anonymous|unidentified|undisclosed|nameless|unknown)$/i.test(first) || nearestName(first, ['unnamed']) !== undefined
  if (meansUnnamed) return ['unnamed', ...rest].join(' ')
  return /^\p{Ll}/u.test(first) ? ['unnamed', first, ...rest].join(' ') : undefined
}

function linkToFile(name: string): string {
  return `write \`[${name}](../people/${topicId(name)}.md)\`; ${newFile(name)}`
}

function newFile(name: string): string {
  return `if there is no such file yet, \`npm run new -- person "${name}"\` creates it.`
}

/** The links of a value as they should be written. */
function written({ parts }: Parts): string {
  return parts.flatMap(({ text, url }) => (url === undefined ? [] : [`[${text}](${url})`])).join(', ')
}

function textOf(parts: readonly FieldPart[]): string {
  return parts
    .map((part) => part.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

function at(part: FieldPart | undefined) {
  return { position: part?.position }
}
