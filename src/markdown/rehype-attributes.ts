import type { Element, Parents, Root } from 'hast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { isSuspect, passageClass } from '../model/ids.ts'
import { readingOf } from './reading.ts'

/**
 * Gives the first mark of each passage, in reading order, the passage's id; the marks of a passage that falls into several get a common class. An id
 * that would make reader views leave out the words goes to an empty element in front of them.
 * A table's cell gets a class for its alignment: the attribute that Markdown's own HTML has for it is obsolete.
 */
export function rehypeAttributes() {
  return (tree: Root, file: VFile): void => {
    const marks: { passage: string; node: Element; parent: Parents | undefined }[] = []
    visit(tree, 'element', (node, _, parent) => {
      const { dataOf, align } = node.properties
      if (node.tagName === 'mark') marks.push({ passage: String(dataOf), node, parent })
      if (align) node.properties['className'] = [`align-${String(align)}`]
      delete node.properties['dataOf']
      delete node.properties['align']
    })
    for (const [id, [first, ...others]] of Map.groupBy(marks, ({ passage }) => passage)) {
      if (!first) continue
      if (isSuspect(id)) first.parent?.children.splice(first.parent.children.indexOf(first.node), 0, anchor(id))
      else first.node.properties = { id, ...first.node.properties }
      if (!others.length && !isSuspect(id)) continue
      readingOf(file).inSeveralMarks.push(id)
      for (const { node } of [first, ...others])
        node.properties['className'] = [...(node.properties['className'] as string[]), passageClass(id)]
    }
  }
}

function anchor(id: string): Element {
  return { type: 'element', tagName: 'span', properties: { id, className: ['anchor'] }, children: [] }
}
