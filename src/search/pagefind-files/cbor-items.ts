/** The beginning of an item of CBOR (RFC 8949): its kind, its number (a length, a count, a value), and where what it holds begins. */
export interface ItemHead {
  major: number
  number: number
  next: number
}

/** Kinds of items that lists of words are made of. */
export const major = { text: 3, list: 4 } as const

/** Reads the head of the item at a place. Throws an error for items of a length that is not told, which no index has. */
export function readItemHead(bytes: Uint8Array, at: number): ItemHead {
  const first = bytes[at]
  if (first === undefined) throw new Error('a file of the index ends too early')
  const short = first & 31
  if (short < 24) return { major: first >> 5, number: short, next: at + 1 }
  const length = 2 ** (short - 24)
  if (length > 8) throw new Error('a file of the index has another form')
  let number = 0
  for (let i = 1; i <= length; i++) number = number * 256 + (bytes[at + i] ?? 0)
  return { major: first >> 5, number, next: at + 1 + length }
}

/** Where the item at a place ends. */
export function itemEnd(bytes: Uint8Array, at: number): number {
  const { major: kind, number, next } = readItemHead(bytes, at)
  if (kind === 2 || kind === major.text) return next + number
  const inside = kind === major.list ? number : kind === 5 ? 2 * number : kind === 6 ? 1 : 0
  let end = next
  for (let i = 0; i < inside; i++) end = itemEnd(bytes, end)
  return end
}

/** The items of the list at a place, each as its own bytes. Throws an error when there is no list. */
export function readList(bytes: Uint8Array, at = 0): Uint8Array[] {
  const { major: kind, number, next } = readItemHead(bytes, at)
  if (kind !== major.list) throw new Error('a file of the index has another form')
  const items: Uint8Array[] = []
  let start = next
  for (let i = 0; i < number; i++) {
    const end = itemEnd(bytes, start)
    items.push(bytes.subarray(start, end))
    start = end
  }
  return items
}

/** The words of a text item. */
export function readText(item: Uint8Array): string {
  const { major: kind, number, next } = readItemHead(item, 0)
  if (kind !== major.text) throw new Error('a file of the index has another form')
  return new TextDecoder().decode(item.subarray(next, next + number))
}

/** A list of items. */
export function writeList(items: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([writeItemHead(major.list, items.length), ...items])
}

/** A text item. */
export function writeText(text: string): Uint8Array {
  const bytes = Buffer.from(text)
  return Buffer.concat([writeItemHead(major.text, bytes.length), bytes])
}

function writeItemHead(kind: number, number: number): Uint8Array {
  const first = kind << 5
  if (number < 24) return Uint8Array.of(first | number)
  if (number < 0x100) return Uint8Array.of(first | 24, number)
  if (number < 0x1_0000) return Uint8Array.of(first | 25, number >> 8, number & 255)
  return Uint8Array.of(first | 26, (number >>> 24) & 255, (number >> 16) & 255, (number >> 8) & 255, number & 255)
}
