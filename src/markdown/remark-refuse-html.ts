import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { placeOf, report } from './report.ts'

/** HTML in Markdown is refused, comments too: it is dropped on the way to the page, so nobody may think that it is there. */
export function remarkRefuseHtml() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'html', (node) => {
      const line = node.value.split('\n', 1)[0] ?? ''
      const start = line.length > 40 ? `${line.slice(0, 39)}…` : line
      report(file, 'no-html', placeOf(node), `This is HTML: ${start}`, 'write it in Markdown, or take it out; put a backslash before a `<` that is meant as such.')
    })
  }
}
