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
