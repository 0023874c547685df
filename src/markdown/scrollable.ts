import type { Element, ElementContent } from 'hast'
import { scrollableWords as words } from '../language/en/scrollable.ts'

const scrollableClass = 'wide'

/**
 * Puts every table and every piece of code into an element that scrolls sideways by itself: on a narrow screen the page must not. The element
 * has a name and takes the focus, so that a keyboard can scroll it too. It adds no words.
 *
 * @param nodes blocks as they are about to be written; they are not changed
 */
export function makeScrollable(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.map((node) => {
    if (node.type !== 'element') return node
    if (node.tagName !== 'table' && node.tagName !== 'pre') return { ...node, children: makeScrollable(node.children) }
    // A group and not a region: each table of a page would be a landmark.
    const properties = {
      className: [scrollableClass],
      role: 'group',
      tabIndex: 0,
      ariaLabel: node.tagName === 'pre' ? words.code : nameOf(node),
    }
    return { type: 'element', tagName: 'div', properties, children: [node.tagName === 'table' ? breakLongWords(node) : node] }
  })
}

/** Whether HTML has an element that scrolls, and needs the style sheet for it. */
export function hasScrollable(html: string): boolean {
  return html.includes(`class="${scrollableClass}"`)
}

/** From how many characters on a word without a place to break is broken in a table’s cell. */
const longest = 30

/** A table in which the cells with very long words have a class: there they are broken, or one address would make the table several screens wide. */
function breakLongWords(node: Element): Element {
  const children = node.children.map((child) => (child.type === 'element' ? breakLongWords(child) : child))
  if (
    !/^t[hd]$/.test(node.tagName) ||
    textOf(node)
      .split(/[\s-]+/)
      .every((word) => word.length <= longest)
  )
    return { ...node, children }
  return {
    ...node,
    children,
    properties: { ...node.properties, className: [node.properties['className'] ?? [], 'long'].flat().map(String) },
  }
}

function nameOf(table: Element): string {
  const columns = elementsNamed('th', table)
    .map((cell) => textOf(cell).trim())
    .filter(Boolean)
  return columns.length > 0 ? words.tableOf(columns.join(', ')) : words.table
}

function elementsNamed(name: string, node: Element): Element[] {
  return node.children.flatMap((child) => (child.type !== 'element' ? [] : child.tagName === name ? [child] : elementsNamed(name, child)))
}

/** The words of a cell, without those of its markers. */
function textOf({ children }: Element): string {
  return children
    .map((child) =>
      child.type === 'text'
        ? child.value
        : child.type === 'element' && !String(child.properties['className']).startsWith('marker')
          ? textOf(child)
          : '',
    )
    .join('')
}
