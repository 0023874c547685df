import type { Element, ElementContent } from 'hast'
import { permalinkWords } from '../language/en/permalinks.ts'
import { type PageAddresses, partDetails } from '../model/page-history.ts'

/**
 * An article's block with the addresses that the record of its page gives out: each numbered paragraph gets its id and a permalink after its
 * words, and old ids become empty elements where what they lead to begins. A paragraph without an id only loses its number.
 *
 * @param block with the numbers of `remarkParagraphs`; it is not changed
 * @param record the page's addresses; undefined when none are recorded
 * @returns what replaces the block
 */
export function placeAddresses(block: Element, record: PageAddresses | undefined): ElementContent[] {
  const children = block.children.flatMap((child) => (child.type === 'element' ? placeAddresses(child, record) : child))
  const { id: passage, dataParagraph } = block.properties
  if (dataParagraph === undefined) {
    const old = typeof passage === 'string' && /^(?:mark|span)$/.test(block.tagName) ? oldPlaces(record, passage) : []
    return [...old, { ...block, children }]
  }
  const id = record?.paragraphIds[Number(dataParagraph)]
  const attributes = Object.entries(block.properties).flatMap(([name, value]) =>
    name !== 'dataParagraph' ? [[name, value]] : id ? [['id', id]] : [],
  )
  const paragraph: Element = { ...block, properties: Object.fromEntries(attributes), children }
  if (!id) return [paragraph]
  addPermalink(paragraph, permalink(record, id))
  // A table may contain only rows.
  if (block.tagName === 'table') return [...oldPlaces(record, id), paragraph]
  paragraph.children.unshift(...oldPlaces(record, id))
  return [paragraph]
}

const blockNames = /^(?:[uo]l|blockquote|pre|table|div|h[1-6r])$/

/** Adds a link after a paragraph's words: in a table's last cell, on the last line of code, before the first block in a list's item. */
function addPermalink(paragraph: Element, link: Element): void {
  const { children } = paragraph
  if (paragraph.tagName === 'table' || /^t(?:head|body|r)$/.test(paragraph.tagName)) {
    const last = children.findLast((child) => child.type === 'element')
    if (last) addPermalink(last, link)
    return
  }
  const block = paragraph.tagName === 'li' ? children.findIndex((child) => child.type === 'element' && blockNames.test(child.tagName)) : -1
  const end = block < 0 ? children.length : block
  const before = children[end - 1]
  if (before?.type !== 'text' || !before.value.endsWith('\n')) children.splice(end, 0, link)
  else children.splice(end - 1, 1, { ...before, value: before.value.slice(0, -1) }, link, { type: 'text', value: '\n' })
}

/** A link without words, because the paragraph's words are the article's: the style sheet writes its sign. */
function permalink(record: PageAddresses | undefined, id: string): Element {
  const { v } = partDetails(record, id)
  const properties = {
    className: ['permalink', 'para'],
    ...(v ? { dataV: v } : {}),
    href: `#${id}`,
    dataSign: '¶',
    ariaLabel: permalinkWords.paragraph,
  }
  return { type: 'element', tagName: 'a', properties, children: [] }
}

function oldPlaces(record: PageAddresses | undefined, id: string): Element[] {
  return partDetails(record, id).aliases.map((old) => ({
    type: 'element',
    tagName: 'span',
    properties: { id: old, className: ['anchor'] },
    children: [],
  }))
}
