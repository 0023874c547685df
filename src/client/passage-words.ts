import { passageClass } from '../model/ids.ts'

/** The marks of a passage's words, in reading order. */
export function marksOf(passage: string): HTMLElement[] {
  const id = CSS.escape(passage)
  return [...document.querySelectorAll<HTMLElement>(`mark#${id}, mark.${CSS.escape(passageClass(passage))}`)]
}

/** A passage's words as the page shows them, without markers; `[…]` where something between them is left out. */
export function wordsOfPassage(passage: string): string {
  let words = ''
  let last: HTMLElement | undefined
  for (const mark of marksOf(passage)) {
    const range = document.createRange()
    range.selectNodeContents(mark)
    if (last) {
      const between = document.createRange()
      between.setStartAfter(last)
      between.setEndBefore(mark)
      words += textOf(between).trim() ? ' […] ' : ' '
    }
    words += textOf(range)
    last = mark
  }
  return words.replace(/\s+/g, ' ').trim()
}

function textOf(range: Range): string {
  const part = range.cloneContents()
  for (const sign of part.querySelectorAll('.marker, .permalink')) sign.remove()
  return part.textContent
}
