import type { List, Nodes, Paragraph, Parents, Root } from 'mdast'
import type { VFile } from 'vfile'
import { readingOf } from './reading.ts'

/**
 * Numbers an article's paragraphs in its HTML as `paragraphsOf` counts them, from 0: `data-paragraph` on `<p>`, on `<table>`, on the
 * `<code>` of a piece of code, and on the `<li>` that has its words without an element of their own. `placeAddresses` replaces the numbers with ids.
 */
export function remarkParagraphs() {
  return (tree: Root, file: VFile): void => {
    if (readingOf(file).kind !== 'article') return
    let count = 0
    const walk = (node: Nodes, parent?: Parents, list?: Parents): void => {
      if (node.type === 'paragraph' || node.type === 'table' || node.type === 'code') {
        const carrier = node.type === 'paragraph' && isBare(parent, list) ? carrierOf(node, parent as Parents) : node
        carrier.data = { ...carrier.data, hProperties: { ...carrier.data?.hProperties, dataParagraph: count++ } }
      } else if ('children' in node) for (const child of node.children) walk(child, node, parent)
    }
    walk(tree)
  }
}

/** Whether a paragraph's words get no element of their own in their list's item: CommonMark's tight lists. */
function isBare(parent: Parents | undefined, list: Parents | undefined): boolean {
  return parent?.type === 'listItem' && !((list as List).spread || (list as List).children.some((item) => item.spread))
}

/** The item, when it begins with the paragraph; otherwise the words get an element of their own. */
function carrierOf(paragraph: Paragraph, item: Parents): Nodes {
  if (item.children[0] === paragraph) return item
  paragraph.data = { ...paragraph.data, hName: 'div' }
  return paragraph
}
