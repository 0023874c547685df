import type { RootContent } from 'hast'
import { rehype } from 'rehype'
import type { FileReading } from '../markdown/read-file.ts'
import type { PageAddresses } from '../model/page-history.ts'

/** One mark in HTML: the passage that it is of, and its words without the markers in it. */
interface FoundMark {
  of: string
  words: string
}

/** What a reader sees of HTML that our writer made: its text without markers, and its marks in the order in which they begin. */
export function readHtml(html: string): { text: string; marks: FoundMark[] } {
  const marks: FoundMark[] = []
  let text = ''
  const read = (node: RootContent, open: readonly FoundMark[]): void => {
    if (node.type === 'text') {
      text += node.value
      for (const mark of open) mark.words += node.value
    }
    const classes = node.type === 'element' ? [node.properties['className'] ?? []].flat().map(String) : []
    if (node.type !== 'element' || classes.includes('marker')) return
    // The marks of one passage share a class, or there is one, which has the id.
    const shared = /^of-(.*)$/m.exec(classes.join('\n'))?.[1]?.replace('_', '.')
    const mark = { of: shared ?? String(node.properties['id'] ?? ''), words: '' }
    if (node.tagName === 'mark') marks.push(mark)
    for (const child of node.children) read(child, node.tagName === 'mark' ? [...open, mark] : open)
  }
  for (const node of parser.parse(html).children) read(node, [])
  return { text, marks }
}

const parser = rehype().data('settings', { fragment: true })

/** The HTML of a whole file's text. */
export function htmlOf({ render }: Pick<FileReading<unknown>, 'render'>, addresses?: PageAddresses): string {
  return render(addresses)
    .pieces.map(({ html }) => html)
    .join('\n')
}

/** Text with any white space as one space. */
export function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
