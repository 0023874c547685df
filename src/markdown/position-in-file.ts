import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { PhrasingContent } from 'mdast'
import type { Position } from '../model/position.ts'
import { leavesOf } from './phrasing-text.ts'
import type { FileText, Reading } from './reading.ts'

/**
 * Where a character of a block's text stands in its file. Markdown writes some characters as more than one (`\*`, `&amp;`) and
 * drops others (indentation, the `>` of a block quote), so the leaf's source is read along with its value.
 *
 * @param file the whole file's text
 * @param offset the character's place in the block's text
 */
export function positionInFile(file: FileText, children: readonly PhrasingContent[], offset: number): Position {
  const leaf = leavesOf(children).findLast(({ start }) => start <= offset)
  const { start, end } = leaf?.node.position ?? children.at(-1)?.position ?? {}
  const from = start?.offset ?? 0
  const raw = file.source.slice(from, end?.offset)
  if (leaf?.node.type === 'text') return file.positionAt(from + lengthOfText(raw, offset - leaf.start))
  if (leaf?.node.type === 'inlineCode') return file.positionAt(from + lengthOfFence(raw, leaf.node.value) + offset - leaf.start)
  return file.positionAt(from)
}

/** Where a character of a file's plain text stands in the file; the head of a block that has no inline content. */
export function positionInText(reading: Reading, offset: number): Position {
  const index = reading.blocks.findLastIndex((block) => block.start <= offset)
  const block = reading.blocks[index]
  if (!block) return { line: 1, column: 1 }
  const children = reading.contents[index] ?? []
  return children.length ? positionInFile(reading, children, offset - block.start) : block.position
}

/** How much of a text's source stands before its character number `count`. */
function lengthOfText(raw: string, count: number): number {
  let at = 0
  for (let done = 0; done < count && at < raw.length; ) {
    const next = nextOf(raw.slice(at, at + 40))
    done += next.units
    at += next.length
    if (raw.charAt(at - 1) === '\n') at += /^[ \t>]*/.exec(raw.slice(at, at + 1000))?.[0].length ?? 0
  }
  return at
}

/** The next character of a text in its source: how long it is written there, and how many UTF-16 units it has when read. */
function nextOf(raw: string): { length: number; units: number } {
  if (/^\\[!-/:-@[-`{-~]/.test(raw)) return { length: 2, units: 1 }
  const [reference = '', name = ''] = /^&(#x?[0-9a-f]+|[a-z0-9]+);/i.exec(raw) ?? []
  const units = name && unitsOf(name)
  if (units) return { length: reference.length, units }
  return { length: /^[ \t]+\n/.exec(raw)?.[0].length ?? 1, units: 1 }
}

/** How many UTF-16 units a character reference stands for; none when there is no such reference. */
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
