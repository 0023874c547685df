import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { positionOf, report } from './report.ts'

/** HTML in Markdown is refused, comments too: it is dropped on the way to the page, so nobody may think that it is there. */
export function remarkRefuseHtml() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'html', (node) => {
      // A block of HTML may be indented; its place is where it opens.
      const indentation = node.value.search(/\S|$/)
      const line = node.value.slice(indentation).split('\n', 1)[0] ?? ''
      const start = line.length > 40 ? `${line.slice(0, 39)}…` : line
      const position = positionOf(node)
      report(
        file,
        'no-html',
        { line: position.line, column: position.column + indentation },
        `This is HTML: ${start}`,
        'write it in Markdown, or remove it; put a backslash before a `<` that is meant literally.',
      )
    })
  }
}
