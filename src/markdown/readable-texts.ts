import type { Element, ElementContent } from 'hast'

/** A text that readers see: a heading, paragraph, list item, row of a table, or the words for a picture. */
export interface ReadableText {
  /** Its words without markup and markers. */
  words: string
  /** The number of the paragraph that it is in, as `paragraphsOf` counts an article’s; undefined for headings, in notes and in other files. */
  paragraph: number | undefined
  /** The id of the heading that it is or is below; undefined before the first, and in notes. */
  section: string | undefined
  /** The label of the note that it is in; undefined in the text itself. */
  note: string | undefined
}

/** Elements between whose words there is a line break on the page. */
const blocks = /^(?:p|div|li|[uo]l|dl|d[td]|table|caption|t(?:head|body|foot|r)|blockquote|pre|figure|figcaption|hr|h[1-6])$/

/** Elements between whose words there is a space. */
const spaced = /^(?:br|td|th)$/

/**
 * The texts of an element, in reading order, those of pictures after the text that they are in.
 *
 * @param block with the numbers of `remarkParagraphs`
 */
export function readableTexts(block: Element): Pick<ReadableText, 'words' | 'paragraph'>[] {
  const texts: Pick<ReadableText, 'words' | 'paragraph'>[] = []
  let [words, paragraph]: [string, number | undefined] = ['', undefined]
  let pictures: string[] = []
  const end = () => {
    for (const text of [words, ...pictures])
      if (/[\p{L}\p{N}]/u.test(text)) texts.push({ words: text.replace(/\s+/g, ' ').trim(), paragraph })
    words = ''
    pictures = []
  }
  const walk = (node: ElementContent): void => {
    if (node.type === 'text') words += node.value
    if (node.type !== 'element' || isMarker(node)) return
    const { dataParagraph, alt, title } = node.properties
    if (node.tagName === 'img') pictures.push(...[alt, title].filter((text) => typeof text === 'string'))
    const isBlock = blocks.test(node.tagName) || dataParagraph !== undefined
    const around = paragraph
    if (isBlock) end()
    if (dataParagraph !== undefined) paragraph = Number(dataParagraph)
    if (spaced.test(node.tagName)) words += ' '
    node.children.forEach(walk)
    if (isBlock) end()
    paragraph = around
  }
  walk(block)
  end()
  return texts
}

function isMarker({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.includes('marker')
}
