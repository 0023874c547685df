import { previewWords } from '../language/en/preview.ts'
import { isNoteId, labelOf, markerId } from '../model/ids.ts'
import { element } from './elements.ts'
import { markers, noteOf } from './notes.ts'
import { closeOther, isInSight, openNote } from './open-note.ts'
import { markOpenWords } from './open-words.ts'
import { hidePreview, isSheet, previewElement, previewedFor, showPreview } from './preview.ts'
import { noteContent, targetContent } from './preview-content.ts'
import { followSheetEntries, removeSheetEntry } from './sheet-entry.ts'

// What shows notes and previews. An article's script loads it when a reader first needs it, and asks it by events.
const article = document.querySelector<HTMLElement>('article')
if (article) {
  startPreviews(article)
  markOpenWords()
  article.addEventListener('verbatim-note', (event) => {
    const what: unknown = (event as CustomEvent).detail
    if (what === 'open') openFrom(event.target as HTMLElement)
    else step(what === 'next' ? 1 : -1)
  })
  followSheetEntries(hidePreview, (id) => {
    const marker = document.getElementById(id)
    if (marker && isSheet()) openFrom(marker)
    else removeSheetEntry()
  })
}

/** How long a pointer or the focus is on something before its preview shows, and away before it hides, in milliseconds. */
const delay = 350

/** Elements with a preview: markers, and links in the text, its notes and the preview itself that lead to passages and pages of the site. */
const previewable = '.text .marker, :is(.text, .glance, .preview) a[href]:not(.permalink, .note-links a)'

/**
 * Previews of notes that are out of sight, and of what links lead to: while the pointer or the focus is on them or, on touch screens, from a
 * button beside them.
 */
function startPreviews(article: HTMLElement): void {
  const preview = previewElement()
  let waiting: ReturnType<typeof setTimeout> | undefined
  const soon = (act: () => void) => {
    clearTimeout(waiting)
    waiting = setTimeout(act, delay)
  }
  let dismissed: Element | undefined
  const consider = (target: EventTarget | null) => {
    const of = target instanceof Element ? target.closest<HTMLElement>(previewable) : null
    if (of && of !== previewedFor() && of !== dismissed && !preview.contains(of)) soon(() => void show(of, false))
  }
  for (const where of [article, preview]) {
    where.addEventListener('pointerover', (event) => {
      if (event.pointerType === 'touch') return
      if (preview.contains(event.target as Node)) clearTimeout(waiting)
      else consider(event.target)
    })
    where.addEventListener('pointerout', (event) => {
      if (event.pointerType !== 'touch' && !preview.contains(document.activeElement)) soon(hidePreview)
    })
  }
  const considerFocus = (target: Element | null) => {
    if (target?.matches(':focus-visible')) consider(target)
  }
  article.addEventListener('focusin', ({ target }) => considerFocus(target as Element))
  article.addEventListener('focusout', () => {
    clearTimeout(waiting)
    dismissed = undefined
  })
  // A closed preview does not open again while the focus stays.
  preview.addEventListener('beforetoggle', ({ newState }) => {
    if (newState === 'closed') {
      clearTimeout(waiting)
      dismissed = previewedFor()
    }
  })
  preview.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]')
    if (!link) return
    hidePreview()
    if (!link.rel) return
    event.preventDefault()
    const marker = document.getElementById(markerId(labelOf(link.hash.slice(1))))
    if (marker) goTo(marker)
  })
  if (matchMedia('(hover: none)').matches) addButtons(article)
  // This script may be here only because of what a reader points at.
  consider([...article.querySelectorAll(':hover')].at(-1) ?? null)
  considerFocus(document.activeElement)
}

/** Opens the note of a marker: in its place when that is in sight, otherwise in a preview. */
function openFrom(marker: HTMLElement): void {
  const note = noteOf(labelOf(marker.id))
  if (!note) return
  closeOther(note)
  if (isInSight(note)) openNote(note, marker)
  else showPreview(marker, noteContent(note, marker), true)
}

/** Goes to a marker and opens its note. */
function goTo(marker: HTMLElement): void {
  marker.scrollIntoView({ block: 'center' })
  marker.focus({ preventScroll: true })
  openFrom(marker)
}

/** Goes to the next or the previous marker, counted from the one that the reader is at, or from the top of the window. */
function step(by: 1 | -1): void {
  const all = markers()
  const focused = document.activeElement
  const at = focused?.closest('.preview')
    ? previewedFor()
    : (focused?.closest('.marker') ?? focused?.closest('.notes details')?.querySelector('.note-body'))
  const here = all.findIndex((marker) => at && marker.id === (isNoteId(at.id) ? markerId(labelOf(at.id)) : at.id))
  const isBelow = (marker: HTMLElement) => marker.getBoundingClientRect().top > 0
  const next = here >= 0 ? all[here + by] : by > 0 ? all.find(isBelow) : all.findLast((marker) => !isBelow(marker))
  if (next) goTo(next)
}

async function show(of: HTMLElement, takeFocus: boolean): Promise<void> {
  const note = of.matches('.marker') ? noteOf(labelOf(of.id)) : undefined
  if (note) {
    if (!isInSight(note)) showPreview(of, noteContent(note, of), takeFocus)
    return
  }
  const link = of instanceof HTMLAnchorElement ? of : (of.previousElementSibling as HTMLAnchorElement)
  if (link.origin !== location.origin) return
  const content = await targetContent(link)
  if (content && (takeFocus || of.matches(':hover, :focus'))) showPreview(of, content, takeFocus)
}

/** Gives each link of a note a button for its preview when the note opens: on a touch screen nothing can hover. */
function addButtons(article: HTMLElement): void {
  article.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement) || !target.open || target.querySelector('.peek')) return
      for (const link of target.querySelectorAll<HTMLAnchorElement>('a[href]:not(.note-links a)')) {
        if (link.origin !== location.origin) continue
        const ariaLabel = previewWords.of(link.textContent)
        const button = element('button', { type: 'button', className: 'peek', ariaLabel }, previewWords.button)
        button.addEventListener('click', () => void show(button, true))
        link.after(button)
      }
    },
    true,
  )
}
