import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { PhrasingContent } from 'mdast'
import { joinsWithoutSpace } from '../model/joined-lines.ts'
import { fileStart, type Position } from '../model/position.ts'
import { leavesOf } from './phrasing-text.ts'
import type { FileText, Reading } from './reading.ts'

/**
 * Makes a function that finds positions in a text. The lines are found once, so it may be called often.
 *
 * @param source a text whose lines end with line feeds
 * @returns the position of the character at an offset, in UTF-16 units
 */
export function positionsIn(source: string): (offset: number) => Position {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let line = 0
    let after = starts.length
    while (after - line > 1) {
      const middle = (line + after) >> 1
      if ((starts[middle] ?? 0) <= offset) line = middle
      else after = middle
    }
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
  }
}

/**
 * The position of a character of a block's text. Markdown writes some characters as more than one (`\*`, `&amp;`) and
 * drops others (indentation, the `>` of a block quote), so the leaf's source is read along with its value.
 *
 * @param file the whole file's text
 * @param offset the character's offset in the block's text
 */
export function positionInFile(file: FileText, children: readonly PhrasingContent[], offset: number): Position {
  return file.positionAt(offsetInFile(file, children, offset))
}

/** The offset in the file of a character of a block's text, as `positionInFile` finds its position. */
export function offsetInFile(file: Pick<FileText, 'source'>, children: readonly PhrasingContent[], offset: number): number {
  const leaf = leavesOf(children).findLast(({ start }) => start <= offset)
  const { start, end } = leaf?.node.position ?? children.at(-1)?.position ?? {}
  const from = start?.offset ?? 0
  const raw = file.source.slice(from, end?.offset)
  if (leaf?.node.type === 'text') return from + lengthOfText(raw, offset - leaf.start)
  if (leaf?.node.type === 'inlineCode') return from + lengthOfFence(raw, leaf.node.value) + offset - leaf.start
  return from
}

/** The position of a character of a file's plain text; the beginning of the block where that has no inline content. */
export function positionInText(reading: Reading, offset: number): Position {
  const index = reading.blocks.findLastIndex((block) => block.start <= offset)
  const block = reading.blocks[index]
  if (!block) return fileStart
  const children = reading.contents[index] ?? []
  return children.length ? positionInFile(reading, children, offset - block.start) : block.position
}

/** How long a text's source is before its character number `count`. */
export function lengthOfText(raw: string, count: number): number {
  let at = 0
  for (let done = 0; done < count && at < raw.length; ) {
    const next = nextOf(raw.slice(at, at + 40))
    const from = at
    at += next.length
    if (raw.charAt(at - 1) === '\n') at += /^[ \t>]*/.exec(raw.slice(at, at + 1000))?.[0].length ?? 0
    done += isJoined(raw, from, at) ? 0 : next.units
  }
  const after = at + (/^[ \t]*\n[ \t>]*/.exec(raw.slice(at, at + 1000))?.[0].length ?? 0)
  return isJoined(raw, at, after) ? after : at
}

/** Whether a line break of the source is nothing in the text (`remarkJoinedLines`). */
function isJoined(raw: string, from: number, to: number): boolean {
  if (!/^[ \t]*\n/.test(raw.slice(from, to))) return false
  const last = Array.from(raw.slice(Math.max(0, from - 2), from)).at(-1) ?? ''
  return joinsWithoutSpace(last, String.fromCodePoint(raw.codePointAt(to) ?? 32))
}

/** The next character of a text in its source: how long it is there, and how many UTF-16 units it has when read. */
function nextOf(raw: string): { length: number; units: number } {
  if (/^\\[!-/:-@[-`{-~]/.test(raw)) return { length: 2, units: 1 }
  const [reference = '', name = ''] = /^&(#x?[0-9a-f]+|[a-z0-9]+);/i.exec(raw) ?? []
  const units = name && unitsOf(name)
  if (units) return { length: reference.length, units }
  return { length: /^[ \t]+\n/.exec(raw)?.[0].length ?? 1, units: 1 }
}

/** The number of UTF-16 units of what a character reference means; 0 when there is no such reference. */
function unitsOf(name: string): number {
  if (!name.startsWith('#')) return (decodeNamedCharacterReference(name) || '').length
  const point = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  return point > 0xffff && point <= 0x10ffff ? 2 : 1
}

/** The backticks before inline code, with the space that belongs to them. */
function lengthOfFence(raw: string, value: string): number {
  const ticks = /^`*/.exec(raw)?.[0].length ?? 0
  return raw.length - 2 * ticks - value.length >= 2 ? ticks + 1 : ticks
}
