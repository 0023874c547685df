import type { Blockquote, Paragraph, Root } from 'mdast'
import type { VFile } from 'vfile'
import { fileStart } from '../model/position.ts'
import type { SourceWords } from '../model/source.ts'
import { phrasingText } from './phrasing-text.ts'
import { type Reading, readingOf } from './reading.ts'
import { positionOf } from './report.ts'

/** Reads the words in a source's file: the block quotes under its headings. */
export function remarkSource() {
  return (tree: Root, file: VFile): void => {
    const reading = readingOf(file)
    if (reading.kind !== 'source') return
    let section: { title: string; id: string } | undefined
    let sections = 0
    for (const node of tree.children) {
      if (node.type === 'heading') section = reading.sections[sections++]
      else if (node.type === 'blockquote') reading.wordings.push(readWords(node, section, reading))
    }
    const values = reading.values as { words?: string } | undefined
    if (values?.words && reading.wordings.length === 0) {
      const what = `The front matter says how the words were taken (\`words: ${values.words}\`), but the file has none.`
      reading.report('source-words', fileStart, what, 'add the words as a block quote (lines that begin with `>`), or remove `words`.')
    }
  }
}

function readWords(quotation: Blockquote, section: { title: string; id: string } | undefined, { report }: Reading): SourceWords {
  const stray = quotation.children.find((child) => child.type !== 'paragraph')
  const fix = 'write the words alone; put remarks of your own outside the block quote.'
  if (stray) report('source-words', stray, 'The words of this source contain something that is not a paragraph.', fix)
  const paragraphs = quotation.children.filter((child) => child.type === 'paragraph').map(readParagraph)
  if (!paragraphs.some(({ text }) => text))
    report('source-words', quotation, 'This block quote has no words.', 'write the words of the source into it, or remove it.')
  return { at: section?.title, id: section?.id, paragraphs, position: positionOf(quotation) }
}

/** A paragraph without the `**Name:**` that it may begin with. */
function readParagraph(paragraph: Paragraph): SourceWords['paragraphs'][number] {
  const text = phrasingText(paragraph)
  const [first] = paragraph.children
  const name = first?.type === 'strong' ? /^(.+?)\s*:$/.exec(phrasingText(first).trim())?.[1] : undefined
  return name && first ? { speaker: name, text: text.slice(phrasingText(first).length).trim() } : { speaker: undefined, text: text.trim() }
}
