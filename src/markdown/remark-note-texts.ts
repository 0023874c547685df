import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { readingOf } from './reading.ts'

/** Puts the text of each shown note behind the article's, so that it takes the same way to HTML; the compiler takes it out again. */
export function remarkNoteTexts() {
  return (tree: Root, file: VFile): void => {
    const { annotations, notes } = readingOf(file)
    for (const { label } of annotations) {
      const note = notes.find((one) => one.label === label)
      if (note?.content.length)
        tree.children.push({ type: 'blockquote', data: { hName: 'div', hProperties: { dataNote: label } }, children: note.content })
    }
  }
}
