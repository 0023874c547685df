const kept = 'search-slash'

/**
 * The key `/` goes to the search field, unless something that is typed into has focus. Readers can switch it off, as WCAG 2.1.4 asks of
 * keys that are pressed alone: some speak to their computer, and every word would be a key. Only that choice is kept, in this browser.
 */
export function listenForSlash(field: HTMLInputElement, choice: HTMLInputElement): void {
  choice.checked = recall() !== 'off'
  choice.addEventListener('change', () => remember(choice.checked ? 'on' : 'off'))
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || !choice.checked || isTypedInto(event.target)) return
    event.preventDefault()
    field.focus()
    field.select()
  })
}

function isTypedInto(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio], [type=button]), select, textarea'))
  )
}

// Some browsers refuse to keep anything; the key then works as at first.
function recall(): string | null {
  try {
    return localStorage.getItem(kept)
  } catch {
    return null
  }
}

function remember(choice: string): void {
  try {
    localStorage.setItem(kept, choice)
  } catch {
    return
  }
}
