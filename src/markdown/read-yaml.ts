import { type Document, isAlias, isCollection, isMap, isNode, isScalar, parseDocument, visit, type YAMLError } from 'yaml'
import type { LocatedProblem } from '../model/message.ts'
import type { Position } from '../model/position.ts'
import { asCode } from './escaped-start.ts'
import { positionsIn } from './positions.ts'
import { backslash, findLosses, inYamlMarks, type YamlLoss } from './yaml-losses.ts'

/** Values written as YAML, with the positions of their keys. */
export interface ParsedYaml {
  values: unknown
  problems: LocatedProblem[]
  /** Values that would be published in other words than are written. */
  losses: YamlLoss[]
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
  // Errors on one line have one cause, and the first is nearest to it.
  const lineOf = ({ pos }: YAMLError) => placeIn(pos[0]).line
  const errors = document.errors.filter((error, i, all) => all.findIndex((other) => lineOf(other) === lineOf(error)) === i)
  const problems = errors.map((error) => {
    const opening = openingOf(error, document, text)
    return (
      unquotedProblem(error, opening, text, at) ?? {
        position: at(opening ?? error.pos[0]),
        ...explanationOf(opening === undefined ? error.code : 'MISSING_CHAR'),
      }
    )
  })
  visit(document, (_, node) => {
    if (!problems.length && isAlias(node) && node.range) problems.push(valueToQuote(text, node.range[0], at))
  })
  let values: unknown
  if (!problems.length) values = document.toJS({ maxAliasCount: 0 })
  return {
    values,
    problems,
    losses: problems.length ? [] : findLosses(document, { text, at }),
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

function explanationOf(code: YAMLError['code']): { what: string; fix: string } {
  const [what, fix] = explanations[code] ?? [
    'The front matter cannot be read here.',
    'write `key: value`, one key per line; put values with special characters in quotation marks.',
  ]
  return { what, fix }
}

/** A key, or the hyphen of a list, with what follows it on its line. */
const keyAndValue = /^(\s*(?:- +)*(?:(?:"[^"\n]*"|'[^'\n]*'|[^\s"'#:[\]{},&*!|>%@`-][^:#\n]*) *: +|- +))(\S.*)$/

/** The problem of a value that YAML takes for something else because of how it begins, with the line as it should be written. */
function unquotedProblem(
  error: YAMLError,
  opening: number | undefined,
  text: string,
  at: (offset: number) => Position,
): LocatedProblem | undefined {
  const offset = opening ?? error.pos[0]
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const line = /^.*/.exec(text.slice(start))?.[0].trimEnd() ?? ''
  const [, key = '', value = ''] = keyAndValue.exec(line) ?? []
  if (error.code === 'BAD_DQ_ESCAPE' && value.startsWith('"'))
    return backslash(
      text,
      start + key.length,
      start + key.length + (/^"(?:[^"\\]|\\.)*"/.exec(value)?.[0].length ?? value.length),
      error.pos[0],
      at,
    )
  const tag = /(?<=[\s,[{])#[^\s,\]}]*/.exec(value)
  if (tag && /^[[{]/.test(value) && tag.index > 0)
    return {
      position: at(start + key.length + tag.index),
      what: `“${tag[0]}” would not be published: what follows a space and \`#\` is a comment in YAML.`,
      fix: `write ${asCode(`${line.slice(0, key.length + tag.index)}"${tag[0]}"${line.slice(key.length + tag.index + tag[0].length)}`)}.`,
    }
  const next = /^\n([ \t]+)([\w ]+: .*)/.exec(text.slice(start + line.length))
  const isContinued = /^\n[ \t]+\S/.test(text.slice(start + line.length))
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && next && !/:(?:\s|$)/.test(value) && key.trimEnd().endsWith(':'))
    return {
      position: at(start + line.length + 1 + (next[1]?.length ?? 0)),
      what: 'This line is indented, so that it goes on with the value above.',
      fix: `write ${asCode(next[2] ?? '')} at the beginning of the line, or put the whole value in quotation marks.`,
    }
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && /^[^>|&*!%@`[{"'?#-].*:(?:\s|$)/.test(value) && !/\s#/.test(value) && key && !isContinued)
    return {
      position: at(start + key.length),
      what: 'This value has a colon in it and is not in quotation marks.',
      fix: `put the whole value in quotation marks: ${asCode(key.trimStart() + inYamlMarks(value))}.`,
    }
  if (!/^[>|&*!%@`[{"'?-]/.test(value) || (error.code === 'BLOCK_AS_IMPLICIT_KEY' && !value.startsWith('? '))) return undefined
  // A bracket or a mark that is not closed on its line may be closed later.
  if (opening !== undefined && !value.startsWith("'")) return undefined
  return error.code === 'TAB_AS_INDENT' || error.code === 'DUPLICATE_KEY' ? undefined : valueToQuote(text, start + key.length, at)
}

function valueToQuote(text: string, offset: number, at: (offset: number) => Position): LocatedProblem {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const value = /^.*/.exec(text.slice(offset))?.[0].trimEnd() ?? ''
  const isQuotation = /^["']/.test(value)
  return {
    position: at(offset),
    what: isQuotation
      ? 'Quotation marks around a value enclose all of it, but here there is text outside them.'
      : `In YAML, a value that begins with ${asCode(value.charAt(0))} means something else.`,
    fix: `write ${asCode(text.slice(start, offset).trimStart() + inYamlMarks(value))}.`,
  }
}
