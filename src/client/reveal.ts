/** How far words stay from the window's edge and from the sheet, in pixels. */
const margin = 12

/**
 * Scrolls the page so that words are above a sheet at its foot: all of them or, if they do not fit, their end. The page becomes longer where its own
 * end comes too early.
 *
 * @param words the elements that hold them; the last line of the last one matters most
 */
export function revealAbove(sheet: HTMLElement, words: readonly Element[]): void {
  giveRoom(0)
  const boxes = words.map((one) => one.getBoundingClientRect()).filter(({ height }) => height > 0)
  if (boxes.length === 0) return
  const edge = sheet.getBoundingClientRect().top - margin
  const top = Math.min(...boxes.map((box) => box.top))
  const bottom = Math.max(...boxes.map((box) => box.bottom))
  const isTooLong = bottom - top > edge - margin
  const by = isTooLong || bottom > edge ? bottom - edge : Math.min(0, top - margin)
  const page = document.documentElement
  giveRoom(Math.max(0, scrollY + by - (page.scrollHeight - innerHeight)))
  scrollBy({ top: by, behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth' })
}

/** Makes the page longer, at its end. */
export function giveRoom(pixels: number): void {
  document.body.style.marginBlockEnd = pixels > 0 ? `${pixels}px` : ''
}
