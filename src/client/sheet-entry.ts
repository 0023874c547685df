/**
 * The entry that an open sheet has in the browser's history, so that Back closes the sheet and does not leave the page. It has the page's own
 * address. A sheet that is closed otherwise takes its entry with it.
 */
interface SheetState {
  /** The id of the marker whose note is shown, or of nothing when something else is. */
  sheet: string
}

/** What the sheet of the current entry shows; undefined when the current entry is not a sheet's. */
export function sheetEntry(): string | undefined {
  return (history.state as Partial<SheetState> | null)?.sheet
}

/** Whether the entry is being removed: that takes the browser a moment. */
let isLeaving = false
/** What is to happen when the entry is gone. */
let next: (() => void) | undefined

/** Adds the entry of a sheet, or lets the current one show something else. */
export function addSheetEntry(sheet: string): void {
  if (isLeaving) next = () => addSheetEntry(sheet)
  else if (sheetEntry() !== undefined) history.replaceState({ ...history.state, sheet }, '')
  else {
    // Or Back would return to where the page was scrolled to before the sheet opened.
    history.scrollRestoration = 'manual'
    history.pushState({ sheet }, '')
  }
}

/** Removes the entry, if there is one. */
export function removeSheetEntry(then?: () => void): void {
  if (sheetEntry() === undefined) then?.()
  else {
    next = then ?? next
    if (!isLeaving) history.back()
    isLeaving = true
  }
}

/**
 * Follows the history.
 *
 * @param close closes the sheet, because a reader went back
 * @param open opens what the sheet of an entry shows, because a reader went forward or loaded the page again
 */
export function followSheetEntries(close: () => void, open: (sheet: string) => void): void {
  addEventListener('popstate', () => {
    const [wasLeaving, then, sheet] = [isLeaving, next, sheetEntry()]
    isLeaving = false
    next = undefined
    if (sheet !== undefined) return open(sheet)
    history.scrollRestoration = 'auto'
    if (wasLeaving) then?.()
    else close()
  })
  // A link is followed from the page's own entry, or Back would lead to a sheet that is closed.
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link?.href || link.target || sheetEntry() === undefined || event.defaultPrevented) return
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    removeSheetEntry(() => location.assign(link.href))
  })
  const sheet = sheetEntry()
  if (sheet !== undefined) open(sheet)
}
