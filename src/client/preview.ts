import { previewWords as words } from '../language/en/preview.ts'
import { passageOfMarker } from '../model/ids.ts'
import { element } from './elements.ts'
import { marksOf } from './passage-words.ts'
import styles from './preview.css?url&no-inline'
import { giveRoom, revealAbove } from './reveal.ts'
import { addSheetEntry, removeSheetEntry } from './sheet-entry.ts'

/** The one preview of a page: a native popover, which Escape and a click elsewhere close. */
let preview: HTMLElement | undefined
let shownFor: HTMLElement | undefined
let styled: Promise<unknown> | undefined

/** Where a preview is a sheet at the edge of the window: on phones, upright or not, and in enlarged pages. The style sheet has the same words. */
const small = matchMedia('(max-width: 48rem), (max-width: 64rem) and (max-height: 30rem)')

/** Whether previews are sheets. */
export function isSheet(): boolean {
  return small.matches
}

/** The preview, made when it is first asked for. */
export function previewElement(): HTMLElement {
  if (preview) return preview
  preview = element('div', {
    id: 'site-preview',
    className: 'preview',
    popover: 'auto',
    role: 'dialog',
    tabIndex: -1,
  })
  preview.addEventListener('toggle', (event) => {
    if (event.newState === 'open') return
    shownFor = undefined
    giveRoom(0)
    removeSheetEntry()
  })
  // Only a script shows it, so its styles come with the script, and the page's first answer is shorter by them.
  const link = element('link', { rel: 'stylesheet', href: styles })
  styled = new Promise((done) => {
    link.onload = link.onerror = done
  })
  document.body.append(link, preview)
  // A phone was turned.
  matchMedia('(orientation: portrait)').addEventListener('change', () => {
    if (shownFor && preview?.matches('.asked')) reveal(shownFor)
  })
  return preview
}

/** The element that the preview is shown for; undefined while it is closed. */
export function previewedFor(): HTMLElement | undefined {
  return shownFor
}

/**
 * Shows a preview beside the element that it belongs to; on a small screen as a sheet.
 *
 * A sheet that a reader asked for is at the foot of the window, the words that it is about are scrolled above it, and Back closes it. One that comes by itself
 * moves nothing: it is at the foot or at the head, wherever the element is not.
 *
 * @param takeFocus whether the reader asked for it: the preview then has the focus, and closing it gives the focus back
 */
export function showPreview(of: HTMLElement, content: Iterable<Node>, takeFocus: boolean): void {
  const shown = previewElement()
  hidePreview()
  const close = element('button', { type: 'button', className: 'close' }, words.close)
  close.addEventListener('click', hidePreview)
  shown.replaceChildren(...content, close)
  shown.ariaLabel = words.labelOf(shown.firstElementChild?.querySelector('b')?.textContent ?? '')
  // Below the line or above it, wherever there is more room.
  shown.classList.toggle('above', of.getBoundingClientRect().top > innerHeight / 2)
  shown.classList.toggle('asked', takeFocus)
  if (takeFocus) of.focus({ preventScroll: true })
  shown.autofocus = takeFocus
  shownFor = of
  shown.showPopover({ source: of })
  shown.scrollTop = 0
  // The event of an earlier close may arrive only now.
  queueMicrotask(() => (shownFor = of))
  if (!takeFocus || !isSheet()) return
  addSheetEntry(of.id)
  void styled?.then(() => shownFor === of && reveal(of))
}

export function hidePreview(): void {
  if (preview?.matches(':popover-open')) preview.hidePopover()
}

function reveal(of: HTMLElement): void {
  if (preview && isSheet()) revealAbove(preview, [...marksOf(passageOfMarker(of.id)), of])
}
