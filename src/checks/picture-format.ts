/** What a file is, by its first bytes. */
export interface FileFormat {
  /** Its name in a sentence: `a PNG picture`, `a PDF`. */
  name: string
  /** The endings of names that such files have; empty for what browsers do not show as a picture. */
  endings: readonly string[]
}

// biome-ignore-start lint/suspicious/noControlCharactersInRegex: files that are no text begin with them
const formats: (FileFormat & { is(bytes: Uint8Array, text: string): boolean })[] = [
  { name: 'a JPEG picture', endings: ['.jpg', '.jpeg'], is: (_, text) => text.startsWith('\xFF\xD8\xFF') },
  { name: 'a PNG picture', endings: ['.png'], is: (_, text) => text.startsWith('\x89PNG\r\n\x1A\n') },
  { name: 'a GIF picture', endings: ['.gif'], is: (_, text) => /^GIF8[79]a/.test(text) },
  { name: 'a WebP picture', endings: ['.webp'], is: (_, text) => /^RIFF[\s\S]{4}WEBP/.test(text) },
  { name: 'an AVIF picture', endings: ['.avif'], is: (_, text) => /^[\s\S]{4}ftyp(?:[\s\S]{4})*?avi[fs]/.test(text.slice(0, 40)) },
  { name: 'an SVG picture', endings: ['.svg'], is: (bytes) => isSvg(bytes) },
  { name: 'a HEIC picture', endings: [], is: (_, text) => /^[\s\S]{4}ftyp(?:hei[cfmsx]|hevc|mif1|msf1)/.test(text) },
  { name: 'a video', endings: [], is: (_, text) => /^(?:[\s\S]{4}ftyp|\x1A\x45\xDF\xA3)/.test(text) },
  { name: 'a TIFF picture', endings: [], is: (_, text) => /^(?:II\*\0|MM\0\*)/.test(text) },
  { name: 'a BMP picture', endings: [], is: (_, text) => /^BM[\s\S]{4}\0\0\0\0/.test(text) },
  { name: 'an icon', endings: [], is: (_, text) => text.startsWith('\0\0\x01\0') },
  { name: 'a Photoshop file', endings: [], is: (_, text) => text.startsWith('8BPS') },
  { name: 'a PDF', endings: [], is: (_, text) => text.startsWith('%PDF') },
  { name: 'a ZIP or Office file', endings: [], is: (_, text) => text.startsWith('PK\x03\x04') },
  { name: 'a pointer of Git LFS', endings: [], is: (_, text) => text.startsWith('version https://git-lfs') },
  { name: 'a web page', endings: [], is: (_, text) => /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(text) },
  { name: 'a text', endings: [], is: (_, text) => !/[\x00-\x08\x0E-\x1F]/.test(text) },
]
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: files that are no text begin with them

/** Recognizes a file by its first bytes, as browsers do (the MIME Sniffing Standard); undefined when it is none of those that are known. */
export function formatOf(head: Uint8Array): FileFormat | undefined {
  const text = Buffer.from(head.subarray(0, 1000)).toString('latin1')
  return formats.find(({ is }) => is(head, text))
}

/** The endings of pictures that browsers show. */
export const pictureEndings = ['.jpg', '.png', '.gif', '.webp', '.avif', '.svg']

function isSvg(head: Uint8Array): boolean {
  const utf16 = head[0] === 0xff && head[1] === 0xfe
  const text = new TextDecoder(utf16 ? 'utf-16le' : 'utf-8').decode(head)
  return /^\s*(?:<\?[\s\S]*?\?>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE\s+svg[^[>]*(?:\[[\s\S]*?\])?\s*>\s*)*<(?:\w+:)?svg[\s>]/i.test(text)
}
