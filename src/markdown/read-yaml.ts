import { type Document, isCollection, isMap, isNode, isScalar, parseDocument, visit, type YAMLError } from 'yaml'
import type { LocatedProblem } from '../model/message.ts'
import type { Position } from '../model/position.ts'
import { positionsIn } from './positions.ts'

/** Values written as YAML, with the positions of their keys. */
export interface ParsedYaml {
  values: unknown
  problems: LocatedProblem[]
  /** The position of the value at a path; of the nearest thing around it where there is none. */
  positionOf(path: readonly PropertyKey[]): Position
  /** The position of a key. */
  positionOfKey(path: readonly PropertyKey[], key: string): Position
  has(path: readonly PropertyKey[]): boolean
}

const explanations: Partial<Record<YAMLError['code'], [what: string, fix: string]>> = {
  DUPLICATE_KEY: ['This key appears twice.', 'keep one of the two.'],
  TAB_AS_INDENT: ['This line is indented with a tab.', 'indent the front matter with spaces.'],
  BLOCK_AS_IMPLICIT_KEY: [
    'This value has a colon in it and is not in quotation marks.',
    'put the whole value in quotation marks: "Talks: a date but no deal".',
  ],
  MISSING_CHAR: [
    'Something that was opened here is not closed: a quotation mark, a bracket, or a key without its colon.',
    'close it, or write `key: value`.',
  ],
  BAD_INDENT: [
    'This line is indented differently from the lines around it.',
    'indent lines that belong together by the same number of spaces.',
  ],
  BAD_ALIAS: ['A value that begins with `*` or `&` must be in quotation marks.', 'put the value in quotation marks.'],
}

/**
 * Reads front matter as YAML 1.2. Dates stay as they are written.
 *
 * @param text the lines between the `---`
 * @param firstLine the file's line that the text begins on
 */
export function readYaml(text: string, firstLine: number): ParsedYaml {
  const document = parseDocument(text, { prettyErrors: false, version: '1.2', logLevel: 'error' })
  const placeIn = positionsIn(text)
  const at = (offset: number): Position => {
    const { line, column } = placeIn(offset)
    return { line: line + firstLine - 1, column }
  }
  const node = (path: readonly PropertyKey[]) => (path.length === 0 ? document.contents : document.getIn([...path], true))
  const positionOf = (path: readonly PropertyKey[]): Position => {
    for (let length = path.length; length > 0; length--) {
      const found = node(path.slice(0, length))
      if (isNode(found) && found.range) return at(found.range[0])
    }
    return { line: Math.max(1, firstLine - 1), column: 1 }
  }
  // Two errors at one position have one cause, and the first is nearer to it.
  const errors = document.errors.filter((error, i, all) => all.findIndex(({ pos }) => pos[0] === error.pos[0]) === i)
  const problems = errors.map((error) => {
    const opening = openingOf(error, document, text)
    const [what, fix] = explanations[opening === undefined ? error.code : 'MISSING_CHAR'] ?? [
      'The front matter cannot be read here.',
      'write `key: value`, one key per line; put values with special characters in quotation marks.',
    ]
    return { position: at(opening ?? error.pos[0]), what, fix }
  })
  let values: unknown
  try {
    values = problems.length ? undefined : document.toJS({ maxAliasCount: 0 })
  } catch {
    problems.push({
      position: { line: firstLine, column: 1 },
      what: 'The front matter refers to itself with `*`.',
      fix: 'write each value out, or put it in quotation marks.',
    })
  }
  return {
    values,
    problems,
    positionOf,
    positionOfKey: (path, key) => {
      const map = node(path)
      const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key) : undefined
      return isScalar(pair?.key) && pair.key.range ? at(pair.key.range[0]) : positionOf(path)
    },
    has: (path) => node(path) !== undefined,
  }
}

/** Where the unclosed quotation mark or bracket is that caused an error; the parser only says where it gave up. */
function openingOf(error: YAMLError, document: Document, text: string): number | undefined {
  const [end] = error.pos
  // A bracket that closes further on in the line is closed: only its line is not indented.
  const mayBeBracket = error.code === 'BAD_INDENT' && !/^[^\n]*[\]}]/.test(text.slice(end))
  let opening: number | undefined
  visit(document, (_key, node) => {
    if (!isNode(node) || node.range?.[1] !== end) return
    const isMark = error.code === 'MISSING_CHAR' && isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')
    if (isMark || (mayBeBracket && isCollection(node) && node.flow)) opening = node.range[0]
  })
  return opening
}
