import type { Html, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import type { TextEdit } from '../model/message.ts'
import type { Position } from '../model/position.ts'
import { shorten } from '../model/shorten.ts'
import { readingOf } from './reading.ts'
import { positionOf } from './report.ts'

/** HTML in Markdown is refused, comments too: it would not appear on the page, and nobody may think that it does. */
export function remarkRefuseHtml() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'html', (node) => {
      // A block of HTML may be indented; its position is where it opens.
      const indentation = node.value.search(/\S|$/)
      const line = node.value.slice(indentation).split('\n', 1)[0] ?? ''
      const { line: at, column } = positionOf(node)
      readingOf(file).report(
        'no-html',
        { line: at, column: column + indentation },
        `This is HTML: ${shorten(line, 40)}`,
        'write it in Markdown, or remove it; put a backslash before a `<` that is meant literally.',
        editOf(node, { line: at, column }),
      )
    })
  }
}

const emphasis: Readonly<Record<string, string>> = { b: '**', strong: '**', i: '*', em: '*' }

/** The marks of Markdown for a tag that makes words bold or italic. */
function editOf({ value }: Html, from: Position): TextEdit | undefined {
  const [, name = ''] = /^<\/?(\w+)>$/.exec(value) ?? []
  const text = emphasis[name.toLowerCase()]
  return text === undefined ? undefined : { from, was: value, text }
}
