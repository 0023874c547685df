import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { PhrasingContent } from 'mdast'
import type { Place } from '../model/place.ts'
import { leavesOf } from './phrasing-text.ts'

/**
 * Where a character of a block's text stands in its file. Markdown writes some characters as more than one (`\*`, `&amp;`) and
 * drops others (indentation, the `>` of a block quote), so the leaf's source is read along with its value.
 *
 * @param source the whole file
 * @param offset the character's place in the block's text
 */
export function placeInFile(source: string, children: readonly PhrasingContent[], offset: number): Place {
  const leaf = leavesOf(children).findLast(({ start }) => start <= offset)
  const position = leaf?.node.position ?? children.at(-1)?.position
  if (!position) return { line: 1, column: 1 }
  const from = position.start.offset ?? 0
  const to = position.end.offset ?? from
  const value = leaf && 'value' in leaf.node ? leaf.node.value : ''
  const read = readAlong(source.slice(from, to), value, offset - (leaf?.start ?? 0))
  const lines = source.slice(from, from + read).split('\n')
  const last = lines.at(-1) ?? ''
  return lines.length === 1
    ? { line: position.start.line, column: position.start.column + last.length }
    : { line: position.start.line + lines.length - 1, column: last.length + 1 }
}

/** How much of the source stands before the value's character number `count`. */
function readAlong(raw: string, value: string, count: number): number {
  let at = value.startsWith(raw.charAt(0)) ? 0 : Math.max(0, raw.indexOf(value.charAt(0)))
  for (let done = 0; done < count && at < raw.length; done++) {
    at += lengthInSource(raw.slice(at, at + 40))
    if (value.charAt(done) === '\n') at += /^[ \t>]*/.exec(raw.slice(at))?.[0].length ?? 0
  }
  return at
}

/** How many characters of the source make the next one of the text. */
function lengthInSource(raw: string): number {
  if (/^\\[!-/:-@[-`{-~]/.test(raw)) return 2
  const [reference, name] = /^&(#x?[0-9a-f]+|[a-z0-9]+);/i.exec(raw) ?? []
  if (reference && name && (name.startsWith('#') || decodeNamedCharacterReference(name) !== false)) return reference.length
  return /^[ \t]+\n/.exec(raw)?.[0].length ?? 1
}
