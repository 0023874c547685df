import { labelOf } from '../model/ids.ts'
import { previewedFor } from './preview.ts'

/** Gives the words of every note that is open, in its place or in a preview, the class `open`: quiet marks show the lines of these. */
export function markOpenWords(): void {
  const mark = () => {
    const open = [...document.querySelectorAll('[open] > .note-body'), previewedFor()].map((one) => labelOf(one?.id ?? ''))
    for (const words of document.querySelectorAll('.text mark')) words.classList.toggle('open', open.includes(labelOfMark(words)))
  }
  // Openings and closings do not bubble.
  document.addEventListener('toggle', mark, true)
  mark()
}

/** The label of the passage that a mark is of: from its id or, if it is not the passage's first, from the class that the passage's marks share. */
function labelOfMark({ id, className }: Element): string {
  return labelOf(id || (/of-([^ _]+)/.exec(className)?.[1] ?? ''))
}
