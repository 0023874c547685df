import type { Paragraph } from 'mdast'
import type { Place } from '../model/place.ts'
import { phrasingText } from './phrasing-text.ts'
import { placeInFile } from './place-in-file.ts'
import type { FileText } from './reading.ts'
import { placeOf } from './report.ts'

/** A stretch of a field's value: words, or a link. */
export interface FieldPart {
  text: string
  /** The link's address; absent for words. */
  url?: string
  place: Place
  /** Where a character of the text stands. */
  placeAt(offset: number): Place
}

/** What stands behind a field's colon. */
export interface FieldValue {
  parts: FieldPart[]
  text: string
  place: Place
}

export interface ReadField {
  name: string
  value: FieldValue
  place: Place
}

/** The field that a list item's paragraph writes as `name: value`; undefined when there is no colon. */
export function readField(paragraph: Paragraph, file: FileText): ReadField | undefined {
  const whole = phrasingText(paragraph)
  const colon = whole.indexOf(':')
  if (colon < 0) return undefined
  const from = colon + 1 + (/^\s*/.exec(whole.slice(colon + 1))?.[0].length ?? 0)
  const parts: FieldPart[] = []
  let at = 0
  for (const node of paragraph.children) {
    const text = phrasingText(node)
    const start = Math.max(at, from)
    const skipped = start - at
    const placeAt = (offset: number) => placeInFile(file, [node], skipped + offset)
    if (node.type === 'link' && at >= from) parts.push({ text, url: node.url, place: placeOf(node), placeAt })
    else if (at + text.length > from) parts.push({ text: text.slice(skipped), place: placeAt(0), placeAt })
    at += text.length
  }
  const begin = placeInFile(file, paragraph.children, 0)
  return {
    name: whole.slice(0, colon).trim(),
    value: { parts, text: whole.slice(from).trim(), place: parts[0]?.place ?? begin },
    place: begin,
  }
}

/** The value's parts between separators that stand in its words; white space around and empty words are dropped. */
export function splitValue(value: FieldValue, separator: ';' | ','): FieldPart[][] {
  const groups: FieldPart[][] = [[]]
  for (const part of value.parts) {
    if (part.url !== undefined) groups.at(-1)?.push(part)
    else {
      let at = 0
      for (const [i, text] of part.text.split(separator).entries()) {
        if (i > 0) groups.push([])
        const start = at + text.length - text.trimStart().length
        if (text.trim())
          groups.at(-1)?.push({ text: text.trim(), place: part.placeAt(start), placeAt: (offset) => part.placeAt(start + offset) })
        at += text.length + 1
      }
    }
  }
  return groups
}
