import type { Paragraph } from 'mdast'
import type { Place } from '../model/place.ts'
import { phrasingText } from './phrasing-text.ts'
import { placeInFile } from './place-in-file.ts'

/** A stretch of a field's value: words, or a link. */
export interface FieldPart {
  text: string
  /** The link's address; absent for words. */
  url?: string
  place: Place
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
export function readField(paragraph: Paragraph, source: string): ReadField | undefined {
  const whole = phrasingText(paragraph)
  const colon = whole.indexOf(':')
  if (colon < 0) return undefined
  const from = colon + 1 + (/^\s*/.exec(whole.slice(colon + 1))?.[0].length ?? 0)
  const parts: FieldPart[] = []
  let at = 0
  for (const node of paragraph.children) {
    const text = phrasingText(node)
    const start = Math.max(at, from)
    const place = placeInFile(source, paragraph.children, start)
    if (node.type === 'link' && at >= from) parts.push({ text, url: node.url, place: { line: node.position?.start.line ?? place.line, column: node.position?.start.column ?? place.column } })
    else if (at + text.length > from) parts.push({ text: text.slice(start - at), place })
    at += text.length
  }
  const begin = placeInFile(source, paragraph.children, 0)
  return { name: whole.slice(0, colon).trim(), value: { parts, text: whole.slice(from).trim(), place: parts[0]?.place ?? begin }, place: begin }
}

/** The value's parts between separators that stand in its words; white space around and empty words are dropped. */
export function splitValue(value: FieldValue, separator: ';' | ','): FieldPart[][] {
  const groups: FieldPart[][] = [[]]
  for (const part of value.parts) {
    if (part.url !== undefined) groups.at(-1)?.push(part)
    else
      part.text.split(separator).forEach((text, i) => {
        if (i > 0) groups.push([])
        if (text.trim()) groups.at(-1)?.push({ text: text.trim(), place: part.place })
      })
  }
  return groups
}
