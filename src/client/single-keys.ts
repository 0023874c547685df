import { readerChoices } from './reader-choices.ts'

/**
 * The switch at the foot of every page for keys that are pressed alone (`/`, `j`, `k`), as WCAG 2.1.4 requires: for readers who speak to their
 * computer, every word would be a key.
 */
function keySwitch(): HTMLInputElement | null {
  return document.querySelector<HTMLInputElement>('#site-keys')
}

/** Makes the switch show and store the reader's choice. */
export function rememberKeySwitch(): void {
  const box = keySwitch()
  if (!box) return
  box.checked = readerChoices.read('keys') !== 'off'
  box.disabled = false
  box.addEventListener('change', () => readerChoices.write('keys', box.checked ? 'on' : 'off'))
}

/** Calls a key's function when the key is pressed alone, outside of fields, and the reader has not switched such keys off. */
export function onSingleKey(keys: Readonly<Record<string, () => void>>): void {
  document.addEventListener('keydown', (event) => {
    const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined
    if (!act || event.ctrlKey || event.metaKey || event.altKey || !keySwitch()?.checked || isTypedInto(event.target)) return
    event.preventDefault()
    act()
  })
}

function isTypedInto(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio], [type=button]), select, textarea'))
  )
}
