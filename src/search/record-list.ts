import { writeRecordId } from './record-format.ts'

/** The file beside the index from which a worker makes Pagefind's list of all records. */
export const listFile = 'records.txt'

/** What Pagefind's list has besides the ids of records and of the pieces of the index, which are numbered. */
export interface RecordList {
  buildId: string
  version: string
  /** How many words each record has. */
  wordCounts: number[]
  /** The first and the last word of each piece. */
  pieces: string[][]
  /** What comes behind: names of filters, of orders and of fields. */
  rest: Listed[]
}

/** An item of the list. */
export type Listed = string | number | readonly Listed[]

/** The length of ids. */
export const idLength = 10

/** What the uncompressed files of Pagefind begin with. */
const signature = 'pagefind_dcd'

// A count is one character; those of the few long records are written as `~1kf~`.
const [first, long, base] = ['!', '~', 36] as const
const mostShort = long.charCodeAt(0) - first.charCodeAt(0)

/** The list as a file of three lines: the build; everything but records, as JSON; and the number of words of each record. */
export function writeRecordList({ buildId, version, wordCounts, pieces, rest }: RecordList): string {
  const counts = wordCounts.map((count) =>
    count < mostShort ? String.fromCharCode(first.charCodeAt(0) + count) : `${long}${count.toString(base)}${long}`,
  )
  return [buildId, JSON.stringify([version, wordCounts.length, pieces.flat(), ...rest]), counts.join('')].join('\n')
}

/** The list in Pagefind's format, from what `writeRecordList` wrote. Throws an error for anything else, such as a file that was cut off. */
export function pagefindList(text: string): Uint8Array<ArrayBuffer> {
  const [buildId = '', others = '', counts] = text.split('\n')
  if (counts === undefined || !/^(?:[!-}]|~[0-9a-z]+~)*$/.test(counts)) throw new Error('The list of the search index is incomplete')
  const [version, count, words, ...rest] = JSON.parse(others) as [string, number, string[], ...Listed[]]
  const records = Array.from(counts.matchAll(/~(\w+)~|./g), ([short, digits], number) => {
    const words = digits === undefined ? short.charCodeAt(0) - first.charCodeAt(0) : Number.parseInt(digits, base)
    return [writeRecordId(buildId, number, idLength), words, '']
  })
  if (records.length !== count) throw new Error('The list of the search index is incomplete')
  const pieces = Array.from({ length: words.length / 2 }, (_, number) => [
    ...words.slice(2 * number, 2 * number + 2),
    writeRecordId(buildId, number, idLength),
  ])
  const bytes = Array.from(signature, (letter) => letter.charCodeAt(0))
  writeItem([version, records, pieces, ...rest], bytes)
  return Uint8Array.from(bytes)
}

const encoder = new TextEncoder()

/** Writes an item in CBOR (RFC 8949). */
function writeItem(item: Listed, bytes: number[]): void {
  if (typeof item === 'number') writeHead(0, item, bytes)
  else if (typeof item === 'string') {
    const text = encoder.encode(item)
    writeHead(3, text.length, bytes)
    for (const byte of text) bytes.push(byte)
  } else {
    writeHead(4, item.length, bytes)
    for (const one of item) writeItem(one, bytes)
  }
}

function writeHead(major: number, number: number, bytes: number[]): void {
  const type = major << 5
  if (number < 24) bytes.push(type | number)
  else if (number < 0x100) bytes.push(type | 24, number)
  else if (number < 0x1_0000) bytes.push(type | 25, number >> 8, number & 255)
  else bytes.push(type | 26, number >>> 24, (number >> 16) & 255, (number >> 8) & 255, number & 255)
}
