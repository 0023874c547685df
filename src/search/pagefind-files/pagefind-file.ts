import { gunzipSync, gzipSync } from 'node:zlib'

const signature = Buffer.from('pagefind_dcd')

/** What a file of Pagefind's holds: gzip around a signature and the content. */
export function unpack(content: Uint8Array): Buffer {
  const bytes = gunzipSync(content)
  if (!bytes.subarray(0, signature.length).equals(signature)) throw new Error('a file of the index has another form')
  return bytes.subarray(signature.length)
}

/** A file as Pagefind reads it. */
export function pack(content: Uint8Array): Uint8Array {
  return new Uint8Array(gzipSync(Buffer.concat([signature, content]), { level: 9 }))
}
