import type { Paragraph, PhrasingContent } from 'mdast'
import type { Position } from '../model/position.ts'
import { phrasingText } from './phrasing-text.ts'
import { positionInFile } from './positions.ts'
import type { FileText } from './reading.ts'
import { positionOf } from './report.ts'

/** A stretch of a field's value: words, or a link. */
export interface FieldPart {
  text: string
  /** The link's address; absent for words. */
  url?: string
  position: Position
  /** The position of a character of the text. */
  positionAt(offset: number): Position
}

/** What follows a field's colon. */
export interface FieldValue {
  parts: FieldPart[]
  text: string
  position: Position
}

export interface ReadField {
  name: string
  value: FieldValue
  position: Position
}

/** The field that a list item's paragraph writes as `name: value`; undefined when there is no colon. */
export function readField(paragraph: Paragraph, file: FileText): ReadField | undefined {
  const whole = phrasingText(paragraph)
  const colon = whole.indexOf(':')
  if (colon < 0) return undefined
  const from = colon + 1 + (/^\s*/.exec(whole.slice(colon + 1))?.[0].length ?? 0)
  const parts: FieldPart[] = []
  let at = 0
  for (const node of paragraph.children.flatMap(withoutEmphasis)) {
    const text = phrasingText(node)
    const start = Math.max(at, from)
    const skipped = start - at
    const positionAt = (offset: number) => positionInFile(file, [node], skipped + offset)
    if (node.type === 'link' && at >= from) parts.push({ text, url: node.url, position: positionOf(node), positionAt })
    else if (at + text.length > from) parts.push({ text: text.slice(skipped), position: positionAt(0), positionAt })
    at += text.length
  }
  const begin = positionInFile(file, paragraph.children, 0)
  return {
    name: whole.slice(0, colon).trim(),
    value: { parts, text: whole.slice(from).trim(), position: parts[0]?.position ?? begin },
    position: begin,
  }
}

/** A link in emphasis is a link. */
function withoutEmphasis(node: PhrasingContent): PhrasingContent[] {
  return node.type === 'emphasis' || node.type === 'strong' ? node.children.flatMap(withoutEmphasis) : [node]
}

/** The value's parts between separators in its words, without white space around them; a separator in a link does not count. */
export function splitValue(value: Pick<FieldValue, 'parts'>, separator: ';' | ','): FieldPart[][] {
  const groups: FieldPart[][] = [[]]
  for (const part of value.parts) {
    if (part.url !== undefined) groups.at(-1)?.push(part)
    else {
      let at = 0
      for (const [i, text] of part.text.split(separator).entries()) {
        if (i > 0) groups.push([])
        const start = at + text.length - text.trimStart().length
        if (text.trim())
          groups
            .at(-1)
            ?.push({ text: text.trim(), position: part.positionAt(start), positionAt: (offset) => part.positionAt(start + offset) })
        at += text.length + 1
      }
    }
  }
  return groups
}
