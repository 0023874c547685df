import { type Document, isAlias, isCollection, isNode, isScalar, type Node, type Scalar, visit } from 'yaml'
import type { LocatedProblem, TextEdit } from '../model/message.ts'
import type { Position } from '../model/position.ts'
import { asCode } from './escaped-start.ts'

/** A value that would be read in other words than are written. */
export interface YamlLoss extends LocatedProblem {
  edit?: TextEdit
  /** The keys that lead to the value. */
  path: PropertyKey[]
}

/** The text of a YAML document, with the positions of its characters. */
export interface YamlText {
  text: string
  at(offset: number): Position
}

/** Keys whose values may have line breaks and tabs, which received texts have. */
const exact = ['received', 'published']

/** What YAML takes out of values that an editor would expect to be published: comments, anchors, types, and backslashes. */
export function findLosses(document: Document, yaml: YamlText): YamlLoss[] {
  const losses: YamlLoss[] = []
  visit(document, (key, node, ancestors) => {
    if (!isNode(node) || isAlias(node) || !node.range) return
    const path = pathTo(key, ancestors as readonly unknown[])
    const loss =
      commentBehind(node, yaml) ??
      signBefore(node, yaml) ??
      (isScalar(node) ? (lostBackslash(node, path, yaml) ?? changedKey(key, node, yaml)) : undefined)
    // A comment behind a list is behind its last entry too.
    if (loss && !losses.some(({ position }) => position.line === loss.position.line && position.column === loss.position.column))
      losses.push({ ...loss, path })
  })
  return losses
}

type Loss = Omit<YamlLoss, 'path'>

/** The keys of the mappings around a node. */
function pathTo(key: unknown, ancestors: readonly unknown[]): PropertyKey[] {
  const pairs = ancestors.filter(
    (one): one is { key: Scalar } => typeof one === 'object' && one !== null && 'key' in one && isScalar(one.key),
  )
  const path: PropertyKey[] = pairs.map((pair) => String(pair.key.value))
  return typeof key === 'number' ? [...path, key] : path
}

function commentBehind(node: Node, { text, at }: YamlText): Loss | undefined {
  const [start, end] = node.range ?? [0, 0]
  const isBlock = isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL')
  if (isCollection(node) && !node.flow) return undefined
  const from = isBlock ? start : isScalar(node) && node.source === '' ? start : end
  const [gap = ''] = /^[^\S\n]*(?:[|>][+\-\d]*)?(?:[,\]}][^\S\n]*)*(?=#)/.exec(text.slice(from, from + 1000)) ?? []
  const hash = from + gap.length
  if (text.charAt(hash) !== '#' || !/\s/.test(text.charAt(hash - 1))) return undefined
  if (isScalar(node) && /^(?:\d{4}-\d\d-\d\d(?:T\S*)?|true|false)$/.test(text.slice(start, end))) return undefined
  const comment = /^.*/.exec(text.slice(hash))?.[0].trimEnd() ?? ''
  const position = at(hash)
  const what = `“${comment}” would not be published: ${comment === '#' ? 'it' : 'what follows a space and `#`'} is a comment in YAML.`
  const isPlain = isScalar(node) && !isBlock && !/[,\]}]/.test(gap)
  if (!isPlain) return { position, what, fix: 'put a comment on a line of its own, and a value with `#` in quotation marks.' }
  const value = String(node.value ?? '')
  const whole = `${value}${value ? gap : ''}${comment}`
  const was = text.slice(value ? start : hash, hash + comment.length)
  const written = inYamlMarks(whole)
  const isTag = /^#[\p{L}\p{N}]/u.test(comment) && node.type === 'PLAIN' && !was.includes('\n')
  return {
    position,
    what,
    fix: `write ${asCode(lineWith(text, value ? start : hash, written))} if it belongs to the value; put a comment on a line of its own.`,
    ...(isTag && { edit: { from: at(value ? start : hash), was, text: written } }),
  }
}

/** `&` and `*` name values in YAML, and `!` their types. */
function signBefore(node: Node, { text, at }: YamlText): Loss | undefined {
  const anchor = 'anchor' in node ? node.anchor : undefined
  if (anchor === undefined && node.tag === undefined) return undefined
  const [start = 0] = node.range ?? []
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, Math.max(start, 0) + 1)
  const sign = /[&!]\S*\s*\S?$/.exec(before)
  const from = sign ? start + 1 - sign[0].length : start
  const rest = /^.*/.exec(text.slice(from))?.[0].trimEnd() ?? ''
  return {
    position: at(from),
    what: `“${/^\S*/.exec(rest)?.[0]}” would not be published: in YAML, a value that begins with \`${rest.charAt(0)}\` means something else.`,
    fix: `write ${asCode(lineWith(text, from, inYamlMarks(rest)))}.`,
    edit: { from: at(from), was: rest, text: inYamlMarks(rest) },
  }
}

/** In double quotation marks a backslash changes the character behind it: `"C:\new"` has a line break. */
function lostBackslash(node: Scalar, path: readonly PropertyKey[], { text, at }: YamlText): Loss | undefined {
  const [start, end] = node.range ?? [0, 0]
  if (node.type !== 'QUOTE_DOUBLE' || (path.length > 1 && exact.includes(String(path.at(-1))))) return undefined
  const raw = text.slice(start, end)
  const found = [...raw.matchAll(/\\(?:["\\xuU]|([\s\S]))/g)].find(([, sign]) => sign !== undefined)
  if (!found) return undefined
  return backslash(text, start, end, start + found.index, at)
}

/** The problem of a backslash in a value in double quotation marks. */
export function backslash(text: string, start: number, end: number, offset: number, at: YamlText['at']): Loss {
  const raw = text.slice(start, end)
  const inside = raw.slice(1, -1)
  const written = inside.includes("'") ? `"${inside.replaceAll('\\', '\\\\')}"` : `'${inside}'`
  const fix = raw.includes('\n') ? 'write it without the backslash.' : `write ${asCode(lineWith(text, start, written))}.`
  return { position: at(offset), what: 'In double quotation marks, a backslash changes the character behind it and is not published.', fix }
}

/** A key that looks like a number is written in another form: `1.10` is `1.1`. */
function changedKey(key: unknown, node: Scalar, { text, at }: YamlText): Loss | undefined {
  const [start, end] = node.range ?? [0, 0]
  const written = text.slice(start, end)
  if (key !== 'key' || typeof node.value === 'string' || node.type !== 'PLAIN' || String(node.value) === written) return undefined
  const fix = `write ${asCode(lineWith(text, start, inYamlMarks(written), end))}.`
  return { position: at(start), what: `“${written}” would be published as “${String(node.value)}”.`, fix }
}

/** The line of an offset, with other words from there on, or up to another offset. */
function lineWith(text: string, from: number, words: string, to?: number): string {
  const start = text.lastIndexOf('\n', from - 1) + 1
  const rest = to === undefined ? '' : (/^.*/.exec(text.slice(to))?.[0] ?? '')
  return (text.slice(start, from) + words + rest).trim()
}

/** Words in quotation marks as YAML reads them unchanged. */
export function inYamlMarks(words: string): string {
  if (!/["\\]/.test(words)) return `"${words}"`
  return words.includes("'") ? `"${words.replace(/["\\]/g, '\\$&')}"` : `'${words}'`
}
