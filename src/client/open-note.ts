import type { PageNote } from './notes.ts'

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
