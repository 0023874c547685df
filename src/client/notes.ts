import { isNoteId, labelOf, noteId } from '../model/ids.ts'

/** A note with the line that opens it. */
export interface PageNote {
  label: string
  details: HTMLDetailsElement
  summary: HTMLElement
  /** The part that is hidden until the note is open; it takes the focus. */
  body: HTMLElement
}

/** The note of a label; undefined where the page has none. */
export function noteOf(label: string): PageNote | undefined {
  const body = document.getElementById(noteId(label))
  const details = body?.closest('details')
  const summary = details?.querySelector('summary')
  return body && details && summary ? { label, details, summary, body } : undefined
}

/** The markers of the page, in reading order; each leads to its note. */
export function markers(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.text .marker')].filter((marker) => marker.offsetParent !== null)
}

/** Whether a note is beside the text (not below it), with its first line in the window. */
export function isInSight({ summary }: PageNote): boolean {
  const { top, bottom } = summary.getBoundingClientRect()
  return matchMedia('(min-width: 64rem)').matches && top >= 0 && bottom <= innerHeight
}

let opened: HTMLDetailsElement | undefined

/** Closes the note that was opened last, if it is another: in the margin it would push this one away from its words. */
export function closeOther({ details }: PageNote): void {
  if (opened && opened !== details) opened.open = false
}

/** Opens a note in its place and gives it the focus; Escape closes it and gives the focus back. */
export function openNote({ details, body }: PageNote, from: HTMLElement): void {
  opened = details
  details.open = true
  body.focus({ preventScroll: true })
  body.scrollIntoView({ block: 'nearest' })
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    details.open = false
    from.focus()
  }
  details.addEventListener('keydown', close)
  details.addEventListener('toggle', () => details.open || details.removeEventListener('keydown', close))
}

/** Opens the note that the address leads to, in browsers that do not do so themselves. */
export function openAddressed(): void {
  const id = addressedId()
  const note = isNoteId(id) ? noteOf(labelOf(id)) : undefined
  if (!note || note.details.open) return
  note.details.open = true
  note.body.scrollIntoView()
  note.body.focus({ preventScroll: true })
}

/** The id in the page's address; empty when its percent-escapes mean nothing. */
export function addressedId(): string {
  try {
    return decodeURIComponent(location.hash.slice(1))
  } catch {
    return ''
  }
}
