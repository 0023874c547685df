import { gunzipSync, gzipSync } from 'node:zlib'

/** A file of the search index; its path is below the index's folder. */
export interface IndexFile {
  path: string
  content: Uint8Array
}

/** How the paths of Pagefind's files begin and end; between is a file's id. */
const affixes = {
  /** What a result shows of one record, as JSON. */
  fragment: ['fragment/', '.pf_fragment'],
  /** Which records have which words, for a range of words, in CBOR. */
  wordIndex: ['index/', '.pf_index'],
  /** The ids of all fragments and word indexes, in CBOR. */
  list: ['pagefind.', '.pf_meta'],
} as const

/** The id in the path of a file of one kind; undefined for any other file. */
export function idInPath(kind: keyof typeof affixes, path: string): string | undefined {
  const [start, end] = affixes[kind]
  return path.startsWith(start) && path.endsWith(end) ? path.slice(start.length, -end.length) : undefined
}

/** The path of a file of one kind. */
export function pathWithId(kind: keyof typeof affixes, id: string): string {
  return affixes[kind].join(id)
}

/** Reports that a file is not as this folder expects: probably written by another release of Pagefind. */
export function unexpectedFormat(): never {
  throw new Error('a file of Pagefind’s index has an unexpected format')
}

/** What the uncompressed content of its files begins with. */
export const signature = Buffer.from('pagefind_dcd')

/** The content of a file of Pagefind's: gzip around a signature and the content. Throws an error for any other file. */
export function unpack(packed: Uint8Array): Buffer {
  const bytes = gunzipSync(packed)
  return bytes.subarray(0, signature.length).equals(signature) ? bytes.subarray(signature.length) : unexpectedFormat()
}

/** A file as Pagefind reads it. */
export function pack(content: Uint8Array): Uint8Array {
  return new Uint8Array(gzipSync(Buffer.concat([signature, content]), { level: 9 }))
}
