import { noteId } from '../model/ids.ts'
import type { PageNote } from './notes.ts'

/** A note's words for its preview: its line, its body, and the ways on. */
export function copyOfNote({ label, details, summary, body }: PageNote): Node[] {
  const ways = document.createElement('p')
  ways.className = 'note-links'
  for (const link of details.querySelectorAll<HTMLAnchorElement>('.note-links a:is([rel], :last-child)'))
    ways.append(link.cloneNode(true), ' ')
  const there = document.createElement('a')
  there.href = `#${noteId(label)}`
  there.textContent = 'Go to the note'
  ways.prepend(there, ' ')
  return [headFrom(summary), plainCopy(body), ways]
}

/** The line that opens a note, as a preview's head. */
export function headFrom(summary: HTMLElement): Node {
  const head = document.createElement('p')
  head.className = 'preview-head'
  head.append(...plainCopy(summary).childNodes)
  return head
}

/** Words as a quotation. */
export function quoted(words: string): Node {
  const quote = document.createElement('blockquote')
  quote.textContent = words
  return quote
}

/** A copy that is nobody's address and nobody's landmark: both stay with the one on the page. */
export function plainCopy(element: HTMLElement): HTMLElement {
  const copy = document.importNode(element, true)
  for (const one of [copy, ...copy.querySelectorAll<HTMLElement>('[id]')])
    for (const name of ['id', 'role', 'tabindex', 'aria-label']) one.removeAttribute(name)
  for (const control of copy.querySelectorAll('button, .permalink, .marker')) control.remove()
  return copy
}
