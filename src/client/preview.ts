import styles from './preview.css?url&no-inline'

/** The one preview of a page: a native popover, which Escape and a click elsewhere close. */
let preview: HTMLElement | undefined
let shownFor: Element | undefined

/** Makes the preview, once. */
export function previewElement(): HTMLElement {
  if (preview) return preview
  // What only a script can show has its styles with the script: the page's first answer is shorter by them.
  const sheet = document.createElement('link')
  sheet.rel = 'stylesheet'
  sheet.href = styles
  const made = document.createElement('div')
  made.id = 'site-preview'
  made.className = 'preview'
  made.popover = 'auto'
  made.role = 'dialog'
  made.ariaLabel = 'Preview'
  made.tabIndex = -1
  made.addEventListener('toggle', (event) => {
    if (event.newState === 'closed') shownFor = undefined
  })
  document.body.append(sheet, made)
  preview = made
  return made
}

/** What the preview is shown for; undefined while it is closed. */
export function previewedFor(): Element | undefined {
  return shownFor
}

/**
 * Shows content beside what it is a preview of.
 *
 * @param takeFocus whether the reader asked for it: the preview then has the focus, and closing it gives the focus back
 */
export function showPreview(of: HTMLElement, content: Iterable<Node>, takeFocus: boolean): void {
  const element = previewElement()
  if (element.matches(':popover-open')) element.hidePopover()
  element.replaceChildren(...content, closeButton(element))
  // Where it finds more room: below the line, or above it.
  element.classList.toggle('above', of.getBoundingClientRect().top > innerHeight / 2)
  if (takeFocus) of.focus({ preventScroll: true })
  element.autofocus = takeFocus
  shownFor = of
  element.showPopover({ source: of })
  // The event of an earlier closing may come only now.
  queueMicrotask(() => (shownFor = of))
}

export function hidePreview(): void {
  if (preview?.matches(':popover-open')) preview.hidePopover()
}

function closeButton(element: HTMLElement): HTMLElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'close'
  button.textContent = 'Close'
  button.addEventListener('click', () => element.hidePopover())
  return button
}
