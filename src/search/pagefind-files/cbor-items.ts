import type { Listed } from '../record-list.ts'
import { unexpectedFormat } from './pagefind-file.ts'

/** The head of a CBOR item (RFC 8949): its major type, its number (a length, a count or a value), and where its content begins. */
interface ItemHead {
  major: number
  number: number
  next: number
}

/** The major types that lists of words consist of. */
const [textType, listType] = [3, 4]

/** Reads the head of the item at an offset. Throws an error for items of indefinite length, which Pagefind does not write. */
export function readItemHead(bytes: Uint8Array, at: number): ItemHead {
  const first = bytes[at]
  if (first === undefined) throw new Error('a file of Pagefind’s index ends too early')
  const short = first & 31
  if (short < 24) return { major: first >> 5, number: short, next: at + 1 }
  const length = 2 ** (short - 24)
  if (length > 8) unexpectedFormat()
  let number = 0
  for (let i = 1; i <= length; i++) number = number * 256 + (bytes[at + i] ?? 0)
  return { major: first >> 5, number, next: at + 1 + length }
}

/** Where the item at an offset ends. */
export function itemEnd(bytes: Uint8Array, at: number): number {
  const { major, number, next } = readItemHead(bytes, at)
  if (major === 2 || major === textType) return next + number
  const inside = major === listType ? number : major === 5 ? 2 * number : major === 6 ? 1 : 0
  let end = next
  for (let i = 0; i < inside; i++) end = itemEnd(bytes, end)
  return end
}

/** The items of a list, each as its own bytes. Throws an error for any other item, and for a missing one. */
export function readList(bytes: Uint8Array = new Uint8Array()): Uint8Array[] {
  const { major, number, next } = readItemHead(bytes, 0)
  if (major !== listType) unexpectedFormat()
  const items: Uint8Array[] = []
  let start = next
  for (let i = 0; i < number; i++) {
    const end = itemEnd(bytes, start)
    items.push(bytes.subarray(start, end))
    start = end
  }
  return items
}

/** The words of a text item. Throws an error for any other item, and for a missing one. */
export function readText(item: Uint8Array = new Uint8Array()): string {
  const { major, number, next } = readItemHead(item, 0)
  if (major !== textType) unexpectedFormat()
  return new TextDecoder().decode(item.subarray(next, next + number))
}

/** A list, text or whole number as its value. Throws an error for any other item. */
export function readItem(item: Uint8Array): Listed {
  const { major, number } = readItemHead(item, 0)
  if (major === 0) return number
  return major === textType ? readText(item) : readList(item).map(readItem)
}

/** A list of items. */
export function writeList(items: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([writeItemHead(listType, items.length), ...items])
}

/** A text item. */
export function writeText(text: string): Uint8Array {
  const bytes = Buffer.from(text)
  return Buffer.concat([writeItemHead(textType, bytes.length), bytes])
}

function writeItemHead(major: number, number: number): Uint8Array {
  const first = major << 5
  if (number < 24) return Uint8Array.of(first | number)
  if (number < 0x100) return Uint8Array.of(first | 24, number)
  if (number < 0x1_0000) return Uint8Array.of(first | 25, number >> 8, number & 255)
  return Uint8Array.of(first | 26, (number >>> 24) & 255, (number >> 16) & 255, (number >> 8) & 255, number & 255)
}
