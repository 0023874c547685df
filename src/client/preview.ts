import { previewWords as words } from '../language/en/preview.ts'
import { element } from './elements.ts'
import styles from './preview.css?url&no-inline'

/** The one preview of a page: a native popover, which Escape and a click elsewhere close. */
let preview: HTMLElement | undefined
let shownFor: Element | undefined

/** The preview, made when it is first asked for. */
export function previewElement(): HTMLElement {
  if (preview) return preview
  preview = element('div', {
    id: 'site-preview',
    className: 'preview',
    popover: 'auto',
    role: 'dialog',
    ariaLabel: words.label,
    tabIndex: -1,
  })
  preview.addEventListener('toggle', (event) => {
    if (event.newState === 'closed') shownFor = undefined
  })
  // Only a script shows it, so its styles come with the script, and the page's first answer is shorter by them.
  document.body.append(element('link', { rel: 'stylesheet', href: styles }), preview)
  return preview
}

/** The element that the preview is shown for; undefined while it is closed. */
export function previewedFor(): Element | undefined {
  return shownFor
}

/**
 * Shows a preview beside the element that it belongs to.
 *
 * @param takeFocus whether the reader asked for it: the preview then has the focus, and closing it gives the focus back
 */
export function showPreview(of: HTMLElement, content: Iterable<Node>, takeFocus: boolean): void {
  const shown = previewElement()
  hidePreview()
  const close = element('button', { type: 'button', className: 'close' }, words.close)
  close.addEventListener('click', hidePreview)
  shown.replaceChildren(...content, close)
  // Below the line or above it, wherever there is more room.
  shown.classList.toggle('above', of.getBoundingClientRect().top > innerHeight / 2)
  if (takeFocus) of.focus({ preventScroll: true })
  shown.autofocus = takeFocus
  shownFor = of
  shown.showPopover({ source: of })
  // The event of an earlier close may arrive only now.
  queueMicrotask(() => (shownFor = of))
}

export function hidePreview(): void {
  if (preview?.matches(':popover-open')) preview.hidePopover()
}
