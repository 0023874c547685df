import type { Blockquote, Html, Nodes, Paragraph, Parents, Root, Text } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { readingOf } from './reading.ts'

const voiceTag = /<v(?:\.[^\s>]*)?\s[^<>]*>/
const endTag = /<\/v(?:\.[^\s>]*)?>/g

/**
 * Reads the voice tags of WebVTT in a source’s words, `<v Anna Lund>`, as text: they are speakers’ labels. Markdown takes most of them for
 * HTML, and one alone on its line with all that follows. Their end tags, which say nothing, are not printed.
 */
export function remarkVoices() {
  return (tree: Root, file: VFile): void => {
    if (readingOf(file).kind !== 'source') return
    for (const quotation of tree.children) if (quotation.type === 'blockquote') readVoices(quotation)
  }
}

function readVoices(quotation: Blockquote): void {
  quotation.children = quotation.children.map((child) => {
    if (child.type !== 'html' || !voiceTag.test(child.value)) return child
    const paragraph: Paragraph = { type: 'paragraph', children: [asText(child)] }
    if (child.position) paragraph.position = child.position
    return paragraph
  })
  visit(quotation, (node: Nodes, index, parent: Parents | undefined) => {
    if (!parent || index === undefined) return
    if (node.type === 'text') node.value = blankEndTags(node.value)
    else if (node.type === 'html' && new RegExp(`^(?:${voiceTag.source}|${endTag.source})$`).test(node.value.trim()))
      parent.children[index] = asText(node)
  })
}

function asText({ value, position }: Html): Text {
  const text: Text = { type: 'text', value: blankEndTags(value) }
  if (position) text.position = position
  return text
}

/** A text with spaces in the place of end tags, so that what comes after them is where it was. */
function blankEndTags(text: string): string {
  return text.replace(endTag, (tag) => ' '.repeat(tag.length))
}
