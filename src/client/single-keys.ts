import { readerChoices } from './reader-choices.ts'

/**
 * Makes the switch for keys that are pressed alone (`/`, `j`, `k`) show and store the reader's choice. It is on the page about how the site works. WCAG
 * 2.1.4 requires it: for readers who speak to their computer, every word would be a key.
 */
export function rememberKeySwitch(): void {
  const box = document.querySelector<HTMLInputElement>('#site-keys')
  if (!box) return
  box.checked = areOn()
  box.disabled = false
  box.addEventListener('change', () => readerChoices.write('keys', box.checked ? 'on' : 'off'))
}

/** Calls a key's function when the key is pressed alone, outside of fields, and the reader has not switched such keys off. */
export function onSingleKey(keys: Readonly<Record<string, () => void>>): void {
  document.addEventListener('keydown', (event) => {
    const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined
    if (!act || event.ctrlKey || event.metaKey || event.altKey || !areOn() || isTypedInto(event.target)) return
    event.preventDefault()
    act()
  })
}

function areOn(): boolean {
  return readerChoices.read('keys') !== 'off'
}

function isTypedInto(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio], [type=button]), select, textarea'))
  )
}
